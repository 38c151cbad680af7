// SPDX-License-Identifier: Apache-2.0
#ifndef NANO_FUZZ_YAML_DRIVER_H
#define NANO_FUZZ_YAML_DRIVER_H

// SwiftPM makes `main` an alias of the symbol that it expects Swift to define for the entry of the
// executable FuzzYAML. This is that symbol; libFuzzer brings no `main` of its own here.
int FuzzYAML_main(int argc, char **argv);

#endif

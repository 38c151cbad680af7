// SPDX-License-Identifier: Apache-2.0
// The entry of a fuzzer that SwiftPM links.
#ifndef NANO_FUZZ_DRIVER_H
#define NANO_FUZZ_DRIVER_H

// SwiftPM makes `main` an alias of the symbol that it expects Swift to define for the entry of the
// executable FuzzWire. This is that symbol; libFuzzer's own `main` does not come into it.
int FuzzWire_main(int argc, char **argv);

#endif

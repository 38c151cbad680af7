// SPDX-License-Identifier: Apache-2.0
#include "FuzzYAMLDriver.h"

#include <stddef.h>
#include <stdint.h>

// Defined by the target and by libFuzzer (https://llvm.org/docs/LibFuzzer.html).
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *, size_t));

int FuzzYAML_main(int argc, char **argv) {
  return LLVMFuzzerRunDriver(&argc, &argv, LLVMFuzzerTestOneInput);
}

// SPDX-License-Identifier: Apache-2.0
// The public messages and services, described for server reflection.
#ifndef NANO_DESCRIPTORS_H
#define NANO_DESCRIPTORS_H

#include <stddef.h>
#include <stdint.h>

// A serialized google.protobuf.FileDescriptorSet: what proto/ declares in public, and its imports.
extern const uint8_t nano_file_descriptor_set[];
extern const size_t nano_file_descriptor_set_size;

// Where that set starts; a function, because Swift does not import an array of unsaid length.
static inline const uint8_t *nano_file_descriptor_set_start(void) {
  return nano_file_descriptor_set;
}

#endif

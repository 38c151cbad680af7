// SPDX-License-Identifier: Apache-2.0
#include <stddef.h>
#include <stdint.h>

/// Takes a RunFunctionRequest apart with protobuf-c, every field of its Structs, and puts it
/// together again.
///
/// Returns memory that the caller frees, and its size; NULL when the bytes are no such message.
/// What is taken apart lies in memory of the thread that is used again for the next message, so
/// that nothing is spent on an allocator.
uint8_t *nano_read_and_write(const uint8_t *bytes, size_t size, size_t *written);

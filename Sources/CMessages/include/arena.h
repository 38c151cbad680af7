// SPDX-License-Identifier: Apache-2.0
// Memory that protobuf-c unpacks a message into.
#ifndef NANO_ARENA_H
#define NANO_ARENA_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Memory given out piece by piece and taken back all at once.
//
// Used by one thread at a time. Each thread keeps one block of up to 256 KiB for its next arena, so
// that usual requests allocate nothing; what is larger goes back to malloc.
typedef struct nano_arena nano_arena;

// Makes an arena in which a message of that size is to be unpacked. Returns NULL when there is no
// memory for it; otherwise the caller owns it, and gives it to nano_arena_destroy.
//
// What may be taken from it is limited to 8 MiB and eight times the size: a message of many tiny
// fields unpacks to a hundred times its size.
nano_arena *nano_arena_create(size_t message_size);

// Gives all of its memory back. Takes NULL, and does nothing then.
void nano_arena_destroy(nano_arena *arena);

// What to give to the unpack functions of protobuf-c. All of a message that is unpacked with it, its
// bytes too, is a copy in the arena. They return NULL when the bytes are no such message, or when
// the memory does not suffice, which nano_arena_is_exhausted tells apart.
ProtobufCAllocator *nano_arena_allocator(nano_arena *arena);

// Copies bytes into the arena. Returns NULL when the memory does not suffice.
const uint8_t *nano_arena_copy(nano_arena *arena, const uint8_t *bytes, size_t size);

// Whether memory was asked for that was not there, or not allowed.
bool nano_arena_is_exhausted(const nano_arena *arena);

#endif

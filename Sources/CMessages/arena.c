// SPDX-License-Identifier: Apache-2.0
#include "arena.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// With AddressSanitizer, what was not given out is poisoned, and a gap stands between two pieces.
// Without it, one malloc for many pieces would hide from it that one is written past its end.
#if defined(__SANITIZE_ADDRESS__)
#define NANO_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NANO_ASAN 1
#endif
#endif
#ifdef NANO_ASAN
#include <sanitizer/asan_interface.h>
enum { gap = 16 };
#else
#define ASAN_POISON_MEMORY_REGION(start, size) ((void)(start), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(start, size) ((void)(start), (void)(size))
enum { gap = 0 };
#endif

enum {
  alignment = 8,  // of pointers, size_t and double: all that a message is made of
  smallest_block = 16 * 1024,
  largest_kept_block = 256 * 1024,
};
static const size_t allowed_always = 8 * 1024 * 1024;
static const size_t allowed_per_byte = 8;

// One allocation; its bytes follow.
struct block {
  struct block *next;
  size_t size;  // of the bytes
};

// Lies in its own first block.
struct nano_arena {
  ProtobufCAllocator allocator;
  struct block *blocks;  // the newest first
  uint8_t *free;
  size_t left;       // in the newest block
  size_t allowance;  // what blocks may still be allocated
  bool exhausted;
};

static pthread_once_t kept_once = PTHREAD_ONCE_INIT;
static pthread_key_t kept_key;
static bool keeps;  // false when the system has no key left: then nothing is kept

static void make_key(void) { keeps = pthread_key_create(&kept_key, free) == 0; }

static uint8_t *bytes_of(struct block *block) { return (uint8_t *)(block + 1); }

// The block that this thread kept, if that is large enough, or a new one.
static struct block *take_block(size_t size) {
  if (keeps) {
    struct block *kept = pthread_getspecific(kept_key);
    if (kept != NULL && kept->size >= size && pthread_setspecific(kept_key, NULL) == 0) return kept;
  }
  struct block *block = malloc(sizeof *block + size);
  if (block == NULL) return NULL;
  block->size = size;
  ASAN_POISON_MEMORY_REGION(bytes_of(block), size);
  return block;
}

// Keeps the block for this thread's next arena if it is the best so far, or frees it.
static void give_block(struct block *block) {
  ASAN_POISON_MEMORY_REGION(bytes_of(block), block->size);
  if (keeps && block->size <= largest_kept_block) {
    struct block *kept = pthread_getspecific(kept_key);
    if (kept == NULL || kept->size < block->size) {
      // When the system cannot store it, the one kept before stays.
      if (pthread_setspecific(kept_key, block) == 0) block = kept;
    }
  }
  free(block);
}

static void *take(void *data, size_t size) {
  nano_arena *arena = data;
  if (size > SIZE_MAX / 2) goto refused;
  size_t rounded = (size + gap + alignment - 1) & ~(size_t)(alignment - 1);
  if (rounded > arena->left) {
    // As large as all before it, so that there are few; the rest of the last one is given up.
    size_t block_size = arena->blocks->size * 2;
    if (block_size < rounded) block_size = rounded;
    if (block_size > arena->allowance) block_size = rounded;
    if (block_size > arena->allowance) goto refused;
    struct block *block = take_block(block_size);
    if (block == NULL) goto refused;
    arena->allowance -= block_size;
    block->next = arena->blocks;
    arena->blocks = block;
    arena->free = bytes_of(block);
    arena->left = block->size;
  }
  void *piece = arena->free;
  arena->free += rounded;
  arena->left -= rounded;
  ASAN_UNPOISON_MEMORY_REGION(piece, size);
  return piece;

refused:
  arena->exhausted = true;
  return NULL;
}

// Pieces are taken back all at once. With AddressSanitizer a freed piece could be poisoned, but
// protobuf-c does not say how large it is.
static void take_back_later(void *data, void *piece) {
  (void)data;
  (void)piece;
}

nano_arena *nano_arena_create(size_t message_size) {
  // Cannot fail with the arguments that it is given.
  (void)pthread_once(&kept_once, make_key);
  if (message_size > SIZE_MAX / 64) return NULL;
  // The message's bytes once, and what describes them.
  size_t size = message_size + message_size / 4 + smallest_block;
  if (size <= largest_kept_block) {
    // Few sizes, so that the one that is kept fits the next.
    size_t power = smallest_block;
    while (power < size) power *= 2;
    size = power;
  }
  struct block *block = take_block(size);
  if (block == NULL) return NULL;
  block->next = NULL;
  nano_arena *arena = (nano_arena *)bytes_of(block);
  ASAN_UNPOISON_MEMORY_REGION(arena, sizeof *arena);
  arena->allocator = (ProtobufCAllocator){take, take_back_later, arena};
  arena->blocks = block;
  size_t own = (sizeof *arena + gap + alignment - 1) & ~(size_t)(alignment - 1);
  arena->free = bytes_of(block) + own;
  arena->left = block->size - own;
  arena->allowance = allowed_always + allowed_per_byte * message_size;
  arena->exhausted = false;
  return arena;
}

void nano_arena_destroy(nano_arena *arena) {
  if (arena == NULL) return;
  struct block *block = arena->blocks;  // the arena itself goes with the last one
  while (block != NULL) {
    struct block *next = block->next;
    give_block(block);
    block = next;
  }
}

ProtobufCAllocator *nano_arena_allocator(nano_arena *arena) { return &arena->allocator; }

const uint8_t *nano_arena_copy(nano_arena *arena, const uint8_t *bytes, size_t size) {
  uint8_t *copy = take(arena, size);
  if (copy != NULL && size > 0) memcpy(copy, bytes, size);
  return copy;
}

bool nano_arena_is_exhausted(const nano_arena *arena) { return arena->exhausted; }

// SPDX-License-Identifier: Apache-2.0
//
// Counts what a program asks of the allocator, into a file that others can read while it runs.
//
// It is linked into the program with `--wrap` for each function below, and counts when the
// environment names a file by MALLOC_COUNT_FILE. The file holds one 64-bit number in the machine's
// byte order: how often memory was taken, by malloc, calloc, the aligned ways, and realloc, which
// counts as one whether it moves or not. Giving memory back is not counted.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// What the linker calls the functions that it puts the ones below in front of.
void *__real_malloc(size_t size);
void *__real_calloc(size_t number, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__real_memalign(size_t alignment, size_t size);
void *__real_aligned_alloc(size_t alignment, size_t size);
int __real_posix_memalign(void **memory, size_t alignment, size_t size);

// Until the file is mapped, and when it cannot be, counts go here and are lost.
static _Atomic uint64_t nowhere;
static _Atomic uint64_t *counter = &nowhere;

__attribute__((constructor)) static void open_counter(void) {
  const char *path = getenv("MALLOC_COUNT_FILE");
  if (path == NULL) return;
  int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return;
  if (ftruncate(file, sizeof *counter) == 0) {
    void *memory = mmap(NULL, sizeof *counter, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory != MAP_FAILED) counter = memory;
  }
  close(file);
}

static void count(void) { atomic_fetch_add_explicit(counter, 1, memory_order_relaxed); }

void *__wrap_malloc(size_t size) {
  count();
  return __real_malloc(size);
}

void *__wrap_calloc(size_t number, size_t size) {
  count();
  return __real_calloc(number, size);
}

void *__wrap_realloc(void *memory, size_t size) {
  count();
  return __real_realloc(memory, size);
}

void *__wrap_memalign(size_t alignment, size_t size) {
  count();
  return __real_memalign(alignment, size);
}

void *__wrap_aligned_alloc(size_t alignment, size_t size) {
  count();
  return __real_aligned_alloc(alignment, size);
}

int __wrap_posix_memalign(void **memory, size_t alignment, size_t size) {
  count();
  return __real_posix_memalign(memory, alignment, size);
}

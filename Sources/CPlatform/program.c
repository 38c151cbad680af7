// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "CPlatform.h"

#include <sys/mman.h>
#include <unistd.h>

// Where the program's code begins and ends, by the names that linkers give to these places.
extern const char __executable_start[];
extern const char etext[];

int nano_release_program_pages(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = ((uintptr_t)__executable_start + page - 1) & ~(page - 1);
  uintptr_t end = (uintptr_t)etext & ~(page - 1);
  if (end <= start) return 0;
  return madvise((void *)start, end - start, MADV_DONTNEED) == 0;
}

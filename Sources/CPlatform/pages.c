// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "CPlatform.h"

#include <link.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

// Lets go of one object's segments that nobody can have written to.
static int drop_segments(struct dl_phdr_info *object, size_t size, void *page_size) {
  (void)size;
  const uintptr_t page = *(const uintptr_t *)page_size;
  for (int index = 0; index < object->dlpi_phnum; index++) {
    const ElfW(Phdr) *segment = &object->dlpi_phdr[index];
    if (segment->p_type != PT_LOAD || (segment->p_flags & PF_W) != 0) continue;
    const uintptr_t start = object->dlpi_addr + segment->p_vaddr;
    const uintptr_t first = (start + page - 1) / page * page;
    const uintptr_t last = (start + segment->p_memsz) / page * page;
    // A kernel that does not want to leaves the pages where they are.
    if (last > first) (void)madvise((void *)first, last - first, MADV_DONTNEED);
  }
  return 0;
}

void nano_drop_program_pages(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  dl_iterate_phdr(drop_segments, &page);
}

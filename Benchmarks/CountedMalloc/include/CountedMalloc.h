// SPDX-License-Identifier: Apache-2.0
// A malloc that counts, in place of glibc's, for programs that measure.
#ifndef NANO_COUNTED_MALLOC_H
#define NANO_COUNTED_MALLOC_H

// How often memory was allocated until now, by all threads.
long nano_malloc_count(void);

#endif

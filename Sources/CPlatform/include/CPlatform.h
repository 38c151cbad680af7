// SPDX-License-Identifier: Apache-2.0
//
// What glibc has and Swift's Glibc module lacks, because it needs _GNU_SOURCE or another header.
#ifndef NANO_CPLATFORM_H
#define NANO_CPLATFORM_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Lets malloc have at most this many arenas from now on.
///
/// Each arena keeps its own free memory, and memory freed in one does not serve another. Call it
/// before the first thread. Returns 1, or 0 when malloc did not take the limit (mallopt(3)).
int nano_limit_allocator_arenas(int maximum);

/// Gives free memory back to the kernel. Returns 1 when any was given back, otherwise 0.
int nano_return_free_memory(void);

/// Lets go of the pages of the program's code and constants that were read so far.
///
/// They are read from the file again when they are needed; what only the start needed is not. Pages
/// that can be written to stay.
void nano_drop_program_pages(void);

/// Names the calling thread for `ps` and `perf`, at most 15 bytes; a longer name is not taken.
///
/// Returns 0 or an errno (pthread_setname_np(3)).
int nano_name_thread(const char *name);

/// A semaphore on which threads sleep until others wake them (sem_overview(7)).
typedef struct nano_semaphore nano_semaphore;

/// Makes a semaphore on which nobody can pass yet; null without memory.
nano_semaphore *nano_semaphore_create(void);

/// Releases it; nobody may wait for it any more.
void nano_semaphore_destroy(nano_semaphore *semaphore);

/// Lets one thread pass, now or later.
void nano_semaphore_post(nano_semaphore *semaphore);

/// Waits until this thread may pass.
void nano_semaphore_wait(nano_semaphore *semaphore);

/// Waits until this thread may pass, or for that long on the monotonic clock.
///
/// Returns whether it may pass.
bool nano_semaphore_wait_for(nano_semaphore *semaphore, int64_t nanoseconds);

/// Tells ThreadSanitizer that this thread gives an object away to whoever takes it over.
///
/// gRPC and the Swift library are not built for the sanitizer, so that it cannot see that a
/// completion queue or a mutex hands an object from thread to thread. Without it a no-op.
void nano_hand_over(const void *object);

/// Tells ThreadSanitizer that this thread has taken over what another one gave away.
void nano_take_over(const void *object);

#ifdef __cplusplus
}
#endif
#endif

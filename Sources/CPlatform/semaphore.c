// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <semaphore.h>
#include <stdlib.h>
#include <time.h>

enum { NANOSECONDS = 1000000000 };

struct nano_semaphore {
  sem_t value;
};

nano_semaphore *nano_semaphore_create(void) {
  nano_semaphore *semaphore = malloc(sizeof *semaphore);
  if (semaphore == NULL) return NULL;
  // Fails for a value above SEM_VALUE_MAX alone, as long as no other process is to share it.
  (void)sem_init(&semaphore->value, 0, 0);
  return semaphore;
}

void nano_semaphore_destroy(nano_semaphore *semaphore) {
  if (semaphore == NULL) return;
  (void)sem_destroy(&semaphore->value);
  free(semaphore);
}

// Fails only when SEM_VALUE_MAX posts wait to be taken.
void nano_semaphore_post(nano_semaphore *semaphore) { (void)sem_post(&semaphore->value); }

void nano_semaphore_wait(nano_semaphore *semaphore) {
  while (sem_wait(&semaphore->value) != 0) {
    // EINTR: a signal was handled on this thread.
  }
}

bool nano_semaphore_wait_for(nano_semaphore *semaphore, int64_t nanoseconds) {
  struct timespec end = {0, 0};
  // Cannot fail for this clock.
  (void)clock_gettime(CLOCK_MONOTONIC, &end);
  const int64_t sum = end.tv_nsec + nanoseconds % NANOSECONDS;
  end.tv_sec += nanoseconds / NANOSECONDS + sum / NANOSECONDS;
  end.tv_nsec = sum % NANOSECONDS;
  while (sem_clockwait(&semaphore->value, CLOCK_MONOTONIC, &end) != 0) {
    if (errno != EINTR) return false;
  }
  return true;
}

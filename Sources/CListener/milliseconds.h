// SPDX-License-Identifier: Apache-2.0
//
// The time that silences and limits of connections are measured in.
#ifndef NANO_MILLISECONDS_H
#define NANO_MILLISECONDS_H

#include <stdint.h>
#include <time.h>

/// Milliseconds of the monotonic clock.
static inline int64_t now_in_milliseconds(void) {
  struct timespec now = {0, 0};
  // Cannot fail for this clock.
  (void)clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

#endif

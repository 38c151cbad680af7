// SPDX-License-Identifier: Apache-2.0
#include "CPlatform.h"

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define NANO_THREAD_SANITIZER 1
void __tsan_acquire(void *address);
void __tsan_release(void *address);
#endif
#endif

void nano_hand_over(const void *object) {
#ifdef NANO_THREAD_SANITIZER
  __tsan_release((void *)object);
#else
  (void)object;
#endif
}

void nano_take_over(const void *object) {
#ifdef NANO_THREAD_SANITIZER
  __tsan_acquire((void *)object);
#else
  (void)object;
#endif
}

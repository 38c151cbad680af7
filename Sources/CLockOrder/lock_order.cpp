// SPDX-License-Identifier: Apache-2.0
#include "CLockOrder.h"

#include <absl/synchronization/mutex.h>

void nano_ignore_lock_order(void) {
  absl::SetMutexDeadlockDetectionMode(absl::OnDeadlockCycle::kIgnore);
}

// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "CPlatform.h"

#include <pthread.h>

int nano_name_thread(const char *name) { return pthread_setname_np(pthread_self(), name); }

// SPDX-License-Identifier: Apache-2.0
#include "CPlatform.h"

#include <malloc.h>

int nano_limit_allocator_arenas(int maximum) { return mallopt(M_ARENA_MAX, maximum); }

int nano_return_free_memory(void) { return malloc_trim(0); }

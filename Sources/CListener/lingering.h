// SPDX-License-Identifier: Apache-2.0
//
// Connections that their owner has closed and that stay until their clients have read everything.
#ifndef NANO_LINGERING_H
#define NANO_LINGERING_H

#include <stddef.h>

/// Closes a descriptor with the system call and nothing else.
void nano_close_at_once(int descriptor);

/// How many connections linger.
size_t nano_lingering_count(void);

#endif

// SPDX-License-Identifier: Apache-2.0
//
// The table of open connections behind the guard, and the choice of whom to shut down.
#ifndef NANO_CONNECTIONS_H
#define NANO_CONNECTIONS_H

#include <stdbool.h>
#include <stddef.h>

/// Enters a connection that was just accepted and makes room for the next one.
///
/// Returns whether the connection may stay: false when the maximum is reached and nobody is
/// silent enough to go in its place. The caller then closes it.
bool nano_connections_enter(int descriptor);

/// Shuts down the most silent connections because no descriptor is left.
///
/// Returns whether any are on their way out, so that their owner will soon close them.
bool nano_connections_make_room(void);

/// Sets the maximum of open connections; 0 means none but RLIMIT_NOFILE.
void nano_connections_set_maximum(size_t maximum);

/// How many connections were shut down so far.
unsigned long long nano_connections_evicted(void);

#endif

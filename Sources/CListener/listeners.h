// SPDX-License-Identifier: Apache-2.0
//
// What the guard knows of the sockets that listen.
#ifndef NANO_LISTENERS_H
#define NANO_LISTENERS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>

/// Makes the listener's event come again, as long as its backlog is not empty.
///
/// Returns false for a listener that no epoll set is known to watch.
bool nano_listeners_rearm(int listener);

/// The port of a listener whose connections may linger, see `nano_listener_set_lingering`; 0 for
/// another listener.
uint16_t nano_listeners_lingering_port(int listener);

/// Whether a listener takes clients of the address family of this one.
bool nano_listeners_want(int listener, const struct sockaddr *client);

#endif

// SPDX-License-Identifier: Apache-2.0
#include "CDrain.h"

// First of all, as in the headers of the other modules that use gRPC's.
#include <features.h>

#include <grpc/grpc.h>
#include <stddef.h>

// `grpc_server` is what C calls grpc_core::Server; member functions take it as their first argument.
extern void stop_listening(void *server) __asm__("_ZN9grpc_core6Server13StopListeningEv")
    __attribute__((weak));
extern void send_goaways(void *server) __asm__("_ZN9grpc_core6Server11SendGoawaysEv")
    __attribute__((weak));
extern bool has_open_connections(void *server)
    __asm__("_ZN9grpc_core6Server18HasOpenConnectionsEv") __attribute__((weak));

// C core does its work in an execution context, which every function of its C headers makes and no
// header offers. So this work is done where such a function calls back: the server that is made
// below is never started, and exists for the sake of the copy of its one argument.

struct work {
  void *server;
  bool is_done;
};

static void *copy(void *argument) {
  struct work *work = argument;
  if (work->is_done) return work;
  work->is_done = true;
  stop_listening(work->server);
  send_goaways(work->server);
  return work;
}

static void destroy(void *argument) { (void)argument; }

static int compare(void *one, void *other) { return one < other ? -1 : one > other; }

static const grpc_arg_pointer_vtable vtable = {copy, destroy, compare};

bool nano_drain(void *server) {
  if (stop_listening == NULL || send_goaways == NULL || has_open_connections == NULL) return false;
  struct work work = {server, false};
  grpc_arg argument = {.type = GRPC_ARG_POINTER, .key = "nano.drain"};
  argument.value.pointer.p = &work;
  argument.value.pointer.vtable = &vtable;
  grpc_channel_args arguments = {1, &argument};
  grpc_server_destroy(grpc_server_create(&arguments, NULL));
  return work.is_done;
}

bool nano_has_connections(void *server) {
  return has_open_connections != NULL && has_open_connections(server);
}

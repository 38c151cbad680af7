// SPDX-License-Identifier: Apache-2.0
//
// What Swift sees of gRPC C core: its own public headers, and a function for each macro or union
// member that the importer cannot take. Nothing of gRPC is declared again here.
#ifndef NANO_CGRPC_SHIM_H
#define NANO_CGRPC_SHIM_H

// First of all: gRPC's headers define _GNU_SOURCE, with which glibc's types have members that they
// lack in every other module of Clang, and no program may see both. Once glibc has read which
// features are wanted, it does not ask again.
#include <features.h>

#include <grpc/byte_buffer.h>
#include <grpc/byte_buffer_reader.h>
#include <grpc/grpc.h>
#include <grpc/grpc_security.h>
#include <grpc/slice.h>
#include <grpc/slice_buffer.h>
#include <grpc/support/alloc.h>
#include <grpc/support/log.h>
#include <grpc/support/string_util.h>
#include <grpc/support/time.h>
#include <string.h>

// The operations of a batch. `grpc_op` is a union by kind of operation; each function fills one
// arm and clears the rest, as grpc_call_start_batch asks for `reserved` to be null.

static inline void nano_op_clear(grpc_op *op, grpc_op_type kind) {
  memset(op, 0, sizeof *op);
  op->op = kind;
}

static inline void nano_op_send_initial_metadata(grpc_op *op) {
  nano_op_clear(op, GRPC_OP_SEND_INITIAL_METADATA);
}

static inline void nano_op_send_message(grpc_op *op, grpc_byte_buffer *message) {
  nano_op_clear(op, GRPC_OP_SEND_MESSAGE);
  op->data.send_message.send_message = message;
}

static inline void nano_op_send_close_from_client(grpc_op *op) {
  nano_op_clear(op, GRPC_OP_SEND_CLOSE_FROM_CLIENT);
}

static inline void nano_op_send_status_from_server(
    grpc_op *op, grpc_status_code status, grpc_slice *details) {
  nano_op_clear(op, GRPC_OP_SEND_STATUS_FROM_SERVER);
  op->data.send_status_from_server.status = status;
  op->data.send_status_from_server.status_details = details;
}

static inline void nano_op_receive_initial_metadata(grpc_op *op, grpc_metadata_array *metadata) {
  nano_op_clear(op, GRPC_OP_RECV_INITIAL_METADATA);
  op->data.recv_initial_metadata.recv_initial_metadata = metadata;
}

static inline void nano_op_receive_message(grpc_op *op, grpc_byte_buffer **message) {
  nano_op_clear(op, GRPC_OP_RECV_MESSAGE);
  op->data.recv_message.recv_message = message;
}

static inline void nano_op_receive_status_on_client(
    grpc_op *op, grpc_metadata_array *trailers, grpc_status_code *status, grpc_slice *details) {
  nano_op_clear(op, GRPC_OP_RECV_STATUS_ON_CLIENT);
  op->data.recv_status_on_client.trailing_metadata = trailers;
  op->data.recv_status_on_client.status = status;
  op->data.recv_status_on_client.status_details = details;
}

static inline void nano_op_receive_close_on_server(grpc_op *op, int *cancelled) {
  nano_op_clear(op, GRPC_OP_RECV_CLOSE_ON_SERVER);
  op->data.recv_close_on_server.cancelled = cancelled;
}

// Slices. The two macros choose between an inlined and a counted slice.

static inline const uint8_t *nano_slice_start(const grpc_slice *slice) {
  return GRPC_SLICE_START_PTR(*slice);
}

static inline size_t nano_slice_length(const grpc_slice *slice) {
  return GRPC_SLICE_LENGTH(*slice);
}

// The slices of a byte buffer lie in a union that the importer would copy out whole.

static inline grpc_slice_buffer *nano_byte_buffer_slices(grpc_byte_buffer *buffer) {
  return &buffer->data.raw.slice_buffer;
}

// A channel argument keeps its value in a union.

static inline grpc_arg nano_arg_integer(const char *key, int value) {
  grpc_arg argument = {.type = GRPC_ARG_INTEGER, .key = (char *)key};
  argument.value.integer = value;
  return argument;
}

static inline grpc_arg nano_arg_string(const char *key, const char *value) {
  grpc_arg argument = {.type = GRPC_ARG_STRING, .key = (char *)key};
  argument.value.string = (char *)value;
  return argument;
}

static inline grpc_arg nano_arg_resource_quota(grpc_resource_quota *quota) {
  grpc_arg argument = {.type = GRPC_ARG_POINTER, .key = (char *)GRPC_ARG_RESOURCE_QUOTA};
  argument.value.pointer.p = quota;
  argument.value.pointer.vtable = grpc_resource_quota_arg_vtable();
  return argument;
}

// C core writes `cancelled` from a thread of its own while a handler may be reading it.

static inline int nano_load_int(const int *value) {
  return __atomic_load_n(value, __ATOMIC_ACQUIRE);
}

/// What C core writes into while a unary call is open, and what the transport keeps beside it.
///
/// One allocation, used again for the next call. It is C memory because its address is given to C
/// core for longer than one call of a C function.
typedef struct nano_unary_call {
  /// The next one of a list of those that wait for their next call.
  struct nano_unary_call *next;
  /// Which of the server's unary methods this is for.
  size_t method;
  /// The call itself; null until a client has called.
  grpc_call *call;
  /// When the client stops waiting, on the monotonic clock.
  gpr_timespec deadline;
  /// The client's metadata; not read, but C core wants to put it somewhere.
  grpc_metadata_array metadata;
  /// The request; null when the client sent none.
  grpc_byte_buffer *request;
  /// The reply on its way out.
  grpc_byte_buffer *reply;
  /// The text of the status while a batch is started.
  grpc_slice details;
  /// 1 once C core knows that the call ended without its status; 0 before.
  int cancelled;
  /// Events of this call still to come, counted atomically.
  int outstanding;
  /// Whether the close is awaited by a batch of its own.
  int watched;
} nano_unary_call;

/// What C core writes into while it waits for a call of any other method.
typedef struct nano_stream_request {
  /// The call; null until a client has called.
  grpc_call *call;
  /// Which method, and until when.
  grpc_call_details details;
  /// The client's metadata; not read.
  grpc_metadata_array metadata;
} nano_stream_request;

/// What C core writes into while a stream is open.
typedef struct nano_stream_call {
  /// The message that was received last; null for the end of the input.
  grpc_byte_buffer *received;
  /// The text of the status while a batch is started.
  grpc_slice details;
  /// 1 if the call ended without its status.
  int cancelled;
} nano_stream_call;

/// What C core writes into while a client's call is open.
typedef struct nano_client_call {
  /// The server's headers and trailers; not read.
  grpc_metadata_array headers;
  grpc_metadata_array trailers;
  /// The message that was received last; null for the end of them.
  grpc_byte_buffer *received;
  /// The status with its text.
  grpc_status_code status;
  grpc_slice details;
} nano_client_call;

// Addresses of members that C core keeps beyond the call they are given in. They are taken here
// because Swift's `&` is good for one call alone.

/// Asks for the next call of a registered method.
static inline grpc_call_error nano_unary_call_request(
    nano_unary_call *call, grpc_server *server, void *method, grpc_completion_queue *queue,
    void *tag) {
  return grpc_server_request_registered_call(
      server, method, &call->call, &call->deadline, &call->metadata, NULL, queue, queue, tag);
}

/// Starts to receive the request of a call that has come in.
static inline grpc_call_error nano_unary_call_receive(nano_unary_call *call, void *tag) {
  grpc_op operation;
  nano_op_receive_message(&operation, &call->request);
  return grpc_call_start_batch(call->call, &operation, 1, tag, NULL);
}

static inline int *nano_unary_call_cancelled(nano_unary_call *call) { return &call->cancelled; }

static inline grpc_slice *nano_unary_call_details(nano_unary_call *call) { return &call->details; }

/// Asks for the next call of a method that is not registered.
static inline grpc_call_error nano_stream_request_next(
    nano_stream_request *request, grpc_server *server, grpc_completion_queue *queue, void *tag) {
  return grpc_server_request_call(
      server, &request->call, &request->details, &request->metadata, queue, queue, tag);
}

static inline int *nano_stream_call_cancelled(nano_stream_call *call) { return &call->cancelled; }

static inline grpc_byte_buffer **nano_stream_call_received(nano_stream_call *call) {
  return &call->received;
}

static inline grpc_slice *nano_stream_call_details(nano_stream_call *call) {
  return &call->details;
}

// The operations of a client that receive something, into that memory.

static inline void nano_client_op_headers(grpc_op *op, nano_client_call *call) {
  nano_op_receive_initial_metadata(op, &call->headers);
}

static inline void nano_client_op_message(grpc_op *op, nano_client_call *call) {
  nano_op_receive_message(op, &call->received);
}

static inline void nano_client_op_status(grpc_op *op, nano_client_call *call) {
  nano_op_receive_status_on_client(op, &call->trailers, &call->status, &call->details);
}

/// Takes one from `outstanding`; returns what is left.
static inline int nano_unary_call_finish_event(nano_unary_call *call) {
  return __atomic_sub_fetch(&call->outstanding, 1, __ATOMIC_ACQ_REL);
}

#endif

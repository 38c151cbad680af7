// SPDX-License-Identifier: Apache-2.0
//
// The floor: an echo server with nothing between its clients and gRPC C core.
//
// It does what the transport does, in C and by the shortest way: registered methods, calls that
// are used again, one batch for an answer, the same settings. What it costs is what gRPC costs; the
// transport is measured against it.
//
//   --port N        listens on 127.0.0.1:N (default 50051)
//   --threads N     worker threads (default 1)
//   --queues N      completion queues, shared by the threads in turn (default 1)
//   --answer HOW    passed: the request's own memory is sent back, the least any server can do
//                   (default);
//                   copied: the request is put together in one piece and the reply is new memory;
//                   read: the request, a RunFunctionRequest, is taken apart by protobuf-c and put
//                   together again, the least a server can do that reads all of its request
//   --seconds N     ends by itself after N seconds (default 120)
//
// One thread with one queue is the cheapest way to serve: each further thread makes C core hand
// its epoll set around with every event.
#include <grpc/byte_buffer.h>
#include <grpc/byte_buffer_reader.h>
#include <grpc/grpc.h>
#include <grpc/grpc_security.h>
#include <grpc/slice.h>
#include <grpc/support/time.h>
#include <malloc.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "message.h"

// absl::SetMutexDeadlockDetectionMode(absl::OnDeadlockCycle::kIgnore), as the transport does.
void nano_ignore_lock_order(void);

enum { METHODS = 2, REQUESTS_PER_METHOD = 4, MAXIMUM = 64 };

struct call {
  struct call *next;
  void *method;
  bool answered;
  grpc_call *call;
  gpr_timespec deadline;
  grpc_metadata_array metadata;
  grpc_byte_buffer *request;
  grpc_byte_buffer *reply;
  int cancelled;
};

struct worker {
  pthread_t thread;
  grpc_completion_queue *queue;
  struct call *idle;
};

enum answer { PASSED, COPIED, READ };

static grpc_server *server;
static enum answer answer_of_all = PASSED;

static void fail(const char *what) {
  fprintf(stderr, "%s failed\n", what);
  exit(1);
}

static void request_call(struct worker *worker, void *method) {
  struct call *call = worker->idle;
  if (call != NULL) {
    worker->idle = call->next;
  } else {
    call = calloc(1, sizeof *call);
    if (call == NULL) fail("calloc");
  }
  call->method = method;
  call->answered = false;
  if (grpc_server_request_registered_call(server, method, &call->call, &call->deadline,
                                          &call->metadata, &call->request, worker->queue,
                                          worker->queue, call) != GRPC_CALL_OK) {
    fail("grpc_server_request_registered_call");
  }
}

static grpc_slice read_and_written(grpc_slice whole) {
  size_t size = 0;
  uint8_t *bytes =
      nano_read_and_write(GRPC_SLICE_START_PTR(whole), GRPC_SLICE_LENGTH(whole), &size);
  if (bytes == NULL) fail("nano_read_and_write");
  return grpc_slice_new(bytes, size, free);
}

static grpc_byte_buffer *reply_of(struct call *call) {
  if (answer_of_all == PASSED) return call->request;
  grpc_byte_buffer_reader reader;
  if (!grpc_byte_buffer_reader_init(&reader, call->request)) fail("grpc_byte_buffer_reader_init");
  grpc_slice whole = grpc_byte_buffer_reader_readall(&reader);
  grpc_byte_buffer_reader_destroy(&reader);
  grpc_slice reply = answer_of_all == READ ? read_and_written(whole) : grpc_slice_dup(whole);
  grpc_slice_unref(whole);
  call->reply = grpc_raw_byte_buffer_create(&reply, 1);
  grpc_slice_unref(reply);
  return call->reply;
}

static void send_answer(struct call *call) {
  grpc_op operations[4];
  memset(operations, 0, sizeof operations);
  operations[0].op = GRPC_OP_SEND_INITIAL_METADATA;
  operations[1].op = GRPC_OP_SEND_MESSAGE;
  operations[1].data.send_message.send_message = reply_of(call);
  operations[2].op = GRPC_OP_SEND_STATUS_FROM_SERVER;
  operations[2].data.send_status_from_server.status = GRPC_STATUS_OK;
  operations[3].op = GRPC_OP_RECV_CLOSE_ON_SERVER;
  operations[3].data.recv_close_on_server.cancelled = &call->cancelled;
  call->answered = true;
  if (grpc_call_start_batch(call->call, operations, 4, call, NULL) != GRPC_CALL_OK) {
    fail("grpc_call_start_batch");
  }
}

static void retire(struct worker *worker, struct call *call) {
  grpc_metadata_array_destroy(&call->metadata);
  grpc_metadata_array_init(&call->metadata);
  grpc_byte_buffer_destroy(call->request);
  grpc_byte_buffer_destroy(call->reply);
  grpc_call_unref(call->call);
  call->request = NULL;
  call->reply = NULL;
  call->next = worker->idle;
  worker->idle = call;
}

static void *work(void *argument) {
  struct worker *worker = argument;
  for (;;) {
    grpc_event event =
        grpc_completion_queue_next(worker->queue, gpr_inf_future(GPR_CLOCK_MONOTONIC), NULL);
    if (event.type == GRPC_QUEUE_SHUTDOWN) return NULL;
    if (event.type != GRPC_OP_COMPLETE) continue;
    struct call *call = event.tag;
    if (call->answered) {
      retire(worker, call);
    } else if (event.success) {
      request_call(worker, call->method);
      send_answer(call);
    }
  }
}

static size_t set(grpc_arg *arguments, size_t count, const char *name, int value) {
  arguments[count].type = GRPC_ARG_INTEGER;
  arguments[count].key = (char *)name;
  arguments[count].value.integer = value;
  return count + 1;
}

// The settings of the transport, one by one.
static grpc_server *make_server(void) {
  grpc_arg arguments[16];
  size_t count = 0;
  count = set(arguments, count, GRPC_ARG_ALLOW_REUSEPORT, 0);
  count = set(arguments, count, GRPC_ARG_MAX_RECEIVE_MESSAGE_LENGTH, 64 << 20);
  count = set(arguments, count, GRPC_ARG_MAX_CONCURRENT_STREAMS, 1000);
  count = set(arguments, count, GRPC_ARG_SERVER_HANDSHAKE_TIMEOUT_MS, 20 * 1000);
  count = set(arguments, count, GRPC_ARG_MAX_CONNECTION_AGE_MS, 600 * 1000);
  count = set(arguments, count, GRPC_ARG_MAX_CONNECTION_AGE_GRACE_MS, 120 * 1000);
  count = set(arguments, count, GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS, 5 * 1000);
  count = set(arguments, count, GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
  count = set(arguments, count, GRPC_ARG_KEEPALIVE_TIME_MS, 300 * 1000);
  count = set(arguments, count, GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 20 * 1000);
  count = set(arguments, count, GRPC_ARG_ENABLE_CHANNELZ, 0);
  count = set(arguments, count, GRPC_ARG_HTTP2_BDP_PROBE, 0);
  count = set(arguments, count, GRPC_ARG_HTTP2_STREAM_LOOKAHEAD_BYTES, 1 << 20);
  grpc_resource_quota *quota = grpc_resource_quota_create("server");
  grpc_resource_quota_resize(quota, 128 << 20);
  arguments[count].type = GRPC_ARG_POINTER;
  arguments[count].key = (char *)GRPC_ARG_RESOURCE_QUOTA;
  arguments[count].value.pointer.p = quota;
  arguments[count].value.pointer.vtable = grpc_resource_quota_arg_vtable();
  const grpc_channel_args all = {count + 1, arguments};
  grpc_server *made = grpc_server_create(&all, NULL);
  grpc_resource_quota_unref(quota);
  return made;
}

static enum answer answer_named(const char *name) {
  if (strcmp(name, "passed") == 0) return PASSED;
  if (strcmp(name, "copied") == 0) return COPIED;
  if (strcmp(name, "read") == 0) return READ;
  fail(name);
  return PASSED;
}

int main(int count, char **values) {
  int port = 50051, threads = 1, queues = 1, seconds = 120;
  for (int index = 1; index + 1 < count; index += 2) {
    const char *name = values[index];
    int value = atoi(values[index + 1]);
    if (strcmp(name, "--port") == 0) port = value;
    else if (strcmp(name, "--threads") == 0) threads = value;
    else if (strcmp(name, "--queues") == 0) queues = value;
    else if (strcmp(name, "--answer") == 0) answer_of_all = answer_named(values[index + 1]);
    else if (strcmp(name, "--seconds") == 0) seconds = value;
    else fail(name);
  }
  if (threads < 1 || threads > MAXIMUM || queues < 1 || queues > threads) fail("--threads");
  mallopt(M_ARENA_MAX, 1);
  nano_ignore_lock_order();
  grpc_init();
  server = make_server();
  grpc_completion_queue *queue[MAXIMUM];
  for (int index = 0; index < queues; index++) {
    queue[index] = grpc_completion_queue_create_for_next(NULL);
    grpc_server_register_completion_queue(server, queue[index], NULL);
  }
  static const char *const paths[METHODS] = {"/echo.v1.Echo/Echo", "/echo.v1beta1.Echo/Echo"};
  void *methods[METHODS];
  for (int index = 0; index < METHODS; index++) {
    methods[index] = grpc_server_register_method(server, paths[index], NULL,
                                                 GRPC_SRM_PAYLOAD_READ_INITIAL_BYTE_BUFFER, 0);
  }
  char address[64];
  snprintf(address, sizeof address, "127.0.0.1:%d", port);
  grpc_server_credentials *credentials = grpc_insecure_server_credentials_create();
  if (grpc_server_add_http2_port(server, address, credentials) == 0) fail("listen");
  grpc_server_credentials_release(credentials);
  grpc_server_start(server);
  static struct worker workers[MAXIMUM];
  for (int index = 0; index < threads; index++) workers[index].queue = queue[index % queues];
  for (int index = 0; index < queues; index++) {
    for (int request = 0; request < REQUESTS_PER_METHOD * METHODS; request++) {
      request_call(&workers[index], methods[request % METHODS]);
    }
  }
  for (int index = 0; index < threads; index++) {
    if (pthread_create(&workers[index].thread, NULL, work, &workers[index]) != 0) fail("thread");
  }
  // A measurement is over long before; the system takes everything back.
  sleep((unsigned)seconds);
  return 0;
}

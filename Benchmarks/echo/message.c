// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include <stdlib.h>

#include "run_function.pb-c.h"

// A message takes about fifteen times its size in structs of protobuf-c.
enum { ARENA = 64 << 20, ALIGNMENT = 16 };

static __thread char *arena;
static __thread size_t used;

static void *take(void *data, size_t size) {
  (void)data;
  size_t rounded = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
  if (rounded > ARENA - used) return NULL;
  void *memory = arena + used;
  used += rounded;
  return memory;
}

static void give_back(void *data, void *memory) {
  (void)data;
  (void)memory;
}

uint8_t *nano_read_and_write(const uint8_t *bytes, size_t size, size_t *written) {
  if (arena == NULL && (arena = malloc(ARENA)) == NULL) return NULL;
  used = 0;
  ProtobufCAllocator allocator = {take, give_back, NULL};
  Apiextensions__Fn__Proto__V1__RunFunctionRequest *request =
      apiextensions__fn__proto__v1__run_function_request__unpack(&allocator, size, bytes);
  if (request == NULL) return NULL;
  size_t packed =
      apiextensions__fn__proto__v1__run_function_request__get_packed_size(request);
  uint8_t *copy = malloc(packed);
  if (copy != NULL) {
    *written = apiextensions__fn__proto__v1__run_function_request__pack(request, copy);
  }
  return copy;
}

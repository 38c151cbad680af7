// What Swift sees of gRPC C core: its own public headers, and a function for each macro or union
// member that the importer cannot take. Nothing of gRPC is declared again here.
#ifndef NANO_CGRPC_SHIM_H
#define NANO_CGRPC_SHIM_H

#include <grpc/byte_buffer.h>
#include <grpc/byte_buffer_reader.h>
#include <grpc/grpc.h>
#include <grpc/grpc_security.h>
#include <grpc/slice.h>
#include <grpc/support/alloc.h>
#include <grpc/support/log.h>
#include <grpc/support/time.h>

#endif

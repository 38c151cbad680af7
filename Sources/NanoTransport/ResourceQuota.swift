// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Owns a `grpc_resource_quota`: the memory that the connections of one server share.
@safe
struct ResourceQuota: ~Copyable, @unchecked Sendable {
  // Sendable: C core counts its uses atomically, and the pointer never changes.
  /// The C object, for the time of one call.
  let pointer: OpaquePointer

  /// A quota of that many bytes; nil: as many as there are.
  init(bytes: Int?) {
    Library.acquire()
    unsafe pointer = grpc_resource_quota_create("server")
    if let bytes { unsafe grpc_resource_quota_resize(pointer, bytes) }
  }

  deinit {
    // Counted by C core: connections keep it alive.
    unsafe grpc_resource_quota_unref(pointer)
    Library.release()
  }
}

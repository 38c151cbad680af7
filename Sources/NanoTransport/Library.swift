// SPDX-License-Identifier: Apache-2.0

internal import CGRPC
internal import CLockOrder

/// The use count of gRPC C core in this process.
///
/// Each owner of a C object takes one use and gives it back last, so that C core outlives them
/// all in any order and ends its threads after the last.
enum Library {
  /// Takes a use; starts C core for the first.
  static func acquire() {
    _ = prepared
    grpc_init()
  }

  /// Gives a use back.
  ///
  /// The last one must not be given back on a thread of C core.
  static func release() { grpc_shutdown() }

  /// What has to happen once and before C core starts.
  private static let prepared: Void = {
    nano_ignore_lock_order()
    TransportLog.install()
  }()
}

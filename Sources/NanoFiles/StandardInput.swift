// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// What `-` stands for among the files of a command: read once, when it is first asked for.
package final class StandardInput: Sendable {
  private let content = Mutex<[UInt8]?>(nil)
  private let readToEnd: @Sendable () -> [UInt8]

  /// The input that the function reads to its end.
  package init(_ readToEnd: @escaping @Sendable () -> [UInt8]) { self.readToEnd = readToEnd }

  /// All of it.
  package var bytes: [UInt8] {
    content.withLock { content in
      if let content { return content }
      let bytes = readToEnd()
      content = bytes
      return bytes
    }
  }
}

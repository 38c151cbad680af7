// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A descriptor that text is written to: standard output or standard error.
struct OutputDescriptor: Sendable {
  private let number: Int32

  /// Where results go.
  static let standardOutput = OutputDescriptor(number: STDOUT_FILENO)
  /// Where the log and complaints go.
  static let standardError = OutputDescriptor(number: STDERR_FILENO)

  /// Writes all the bytes, however many system calls that takes.
  ///
  /// An output that cannot be written has nowhere to say so, and the calls must go on: what is left
  /// is dropped.
  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        let written = Glibc.write(number, piece.baseAddress, piece.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }

  /// Writes all of the text.
  func write(_ text: String) { write(Array(text.utf8)) }
}

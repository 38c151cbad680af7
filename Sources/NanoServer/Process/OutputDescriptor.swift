// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A descriptor that text is written to: standard output or standard error.
struct OutputDescriptor: Sendable {
  private let number: Int32
  /// Whether a write may wait for a reader for good, so that it is asked before whether it would.
  private let mayHang: Bool

  /// Where results go.
  static let standardOutput = OutputDescriptor(number: STDOUT_FILENO)
  /// Where the log and complaints go, which nobody may read.
  static let standardError = OutputDescriptor(impatient: STDERR_FILENO)

  private init(number: Int32) {
    self.number = number
    mayHang = false
  }

  /// A descriptor whose writes wait for a reader no longer than they are told.
  ///
  /// A pipe is opened anew for that, because others may write to it by the same open file, and
  /// would not expect that it does not wait. Of a socket, a terminal, or a pipe that cannot be opened,
  /// it is asked before each write whether it takes anything.
  init(impatient number: Int32) {
    var status = stat()
    let isKnown = fstat(number, &status) == 0
    let kind = status.st_mode & S_IFMT
    let own =
      isKnown && kind == S_IFIFO
      ? open("/proc/self/fd/\(number)", O_WRONLY | O_NONBLOCK | O_CLOEXEC) : -1
    self.number = own < 0 ? number : own
    mayHang = own < 0 && isKnown && kind != S_IFREG
  }

  /// Writes the bytes, however many system calls that takes.
  ///
  /// An output that cannot be written has nowhere to say so, and the calls must go on: what is left
  /// is dropped.
  ///
  /// - Parameter patience: How long an impatient descriptor waits for a reader who reads nothing.
  /// - Returns: How many bytes were written.
  @discardableResult
  func write(_ bytes: [UInt8], patience: Duration = .seconds(1)) -> Int {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        if mayHang && !waitForReader(patience) { break }
        // What takes anything takes so much.
        let piece = UnsafeRawBufferPointer(rebasing: mayHang ? rest.prefix(4096) : rest)
        let written = Glibc.write(number, piece.baseAddress, piece.count)
        if written < 0 && errno == EINTR { continue }
        if written < 0 && errno == EAGAIN && waitForReader(patience) { continue }
        guard written > 0 else { break }
        rest = rest.dropFirst(written)
      }
      return buffer.count - rest.count
    }
  }

  /// Writes all of the text.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes a short text by one system call; callable in a signal handler.
  func writeOnce(_ text: StaticString) {
    _ = Glibc.write(number, text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Whether something can be written, at least within that time.
  private func waitForReader(_ patience: Duration) -> Bool {
    let (seconds, attoseconds) = patience.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    var entry = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    return poll(&entry, 1, Int32(clamping: milliseconds)) == 1
  }
}

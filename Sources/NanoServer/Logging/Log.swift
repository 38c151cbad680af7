// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// The log: JSON lines on standard error.
///
/// Thread rule: any thread; lines never mix, because each is written under a lock.
final class Log: Sendable {
  /// Lines below this level are not written.
  let level: LogLine.Level
  private let output: OutputDescriptor
  private let writing = Mutex<Void>(())

  /// A log from that level on.
  init(level: LogLine.Level, output: OutputDescriptor = .standardError) {
    self.level = level
    self.output = output
  }

  /// Writes a line, with what the closure adds to it.
  ///
  /// The closure is not called when the level is not logged.
  func write(_ level: LogLine.Level, _ message: String, _ add: (inout LogLine) -> Void = { _ in }) {
    guard level >= self.level else { return }
    var line = LogLine(level, message, at: .now())
    add(&line)
    line.end()
    let bytes = line.bytes
    writing.withLock { _ in output.write(bytes) }
  }
}

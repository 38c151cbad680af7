// SPDX-License-Identifier: Apache-2.0

internal import NanoMetrics
internal import Synchronization

/// The log: JSON lines on standard error.
///
/// When nobody reads them, lines are dropped after a second and counted, and the calls go on; when
/// somebody reads again, a line tells how many are missing.
///
/// Thread rule: any thread; lines never mix, because each is written under a lock.
final class Log: Sendable {
  /// Lines below this level are not written.
  let level: LogLine.Level
  private let output: OutputDescriptor
  private let dropped: Counter
  private let gap = Mutex(Gap())

  /// What is missing since the last line that was written.
  private struct Gap {
    var lines = 0
    /// Whether the last line that was written has no end.
    var isInsideLine = false
  }

  /// A log from that level on.
  ///
  /// - Parameter dropped: Counts the lines that could not be written.
  init(level: LogLine.Level, output: OutputDescriptor = .standardError, dropped: Counter) {
    self.level = level
    self.output = output
    self.dropped = dropped
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
    gap.withLock { gap in
      if gap.lines > 0 { return write(bytes, after: &gap) }
      let written = output.write(bytes)
      if written < bytes.count { miss(isInsideLine: written > 0, &gap) }
    }
  }

  /// Writes a line, and before it how many are missing, if somebody reads again.
  ///
  /// Both at once, so that the first does not take the room of the other. Nobody waits for that: the
  /// first line of the gap has waited.
  private func write(_ bytes: [UInt8], after gap: inout Gap) {
    var line = LogLine(.warn, "log lines dropped", at: .now())
    line.add("count", gap.lines)
    line.end()
    let notice = (gap.isInsideLine ? [UInt8(ascii: "\n")] : []) + line.bytes
    let written = output.write(notice + bytes, patience: .zero)
    if written >= notice.count { gap = Gap() }
    guard written < notice.count + bytes.count else { return }
    // Nothing written leaves the output as it was; up to the notice's end, it ends with a line.
    let isInsideLine = written == 0 ? gap.isInsideLine : written != notice.count
    miss(isInsideLine: isInsideLine, &gap)
  }

  private func miss(isInsideLine: Bool, _ gap: inout Gap) {
    gap.lines += 1
    gap.isInsideLine = isInsideLine
    dropped.add()
  }
}

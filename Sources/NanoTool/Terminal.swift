// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoValue
internal import Synchronization

/// The standard streams of the process.
enum Terminal {
  /// Writes bytes to standard output, whole.
  ///
  /// A reader that went away ends the process by SIGPIPE, as in every pipe. Any other failure is kept
  /// for ``outputFailure``.
  static func write(_ bytes: [UInt8]) {
    guard let code = write(bytes, to: STDOUT_FILENO), code != EPIPE else { return }
    firstFailure.withLock { $0 = $0 ?? code }
  }

  private static let firstFailure = Mutex<Int32?>(nil)

  /// Why standard output does not hold all that was written to it, in a sentence; nil when it does.
  static var outputFailure: String? {
    firstFailure.withLock { $0 }.map { sentence(ofOutputFailure: $0) }
  }

  /// What a person is told when standard output cannot be written.
  static func sentence(ofOutputFailure code: Int32) -> String {
    let reason = String(cString: strerror(code))
    return "cannot write to standard output: \(reason.prefix(1).lowercased())\(reason.dropFirst())"
  }

  /// Lets a write fail where a file gets larger than it may be, instead of ending the process.
  static func reportFileSizeLimit() { signal(SIGXFSZ, SIG_IGN) }

  /// Writes text to standard output, as it is.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes a line of its own to standard error: `nanoidp: error: ...`.
  ///
  /// - Parameter message: What went wrong; it may have several lines.
  static func writeError(_ message: String) {
    let name = CommandLineTool.current.name
    let text = message.showingControls(keepsLines: true)
    write(Array("\(name): \(marked("error:")) \(text)\n".utf8), to: STDERR_FILENO)
  }

  /// Writes what is worth knowing beside the output to standard error: `nanoidp: ...`.
  static func writeNote(_ message: String) {
    let text = message.showingControls(keepsLines: true)
    write(Array("\(CommandLineTool.current.name): \(text)\n".utf8), to: STDERR_FILENO)
  }

  /// Writes lines about the output to standard error, as they are.
  static func writeReport(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  /// Shows a line on standard error that the next one replaces; an empty one takes it away.
  static func writeProgress(_ line: String) {
    write(Array("\r\u{1B}[K\(line)".utf8), to: STDERR_FILENO)
  }

  /// Whether a person looks at both outputs, so that a line may come and go.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && !isDumb
  }

  /// Whether a person looks at an output and wants colours.
  ///
  /// Source: <https://no-color.org>
  static func isColoured(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && !isDumb && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  /// Whether the terminal shows text and takes no commands, as the shell of an editor does.
  private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) } == "dumb" }

  /// How many processors there are, at least one.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Standard input to its end.
  static func readInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }

  /// What `~` stands for; nothing when the environment does not say.
  static var homeFolder: String { getenv("HOME").map { String(cString: $0) } ?? "" }

  /// The word in bold red where a person reads standard error.
  private static func marked(_ word: String) -> String {
    isColoured(STDERR_FILENO) ? "\u{1B}[1;31m\(word)\u{1B}[0m" : word
  }

  /// Writes bytes whole.
  ///
  /// - Returns: The error number of what went wrong; nil when nothing did.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}

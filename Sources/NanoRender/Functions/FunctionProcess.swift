// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Synchronization

/// A program that serves a function on this machine, started by this process and ended with it, also
/// by SIGINT, SIGTERM, SIGHUP and SIGPIPE.
///
/// It is started as every SDK's functions are: `PATH --insecure --address 127.0.0.1:PORT`. What it
/// writes is kept for the message that it ended too early, and shown nowhere else.
package final class FunctionProcess: Sendable {
  /// Where it serves: `127.0.0.1:PORT`.
  package let address: String
  private let path: String
  private let identifier: pid_t
  /// A file without a name that holds what the program writes.
  private let output: Int32
  private let status = Mutex<Int32?>(nil)

  /// Starts the program on a free port; it may not be listening yet.
  ///
  /// - Parameter arguments: What it is told besides.
  /// - Throws: ``RenderError`` when it cannot be started.
  package init(_ path: String, arguments: [String] = []) throws(RenderError) {
    self.path = path
    let port = try FunctionProcess.freePort()
    address = "127.0.0.1:\(port)"
    output = FunctionProcess.namelessFile()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    let all: [String] = [path, "--insecure", "--address", address] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = all.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var environment = FunctionProcess.environment
    defer { environment.forEach { free($0) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var (identifier, code): (pid_t, Int32) = (0, 0)
    StartedPrograms.start { blocked in
      var blocked = blocked
      posix_spawnattr_setsigmask(&attributes, &blocked)
      code = posix_spawnp(&identifier, path, &actions, &attributes, &words, &environment)
      return code == 0 ? identifier : 0
    }
    self.identifier = identifier
    guard code == 0 else {
      // What was opened is closed with the object, which is whole already.
      throw FunctionProcess.failure(toStart: path, code)
    }
  }

  /// Why a program cannot be started; of a name without a slash, where it was looked for.
  private static func failure(toStart path: String, _ code: Int32) -> RenderError {
    guard code == ENOENT, !path.utf8.contains(UInt8(ascii: "/")) else {
      return RenderError("cannot start \(path): \(String(cString: strerror(code)).lowercased())")
    }
    let isHere = access(path, F_OK) == 0
    return RenderError(
      "cannot start \(path): no such file on the PATH",
      notes: isHere ? ["the file in the working directory is ./\(path)"] : []
    )
  }

  deinit {
    // It holds nothing that is worth a farewell, and some functions take seconds for theirs. Without
    // a process the identifier is 0, which kill() takes for this one and all its siblings.
    if identifier > 0, status.withLock({ $0 == nil }) {
      StartedPrograms.remove(identifier)
      kill(identifier, SIGKILL)
      var status: Int32 = 0
      waitpid(identifier, &status, 0)
    }
    close(output)
  }

  /// How it ended although it should run, with the last it wrote; nil while it runs.
  package var ending: String? {
    let status = status.withLock { status in
      if status == nil, hasEnded {
        // Waited for, its identifier may become another program's at once, which a signal that
        // ends this process would then end as well.
        StartedPrograms.remove(identifier)
        var code: Int32 = 0
        if waitpid(identifier, &code, 0) == identifier { status = code }
      }
      return status
    }
    guard let status else { return nil }
    let code = status & 0x7F == 0 ? "exit status \(status >> 8 & 0xFF)" : "signal \(status & 0x7F)"
    let text = lastOutput
    return "\(path) ended with \(code)\(text.isEmpty ? "" : ": \(text)")"
  }

  /// Whether it has ended, without waiting for it: its identifier stays its own.
  private var hasEnded: Bool {
    var found = siginfo_t()
    let code = waitid(P_PID, id_t(identifier), &found, WEXITED | WNOHANG | WNOWAIT)
    // Of a program that runs the call says nothing, and that it went well.
    return code == 0 && found.si_signo == SIGCHLD
  }

  /// This process' environment, and that the function shall serve no metrics: the port for them is
  /// the same for every function, and may be anybody's on this machine.
  private static var environment: [UnsafeMutablePointer<CChar>?] {
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(strdup(variable))
      next += 1
    }
    return variables + [strdup("FUNCTION_METRICS_ADDRESS="), nil]
  }

  /// The last line that the program wrote, at most 500 bytes of it.
  private var lastOutput: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let size = lseek(output, 0, SEEK_END)
    let count = pread(output, &buffer, buffer.count, max(0, size - buffer.count))
    let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    return String(text.split(separator: "\n").last?.suffix(500) ?? "")
  }

  /// A file that is gone when nobody holds it any more; -1 when there can be none.
  private static func namelessFile() -> Int32 {
    var template = Array("/tmp/nanoidp-function-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return descriptor }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  /// A port that nothing listens on at the moment.
  private static func freePort() throws(RenderError) -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && getsockname(descriptor, address, &size) == 0
      }
    }
    guard descriptor >= 0, isBound else {
      throw RenderError("there is no free port on 127.0.0.1 for a function")
    }
    return UInt16(bigEndian: address.sin_port)
  }
}

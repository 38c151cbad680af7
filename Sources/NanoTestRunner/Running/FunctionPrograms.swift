// SPDX-License-Identifier: Apache-2.0

internal import NanoRender
internal import NanoValue
internal import Synchronization

/// Programs that serve functions to all tests of a run, each started when a test first needs it.
///
/// Thread rule: may be used by any number of threads.
package final class FunctionPrograms: Sendable {
  private let paths: [String: String]
  private let processes = Mutex<[String: FunctionProcess]>([:])

  /// Those programs.
  ///
  /// - Parameter paths: The paths by the names of the functions.
  package init(_ paths: [String: String] = [:]) { self.paths = paths }

  /// The names of the functions.
  package var names: [String] { paths.keys.sorted { $0.precedesByBytes($1) } }

  /// The names of those that no test called.
  package var unused: [String] {
    let used = processes.withLock { Set($0.keys) }
    return names.filter { !used.contains($0) }
  }

  /// The function that a program serves; nil for one of another name.
  ///
  /// - Parameter timeout: How long all calls may take together.
  func function(
    _ name: String,
    timeout: Duration
  ) throws(RenderError) -> (any FunctionCaller)? {
    guard let path = paths[name] else { return nil }
    let process = try processes.withLock { processes throws(RenderError) in
      if let running = processes[name] { return running }
      let started = try FunctionProcess(path)
      processes[name] = started
      return started
    }
    return RemoteFunction(at: process.address, timeout: timeout, process: process)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The programs that the tool starts")
struct StartedProgramTests {
  private static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  private static let database = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples/database")
    .path

  /// Starts a render that waits for a program of its own, which never listens.
  ///
  /// - Parameters:
  ///   - ignored: The signals that it ignores from the start, as `nohup` has it.
  ///   - body: Gets the tool, and the identifier of the program that it started.
  private func render(
    ignoring ignored: [String] = [],
    _ body: (_ tool: Process, _ program: Int32) throws -> Void
  ) throws {
    let mark = UUID().uuidString
    let program = FileManager.default.temporaryDirectory.appending(path: "\(mark).sh")
    defer { try? FileManager.default.removeItem(at: program) }
    try Data("#!/bin/sh\necho $$ > '\(program.path).pid'\nexec sleep 60\n".utf8).write(to: program)
    defer { try? FileManager.default.removeItem(atPath: "\(program.path).pid") }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let render = Process()
    // Whoever runs the tests may ignore signals too, which the tool would inherit.
    render.executableURL = URL(filePath: "/usr/bin/env")
    render.arguments = ["--default-signal=HUP,INT,TERM,PIPE"]
    render.arguments? += ignored.map { "--ignore-signal=\($0)" }
    render.arguments? += [
      StartedProgramTests.folder.appending(path: "nanoidp").path,
      "render", "\(StartedProgramTests.database)/xr.yaml",
      "\(StartedProgramTests.database)/composition.yaml",
      "--function-binary", "function-nano-idp=\(program.path)",
    ]
    render.standardError = FileHandle.nullDevice
    // A thread of a test may block signals, which the process would inherit.
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    try render.run()
    pthread_sigmask(SIG_SETMASK, &before, nil)
    var started: Int32?
    for _ in 0..<200 where started == nil {
      usleep(50_000)
      let text = try? String(contentsOfFile: "\(program.path).pid", encoding: .utf8)
      started = text.flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }
    try body(render, try #require(started))
  }

  /// Whether a program runs; one that nobody has waited for yet has ended as well.
  private func runs(_ identifier: Int32) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)
    return state.map { !$0.contains(") Z ") } ?? false
  }

  /// Whether a program has ended, or does so within two seconds.
  private func ends(_ identifier: Int32) -> Bool {
    for _ in 0..<100 {
      if !runs(identifier) { return true }
      usleep(20_000)
    }
    return false
  }

  @Test(
    "a program that it started ends with it, by a signal as well",
    arguments: [SIGTERM, SIGINT, SIGHUP, SIGPIPE]
  )
  func signal(_ number: Int32) throws {
    try render { tool, program in
      kill(tool.processIdentifier, number)
      // The wait for the tool would last until its program has closed what it inherited.
      #expect(ends(program))
      tool.waitUntilExit()
      #expect(tool.terminationReason == .uncaughtSignal)
      #expect(tool.terminationStatus == number)
    }
  }

  @Test("a signal that whoever started it ignores ends neither")
  func ignored() throws {
    try render(ignoring: ["HUP"]) { tool, program in
      kill(tool.processIdentifier, SIGHUP)
      #expect(!ends(program))
      #expect(tool.isRunning)
      kill(tool.processIdentifier, SIGTERM)
      #expect(ends(program))
      tool.waitUntilExit()
      #expect(tool.terminationStatus == SIGTERM)
    }
  }
}

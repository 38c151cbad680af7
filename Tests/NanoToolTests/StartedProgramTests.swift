// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The programs that the tool starts")
struct StartedProgramTests {
  private static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  private static let database = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples/database")
    .path

  @Test("a program that it started ends with it, by a signal as well", arguments: ["TERM", "INT"])
  func signal(_ name: String) throws {
    let mark = UUID().uuidString
    let program = FileManager.default.temporaryDirectory.appending(path: "\(mark).sh")
    defer { try? FileManager.default.removeItem(at: program) }
    // It never listens, so the render waits for it.
    try Data("#!/bin/sh\necho $$ > '\(program.path).pid'\nexec sleep 60\n".utf8).write(to: program)
    defer { try? FileManager.default.removeItem(atPath: "\(program.path).pid") }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let render = Process()
    render.executableURL = StartedProgramTests.folder.appending(path: "nanoidp")
    render.arguments = [
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
    let identifier = try #require(started)
    kill(render.processIdentifier, name == "TERM" ? SIGTERM : SIGINT)
    // The wait for the tool would last until its program has closed what it inherited.
    var isThere = true
    for _ in 0..<100 where isThere {
      // One that nobody has waited for yet has ended as well.
      let state = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)
      isThere = state.map { !$0.contains(") Z ") } ?? false
      if isThere { usleep(20_000) }
    }
    #expect(!isThere)
    render.waitUntilExit()
    #expect(render.terminationReason == .uncaughtSignal)
    #expect(render.terminationStatus == (name == "TERM" ? SIGTERM : SIGINT))
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import NanoTool

@Suite("The tool as a process")
struct ProcessTests {
  private static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  private static let database = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples/database")
    .path

  /// What a line of the shell ends with, and what it says on standard error.
  private func shell(_ line: String) throws -> (code: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = ProcessTests.folder
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let data = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test(
    "output that cannot be written is an error of its own",
    arguments: [
      "compositions", "--help", "render X/xr.yaml X/composition.yaml",
      "test X/tests", "test X/tests -o junit", "test X/tests -o json",
      "simulate X/xr.yaml X/composition.yaml", "validate X/xr.yaml X/xr.yaml",
    ]
  )
  func full(_ words: String) throws {
    let words = words.replacing("X/", with: "\(ProcessTests.database)/")
    let (code, errors) = try shell("./nanoidp \(words) > /dev/full")
    #expect(code == 1)
    #expect(
      errors.hasSuffix(
        "nanoidp: error: cannot write to standard output: no space left on device\n"
      )
    )
  }

  @Test("so is an output that is closed, or gets too large")
  func others() throws {
    let closed = try shell("./nanoidp compositions >&-")
    #expect(closed.code == 1)
    #expect(
      closed.errors == "nanoidp: error: cannot write to standard output: bad file descriptor\n"
    )
    // Whoever runs the tests may ignore the signal, which nobody would get then.
    let start = "env --default-signal=XFSZ ./nanoidp compositions"
    let large = try shell("F=$(mktemp); (ulimit -f 0; \(start) > $F); E=$?; rm $F; exit $E")
    #expect(large.code == 1)
    #expect(large.errors == "nanoidp: error: cannot write to standard output: file too large\n")
  }

  @Test("what is said on standard error shows control characters")
  func controlCharacters() throws {
    let (code, errors) = try shell("./nanoidp generate \"$(printf 'no\\033[31m\\rplan')\"")
    #expect(code == 1)
    #expect(errors == "nanoidp: error: cannot open no\\x1b[31m\\rplan: no such file or directory\n")
    let note = try shell(
      "E=$(printf 'no\\033'); D=$(mktemp -d); mkdir $D/$E; ./nanoidp validate $D/$E /dev/null"
    )
    #expect(
      note.errors.hasSuffix(
        "/no\\x1b: there is no file there that ends in .yaml or .yml or .schema\n"
      )
    )
  }

  @Test("a reader that goes away is none")
  func reader() throws {
    for way in ["default", "ignore"] {
      let start = "env --\(way)-signal=PIPE ./nanoidp compositions"
      #expect(try shell("\(start) -o json | head -c 1 > /dev/null") == (0, ""))
      #expect(try shell("\(start) | true").errors.isEmpty)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoFiles
import Synchronization
import Testing

@Suite("A folder's files")
final class FileFolderTests {
  private let url: URL
  private var folder: FileFolder { FileFolder(url.path) }

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  @Test("are written with the folders on their way, read, and removed")
  func writes() throws {
    try folder.write("one", to: "a/b/c.yaml")
    try folder.write("two", to: "a/b/c.yaml")
    #expect(try folder.read("a/b/c.yaml") == Array("two".utf8))
    #expect(try FileFolder().read("\(url.path)/a/b/c.yaml") == Array("two".utf8))
    try folder.write("three", to: "\(url.path)/d/e.yaml")
    #expect(try folder.read("d/e.yaml") == Array("three".utf8))
    #expect(try folder.contents(of: ".") == ["./a", "./d"])
    try folder.remove("a/b/c.yaml")
    #expect(!folder.exists("a/b/c.yaml"))
    #expect(folder.exists("a/b"))
  }

  @Test("are found at any depth by their ending, in the order of their names, and links end")
  func finds() throws {
    for name in ["b.yaml", "a/z.yaml", "a/b.yml", "a/c.txt"] { try folder.write("", to: name) }
    try FileManager.default.createSymbolicLink(
      atPath: "\(url.path)/a/around",
      withDestinationPath: url.path
    )
    #expect(
      try folder.files(below: ".", endings: [".yaml", ".yml"])
        == ["./a/b.yml", "./a/z.yaml", "./b.yaml"]
    )
    #expect(try folder.files(below: "a/c.txt", endings: [".yaml"]) == ["a/c.txt"])
    #expect(try folder.contents(of: "a") == ["a/around", "a/b.yml", "a/c.txt", "a/z.yaml"])
  }

  @Test("that are none, such as pipes, are passed over in a folder, and links to nowhere not")
  func special() throws {
    try folder.write("", to: "a.yaml")
    #expect(mkfifo("\(url.path)/p.yaml", 0o600) == 0)
    for (name, target) in [("l.yaml", "/dev/null"), ("n.yaml", "nowhere"), ("f.yaml", "a.yaml")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(url.path)/\(name)",
        withDestinationPath: target
      )
    }
    var others: [String] = []
    let found = try folder.files(below: ".", endings: [".yaml"]) { others.append($0) }
    #expect(found == ["./a.yaml", "./f.yaml", "./n.yaml"])
    #expect(others == ["./l.yaml", "./p.yaml"])
    #expect(folder.isSpecial("p.yaml") && !folder.isSpecial("a.yaml") && !folder.isSpecial("."))
  }

  @Test("that are not there are told in Go's words, by the name that was given")
  func missing() {
    func error(_ read: () throws(FileError) -> Void) -> String? {
      do { try read() } catch { return error.description }
      return nil
    }
    let folder = self.folder
    #expect(
      error { () throws(FileError) in _ = try folder.read("no.yaml") }
        == "open no.yaml: no such file or directory"
    )
    #expect(
      error { () throws(FileError) in _ = try folder.files(below: "no", endings: []) }
        == "stat no: no such file or directory"
    )
    #expect(
      error { () throws(FileError) in _ = try folder.read(".") } == "read .: is a directory"
    )
    #expect(
      error { () throws(FileError) in try folder.remove("no") }
        == "remove no: no such file or directory"
    )
  }

  @Test("include standard input, which is read once")
  func standardInput() throws {
    final class Count: Sendable { let calls = Mutex(0) }
    let count = Count()
    let input = StandardInput {
      count.calls.withLock { $0 += 1 }
      return [1, 2]
    }
    let folder = FileFolder(url.path, standardInput: input)
    for _ in 0..<2 { #expect(try folder.read("-") == [1, 2]) }
    #expect(try !folder.isFolder("-"))
    #expect(count.calls.withLock { $0 } == 1)
    #expect(throws: FileError.self) { try self.folder.read("-") }
  }
}

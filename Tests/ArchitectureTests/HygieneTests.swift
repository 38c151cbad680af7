// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("What a source file may be like")
struct HygieneTests {
  private static func files(_ folders: String...) throws -> [SourceFile] {
    try folders.flatMap { try SourceTree.swiftFiles(in: $0) }
  }

  private static let programs = Set(Room.all.filter(\.isProgram).map(\.name))

  @Test("no file is longer than one subject takes")
  func sizes() throws {
    let files = try Self.files("Sources", "Tests")
    #expect(files.count > 20, "the source tree was not found")
    #expect(Hygiene.longFiles(in: files, except: Hygiene.longFiles) == [])
  }

  @Test("the first line of every file names the licence")
  func licences() throws {
    #expect(Hygiene.unlicensed(in: try Self.files("Sources", "Tests")) == [])
  }

  @Test("nothing but programs prints")
  func prints() throws {
    #expect(Hygiene.printing(in: try Self.files("Sources"), programs: Self.programs) == [])
  }

  @Test("nothing ends the process but what is listed with a reason")
  func traps() throws {
    let files = try Self.files("Sources")
    #expect(Hygiene.trapping(in: files, except: Hygiene.trappingFiles) == [])
  }

  @Test("every exception is still needed")
  func exceptions() throws {
    let files = try SourceTree.swiftFiles(in: "Sources") + SourceTree.swiftFiles(in: "Tests")
    let long = Hygiene.longFiles(in: files, except: []).map(\.path)
    #expect(Hygiene.longFiles.filter { !long.contains($0.path) || $0.reason.isEmpty }.isEmpty)
    let trapping = Hygiene.trapping(in: files, except: []).map(\.path)
    #expect(
      Hygiene.trappingFiles.filter { !trapping.contains($0.path) || $0.reason.isEmpty }.isEmpty
    )
  }

  @Test("a file that is too long is found, unless a tool wrote it")
  func findsLong() {
    func file(_ path: String, _ lines: Int) -> SourceFile {
      SourceFile(path: path, text: String(repeating: "x\n", count: lines))
    }
    let files = [
      file("Sources/A/Fits.swift", 400), file("Sources/A/Long.swift", 401),
      file("Sources/A/Generated/Long.swift", 9999), file("Sources/A/Listed.swift", 500),
      file("Tests/A/Fits.swift", 600), file("Tests/A/Long.swift", 601),
    ]
    let exception = Hygiene.Exception(path: "Sources/A/Listed.swift", reason: "a table")
    #expect(
      Hygiene.longFiles(in: files, except: [exception]).map(\.description) == [
        "Sources/A/Long.swift:401: 401 lines, at most 400 are allowed",
        "Tests/A/Long.swift:601: 601 lines, at most 600 are allowed",
      ]
    )
  }

  @Test(
    "a first line that does not name the licence is found",
    arguments: [
      "", "import Testing\n", "\n// SPDX-License-Identifier: Apache-2.0\n",
      "// SPDX-License-Identifier: MIT\n", "// SPDX-License-Identifier: Apache-2.0",
    ]
  )
  func findsUnlicensed(_ text: String) {
    let file = SourceFile(path: "Sources/A/B.swift", text: text)
    #expect(
      Hygiene.unlicensed(in: [file]).map(\.description) == [
        "Sources/A/B.swift:1: the first line must name the licence"
      ]
    )
  }

  @Test(
    "a call that prints is found",
    arguments: [
      ("print(1)", "print"), ("  print (\"a\")", "print"), ("debugPrint(x)", "debugPrint"),
      ("if a { dump(b) }", "dump"), ("\"\\(print(1))\"", "print"),
    ]
  )
  func findsPrinting(_ text: String, _ word: String) {
    let file = SourceFile(path: "Sources/NanoServer/A.swift", text: "\n" + text)
    #expect(
      Hygiene.printing(in: [file], programs: Self.programs).map(\.description) == [
        "Sources/NanoServer/A.swift:2: \(word) writes to the standard output of whoever links this"
      ]
    )
    let program = SourceFile(path: "Sources/function/A.swift", text: text)
    #expect(Hygiene.printing(in: [program], programs: Self.programs) == [])
  }

  @Test(
    "code that ends the process is found",
    arguments: [
      ("let a = try! b()", "try!"), ("let a = b as! C", "as!"), ("fatalError()", "fatalError"),
      ("else { preconditionFailure(\"x\") }", "preconditionFailure"),
    ]
  )
  func findsTrapping(_ text: String, _ word: String) {
    let file = SourceFile(path: "Sources/A/B.swift", text: text)
    #expect(
      Hygiene.trapping(in: [file], except: []).map(\.description) == [
        "Sources/A/B.swift:1: \(word) ends the process"
      ]
    )
    let exception = Hygiene.Exception(path: file.path, reason: "nothing reaches it")
    #expect(Hygiene.trapping(in: [file], except: [exception]) == [])
  }

  @Test(
    "words in comments, in text and in other names are not found",
    arguments: [
      "// print(1)", "/* try! x */", "/// fatalError()", "let a = \"print(1) try! as!\"",
      "sprint(1)", "fingerprint(1)", "printer(1)", "try? a()", "a as? B", "file.print(1)",
      "func dump() {}", "let a = #\"\"quoted\" print(1)\"#", "let a = \"\"\"\n  print(1)\n  \"\"\"",
      "/* a /* b */ print(1) */", "let a = \"\\\"print(1)\"",
    ]
  )
  func acceptsOthers(_ text: String) {
    let file = SourceFile(path: "Sources/A/B.swift", text: text)
    #expect(Hygiene.printing(in: [file], programs: []) == [])
    #expect(Hygiene.trapping(in: [file], except: []) == [])
  }
}

@Suite("Taking text and comments out of code")
struct SwiftCodeTests {
  @Test(
    "what is no code goes, line breaks and interpolated code stay",
    arguments: [
      ("a // b\nc", "a \nc"), ("a /* b\n /* c */ */ d", "a \n d"), ("a \"b\" c", "a \"\" c"),
      ("\"a\\\"b\" c", "\"\" c"), ("\"a\\\\\" c", "\"\" c"), ("#\"a\"b\"# c", "\"\" c"),
      ("\"\"\"\na \"b\" //\n\"\"\" c", "\"\"\n\n c"), ("\"a\\(b + \"c\")d\" e", "\"\"(b + \"\") e"),
      ("\"\\(f(\"x\", (1)))\" g", "\"\"(f(\"\", (1))) g"), ("#\"\\(a)\"# b", "\"\" b"),
      ("#\"\\#(a)\"# b", "\"\"(a) b"), ("#if a", "#if a"), ("\"unclosed\nnext", "\"\"\nnext"),
      ("\"//\" a", "\"\" a"), ("// \"\na", "\na"), ("/* \" */ a", " a"),
    ]
  )
  func strips(_ text: String, _ code: String) {
    #expect(SwiftCode.withoutTextAndComments(text) == code)
  }
}

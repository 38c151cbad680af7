// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Who may import whom")
struct ImportTests {
  @Test("every import of the sources is in the table")
  func sourcesKeepToTable() throws {
    let files = try SourceTree.swiftFiles(in: "Sources")
    #expect(files.count > 10, "the source tree was not found")
    #expect(Room.violations(in: files, table: Room.all) == [])
  }

  @Test("every target of the sources is in the table, and none that is gone")
  func tableIsComplete() throws {
    #expect(try SourceTree.rooms() == Room.all.map(\.name).sorted())
  }

  @Test("the table keeps to the owners of C and to the rooms without a system")
  func tableIsConsistent() {
    #expect(Room.contradictions(in: Room.all) == [])
  }

  @Test("targets of C have no Swift file")
  func cHasNoSwift() throws {
    let rooms = Set(Room.all.map(\.name).filter { $0.first == "C" })
    #expect(try SourceTree.swiftFiles(in: "Sources").filter { rooms.contains($0.room) }.isEmpty)
    #expect(rooms.count == 9)
  }

  @Test(
    "an import that is not in the table is found",
    arguments: [
      ("NanoValue", "import Glibc", ["NanoValue must not import Glibc"]),
      ("NanoValue", "internal import Foundation", ["NanoValue must not import Foundation"]),
      ("NanoValue", "import struct Foundation.Data", ["NanoValue must not import Foundation"]),
      ("NanoValue", "#if os(Linux)\n  import Glibc\n#endif", ["NanoValue must not import Glibc"]),
      ("NanoValue", "let a = 1; import Glibc", ["NanoValue must not import Glibc"]),
      ("NanoFunction", "import NanoWire", ["NanoFunction must not import NanoWire"]),
      ("NanoFunction", "@_exported public import NanoValue", []),
      ("NanoCompositions", "import NanoServer", ["NanoCompositions must not import NanoServer"]),
      ("NanoTransport", "public import NanoValue", ["NanoTransport must not import NanoValue"]),
      ("NanoServer", "internal import CEvent", ["NanoServer must not import CEvent"]),
      ("function", "import NanoValue", ["function must not import NanoValue"]),
      (
        "NanoTransport", "import CGRPC", ["CGRPC is C and must be imported by `internal import`"]
      ),
      (
        "NanoWire", "private import CMessages",
        ["CMessages is C and must be imported by `internal import`"]
      ),
      (
        "NanoServer", "@_exported import NanoValue",
        ["@_exported import NanoValue hides what depends on what"]
      ),
      (
        "NanoServer", "@testable internal import NanoWire",
        ["@testable import NanoWire hides what depends on what"]
      ),
      ("NanoNew", "import NanoValue", ["NanoNew is not in the table of rooms"]),
    ]
  )
  func findsViolation(_ room: String, _ text: String, _ messages: [String]) {
    let file = SourceFile(path: "Sources/\(room)/Sub/File.swift", text: text)
    #expect(Room.violations(in: [file], table: Room.all).map(\.message) == messages)
  }

  @Test(
    "what is allowed or no import is not found",
    arguments: [
      "internal import CGRPC", "import NanoBytes", "  import Glibc // for close(2)",
      "// import Foundation", "/* import Foundation */", "let import1 = 2",
      "let text = \"import Foundation\"", "let text = \"\"\"\n  import Foundation\n  \"\"\"",
      "let text = #\"\"\"\n  \"\"\"\n  import Foundation\n  \"\"\"#",
    ]
  )
  func acceptsOthers(_ text: String) {
    let file = SourceFile(path: "Sources/NanoTransport/File.swift", text: text)
    #expect(Room.violations(in: [file], table: Room.all) == [])
  }

  @Test("a violation names the file and the line")
  func namesPlace() {
    let file = SourceFile(path: "Sources/NanoValue/A.swift", text: "\n/* \n */\nimport Glibc\n")
    #expect(
      Room.violations(in: [file], table: Room.all).map(\.description) == [
        "Sources/NanoValue/A.swift:4: NanoValue must not import Glibc"
      ]
    )
  }

  @Test(
    "a line of the table that gives away what belongs to others is found",
    arguments: [
      (
        Room(name: "NanoServer", mayImport: ["CGRPC"]),
        "CGRPC belongs to NanoTransport, not NanoServer"
      ),
      (
        Room(name: "NanoFunction", mayImport: ["NanoMetrics"]),
        "NanoMetrics belongs to NanoServer, not NanoFunction"
      ),
      (
        Room(name: "NanoValue", mayImport: ["Glibc"]),
        "NanoValue keeps away from the system, and so from Glibc"
      ),
      (
        Room(name: "NanoValue", mayImport: ["CNew"]),
        "NanoValue keeps away from the system, and so from CNew"
      ),
      (Room(name: "CNew", mayImport: ["NanoValue"]), "CNew is C and imports nothing"),
    ]
  )
  func findsContradiction(_ room: Room, _ message: String) {
    let table = [room, Room(name: "CGRPC", mayImport: []), Room(name: "CNew", mayImport: [])]
    #expect(Room.contradictions(in: table) == [message])
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoRender
import Testing

@Suite("Flags that hold several values")
struct FlagPairTests {
  @Test(
    "are taken apart at separators, unless a backslash keeps one",
    arguments: [
      ("a,b", ["a", "b"]), ("a", ["a"]), ("", [""]), ("a\\,b,c", ["a,b", "c"]), ("a\\b", ["a\\b"]),
      ("a\\", ["a\\"]), ("a,", ["a", ""]),
    ]
  )
  func parts(_ text: String, _ parts: [String]) {
    #expect(FlagPairs.parts(text, separator: ",") == parts)
  }

  @Test("hold pairs around the first equals sign, several behind semicolons")
  func pairs() throws {
    let pairs = try FlagPairs.pairs(["a=1;b={\"x\": \"y=z\"}", "c=\\;"], flag: "--f")
    #expect(pairs.map(\.key) == ["a", "b", "c"])
    #expect(pairs.map(\.value) == ["1", "{\"x\": \"y=z\"}", ";"])
  }

  @Test("name the flag when a pair is none")
  func noPair() {
    #expect(throws: RenderError("--f: expected \"<key>=<value>\" but got \"a\"")) {
      try FlagPairs.pairs(["a"], flag: "--f")
    }
  }
}

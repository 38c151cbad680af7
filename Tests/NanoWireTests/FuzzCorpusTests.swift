// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WireChecks

@Suite("What the fuzzer starts from")
struct FuzzCorpusTests {
  @Test("seeds and inputs that once found something hold")
  func corpus() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Fuzz/Corpus")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    #expect(files.count >= 11)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      let kind = try #require(bytes.first)
      #expect(throws: Never.self, "\(file.lastPathComponent)") {
        try Check.any(kind, Array(bytes.dropFirst()).span.bytes)
      }
    }
  }
}

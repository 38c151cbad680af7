// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import YAMLChecks

@Suite("what the fuzzer starts from")
struct FuzzCorpusTests {
  @Test("seeds and inputs that once found something hold")
  func corpus() throws {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzz/YAMLCorpus")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    #expect(files.count >= 4)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(throws: Never.self, "\(file.lastPathComponent)") { try YAMLCheck.file(bytes) }
    }
  }
}

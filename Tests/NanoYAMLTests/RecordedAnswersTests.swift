// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@Suite("what Go's library answers")
struct RecordedAnswersTests {
  @Test("every recorded document gives the same text or the same error")
  func answers() throws {
    let answers = try Fixtures.answers()
    #expect(answers.count > 700)
    for answer in answers {
      let ours = answerOf(answer)
      #expect(ours == answer.out, "\(answer.group): \(answer.in.debugDescription)")
    }
  }

  /// `V` and the document written again, or `E` and the error as Go words it.
  private func answerOf(_ answer: Fixtures.Answer) -> String {
    do throws(YAMLError) {
      let document = YAMLDocument(answer.in)
      let value = try document.value(duplicateKeys: answer.strict == true ? .refused : .lastWins)
      return "V" + (try value.yamlText())
    } catch {
      return "E" + error.goMessage
    }
  }

  @Test("what crossplane render printed is read and written again with the same bytes")
  func renderOutputs() throws {
    let outputs = try Fixtures.renderOutputs()
    #expect(outputs.count > 30)
    for (name, text) in outputs {
      let documents = try YAMLDocument.split(text)
      var written: [UInt8] = []
      for document in documents {
        written += Array("---\n".utf8)
        try document.value().writeYAML(into: &written)
      }
      #expect(
        String(decoding: written, as: UTF8.self) == String(decoding: text, as: UTF8.self),
        "\(name)"
      )
    }
  }
}

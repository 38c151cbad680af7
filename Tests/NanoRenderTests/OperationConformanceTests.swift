// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoRender
import NanoValue
import Testing

@Suite("What crossplane operation render made of a case")
struct OperationConformanceTests {
  private static let cases = EngineCase.all(of: "operation")

  @Test("there are cases")
  func areThere() { #expect(Self.cases.count == 6) }

  @Test("with --strict-compat the output and the error are the same to the byte", arguments: cases)
  func strict(_ engineCase: EngineCase) throws {
    let rendered = try RenderedCase(operation: engineCase, isStrict: true)
    if let expected = engineCase.text("expected/stdout.yaml") {
      #expect(rendered.error == nil)
      #expect(rendered.text == expected)
    } else {
      let expected = try #require(engineCase.text("expected/error.txt"))
      #expect(rendered.error?.withoutLastBreaks == expected.withoutLastBreaks)
    }
  }

  @Test("without it the conditions have the fixed time", arguments: cases)
  func deviating(_ engineCase: EngineCase) throws {
    let rendered = try RenderedCase(operation: engineCase, isStrict: false)
    if let expected = engineCase.text("expected/stdout.yaml") {
      let fixed = expected.replacingOccurrences(of: EngineCase.now, with: RenderTime.fixed)
      #expect(rendered.text == fixed)
    } else {
      let expected = try #require(engineCase.text("expected/error.txt"))
      let error = try #require(rendered.error)
      #expect(expected.contains(error))
      #expect(!error.contains("crossplane internal render"))
    }
  }

  @Test("the functions are asked the same", arguments: cases)
  func requests(_ engineCase: EngineCase) throws {
    let rendered = try RenderedCase(operation: engineCase, isStrict: true)
    #expect(rendered.requests == (try engineCase.requests()))
  }
}

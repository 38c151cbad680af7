// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoRender
import NanoValue
import Testing

@Suite("What crossplane composition render made of a case")
struct CompositeConformanceTests {
  private static let cases = EngineCase.all(of: "composition")

  @Test("there are cases")
  func areThere() { #expect(Self.cases.count == 54) }

  @Test("with --strict-compat the output and the error are the same to the byte", arguments: cases)
  func strict(_ engineCase: EngineCase) throws {
    let rendered = try RenderedCase(composite: engineCase, isStrict: true)
    if let expected = engineCase.text("expected/stdout.yaml") {
      #expect(rendered.error == nil)
      expect(rendered.text, expected, engineCase)
    } else {
      let expected = try #require(engineCase.text("expected/error.txt"))
      #expect(rendered.error?.withoutLastBreaks == expected.withoutLastBreaks)
      #expect(rendered.text == "")
    }
  }

  @Test(
    "without it the same but for the deviations, and errors are the innermost sentence",
    arguments: cases.filter { !["26-not-a-function", "35-v2-xrd-no-scope"].contains($0.name) }
  )
  func deviating(_ engineCase: EngineCase) throws {
    let rendered = try RenderedCase(composite: engineCase, isStrict: false)
    if let expected = engineCase.text("expected/stdout.yaml") {
      #expect(rendered.error == nil)
      expect(rendered.text, expected, engineCase)
    } else {
      let expected = try #require(engineCase.text("expected/error.txt"))
      let error = try #require(rendered.error)
      #expect(expected.contains(error))
      #expect(!error.contains("crossplane internal render"))
      #expect(!error.contains("reconcile failed"))
    }
  }

  @Test("the functions are asked the same", arguments: cases)
  func requests(_ engineCase: EngineCase) throws {
    let rendered = try RenderedCase(composite: engineCase, isStrict: true)
    let expected = try engineCase.requests()
    #expect(rendered.requests.count == expected.count)
    for (request, expected) in zip(rendered.requests, expected) { #expect(request == expected) }
  }

  /// Compares the documents in their order; those about resources that are not ready are a set, since
  /// Crossplane prints them in the random order of a map.
  private func expect(_ text: String, _ expected: String, _ engineCase: EngineCase) {
    guard engineCase.name == "03-full-xr-results-context" else {
      #expect(text == expected)
      return
    }
    func parts(_ text: String) -> (ordered: [String], unordered: Set<String>) {
      let documents = text.components(separatedBy: "---\n")
      let isUnordered: (String) -> Bool = { $0.contains("is not yet ready\n") }
      return (documents.filter { !isUnordered($0) }, Set(documents.filter(isUnordered)))
    }
    #expect(parts(text).ordered == parts(expected).ordered)
    #expect(parts(text).unordered == parts(expected).unordered)
    #expect(parts(text).unordered.count == 3)
  }
}

@Suite("What crossplane render 2.2 made of a case")
struct OldConformanceTests {
  private static let cases = EngineCase.all(of: "composition")

  @Test("the output and the error are the same to the byte", arguments: cases)
  func output(_ engineCase: EngineCase) throws {
    let rendered = try RenderedCase(composite: engineCase, isStrict: true, dialect: .v22)
    if let expected = engineCase.text("expected-v2.2.4/stdout.yaml") {
      #expect(rendered.error == nil)
      #expect(rendered.text == expected)
    } else {
      let expected = try #require(engineCase.text("expected-v2.2.4/error.txt"))
      #expect(rendered.error?.withoutLastBreaks == expected.withoutLastBreaks)
      #expect(rendered.text == "")
    }
  }

  @Test("the functions are asked the same", arguments: cases)
  func requests(_ engineCase: EngineCase) throws {
    let rendered = try RenderedCase(composite: engineCase, isStrict: true, dialect: .v22)
    let expected = try engineCase.requests("expected-v2.2.4")
    #expect(rendered.requests.count == expected.count)
    for (request, expected) in zip(rendered.requests, expected) { #expect(request == expected) }
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

@Suite("What is said of values that do not fit their schema")
struct SentenceTests {
  @Test("types", arguments: SentenceCase.types)
  func types(_ example: SentenceCase) throws { try check(example) }

  @Test("numbers", arguments: SentenceCase.numbers)
  func numbers(_ example: SentenceCase) throws { try check(example) }

  @Test("texts and enumerations", arguments: SentenceCase.texts)
  func texts(_ example: SentenceCase) throws { try check(example) }

  @Test("lists and objects", arguments: SentenceCase.members)
  func members(_ example: SentenceCase) throws { try check(example) }

  @Test("combinations", arguments: SentenceCase.combinations)
  func combinations(_ example: SentenceCase) throws { try check(example) }

  private func check(_ example: SentenceCase) throws {
    let errors = SchemaValidator().errors(
      in: try json(example.value),
      against: try schema(example.schema)
    )
    #expect(errors.map(\.description) == example.sentences)
  }

  @Test(
    "crossplane sees all numbers as doubles",
    arguments: [
      (
        #"{"type":"integer","maximum":1000000}"#, "2000000",
        ["x: Invalid value: 2e+06: x in body should be less than or equal to 1e+06"]
      ),
      (
        #"{"type":"integer"}"#, "9007199254740993",
        [#"x: Invalid value: "number": x in body must be of type integer: "number""#]
      ),
      (
        #"{"enum":["a"]}"#, "[12345678]",
        [#"x: Unsupported value: [12345678]: supported values: "a""#]
      ),
      (#"{"enum":["a"]}"#, "1000000", [#"x: Unsupported value: 1e+06: supported values: "a""#]),
      (
        #"{"type":"string","format":"date"}"#, "1",
        [#"x: Invalid value: "float64": x in body must be of type date: "float64""#]
      ),
      (#"{"type":"integer","format":"int64","minimum":1}"#, "5", []),
    ] as [(String, String, [String])]
  )
  func doubles(rule: String, value: String, sentences: [String]) throws {
    let whole = try schema(#"{"properties":{"x":\#(rule)}}"#)
    let errors = SchemaValidator(numbers: .asDoubles).errors(
      in: try json(#"{"x":\#(value)}"#),
      against: whole
    )
    #expect(errors.map(\.description) == sentences)
  }

  @Test("an error knows its place, also where its sentence names none")
  func places() throws {
    let whole = try schema(
      """
      {"properties":{"list":{"items":{"additionalProperties":{"anyOf":[{"minimum":5}]}}}}}
      """
    )
    let errors = SchemaValidator().errors(in: try json(#"{"list":[{"a.b":1}]}"#), against: whole)
    #expect(errors.map(\.field) == ["<nil>", "list[0].a.b"])
    #expect(errors.map(\.path) == [["list", 0, "a.b"], ["list", 0, "a.b"]])
    #expect(errors.last?.badValue == 1)
  }

  @Test("a value of null that is none of those allowed is no value")
  func nullValues() throws {
    let whole = try schema(#"{"type":"string","nullable":true,"enum":["a"]}"#)
    let error = try #require(SchemaValidator().errors(in: .null, against: whole).first)
    #expect(error.badValue == nil)
    #expect(error.kind == .notSupported)
  }

  @Test("mistakes come in the order of the resource, missing fields last")
  func order() throws {
    let whole = try schema(
      """
      {"required":["z","a"],"properties":{"b":{"type":"string"},"c":{"type":"string"},
       "d":{"type":"object","required":["e"]}}}
      """
    )
    let errors = SchemaValidator().errors(in: try json(#"{"d":{},"c":1,"b":1}"#), against: whole)
    #expect(errors.map(\.field) == ["d.e", "c", "b", "z", "a"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

/// A schema, a value, and all that Kubernetes says of it.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  let schema: String
  let value: String
  let sentences: [String]

  init(_ schema: String, _ value: String, _ sentences: String...) {
    self.init(schema, value, sentences)
  }

  init(_ schema: String, _ value: String, _ sentences: [String]) {
    self.schema = schema
    self.value = value
    self.sentences = sentences
  }

  var testDescription: String { "\(value) against \(schema)" }
}

/// A case about one field `x`.
private func field(_ schema: String, _ value: String, _ sentences: String...) -> SentenceCase {
  SentenceCase(
    #"{"type":"object","properties":{"x":\#(schema)}}"#,
    #"{"x":\#(value)}"#,
    sentences
  )
}

extension SentenceCase {
  static let types: [SentenceCase] = [
    field(#"{"type":"string"}"#, "1", type("string", "integer")),
    field(#"{"type":"string"}"#, "1.5", type("string", "number")),
    field(#"{"type":"string"}"#, "true", type("string", "boolean")),
    field(#"{"type":"string"}"#, "[]", type("string", "array")),
    field(#"{"type":"string"}"#, "{}", type("string", "object")),
    field(#"{"type":"string"}"#, "null", type("string", "null")),
    field(#"{"type":"string","nullable":true}"#, "null"),
    field(#"{"type":"boolean"}"#, #""yes""#, type("boolean", "string")),
    field(#"{"type":"object"}"#, "[]", type("object", "array")),
    field(#"{"type":"array"}"#, "{}", type("array", "object")),
    field(#"{"type":"integer"}"#, "2.0"),
    field(
      #"{"type":"integer"}"#,
      "1.5",
      type("integer", "number"),
      nowhere("Checked value must be of type integer (default format) in x")
    ),
    field(#"{"type":"number"}"#, "1"),
    field(#"{"x-kubernetes-int-or-string":true}"#, "1"),
    field(#"{"x-kubernetes-int-or-string":true}"#, #""1""#),
    field(#"{"x-kubernetes-int-or-string":true}"#, "1.5", type("integer,string", "number")),
    field(#"{"x-kubernetes-int-or-string":true}"#, "null", type("integer,string", "null")),
    field("{}", #"[1,"a",null]"#),
    // A list passes for a text with a format, as it does in Kubernetes.
    field(#"{"type":"string","format":"date-time"}"#, "[]"),
    field(#"{"type":"string","format":"date-time"}"#, "5", type("date-time", "int64")),
    field(#"{"type":"string","format":"date-time"}"#, "{}", type("date-time", "")),
    field(#"{"type":"string","format":"date-time"}"#, #""2024""#, type("date-time", "2024")),
    field(#"{"type":"string","format":"nonsense"}"#, #""2024""#),
    field(#"{"type":"integer","format":"int32"}"#, "true", type("int32", "")),
    field(#"{"type":"integer","format":"uint32"}"#, "-1"),
  ]
}

extension SentenceCase {
  static let numbers: [SentenceCase] = [
    field(
      #"{"type":"integer","minimum":1}"#,
      "0",
      invalid("0", "should be greater than or equal to 1")
    ),
    field(
      #"{"type":"integer","minimum":1,"exclusiveMinimum":true}"#,
      "1",
      invalid("1", "should be greater than 1")
    ),
    field(
      #"{"type":"number","maximum":0.5}"#,
      "1",
      invalid("1", "should be less than or equal to 0")
    ),
    field(
      #"{"type":"number","maximum":0.5}"#,
      "0.75",
      invalid("0.75", "should be less than or equal to 0.5")
    ),
    field(
      #"{"type":"number","maximum":2000000,"exclusiveMaximum":true}"#,
      "2000000.5",
      invalid("2.0000005e+06", "should be less than 2e+06")
    ),
    field(
      #"{"type":"integer","multipleOf":2}"#,
      "3",
      invalid("3", "should be a multiple of 2")
    ),
    field(
      #"{"type":"number","multipleOf":0.1}"#,
      "0.25",
      invalid("0.25", "should be a multiple of 0.1")
    ),
    field(#"{"type":"number","multipleOf":0.1}"#, "0.3"),
    field(#"{"type":"number","multipleOf":0.5}"#, "3"),
    // What a division loses is allowed for.
    field(#"{"type":"number","multipleOf":0.01}"#, "0.07"),
    field(
      #"{"type":"integer","format":"int32"}"#,
      "2147483648",
      nowhere("Checked value must be of type integer with format int32 in x")
    ),
    field(
      #"{"type":"number","format":"float"}"#,
      "3.5e38",
      nowhere("Checked value must be of type number with format float in x")
    ),
    field(
      #"{"type":"integer","format":"int32","maximum":4294967295}"#,
      "5",
      nowhere("Maximum boundary value must be of type integer with format int32 in x")
    ),
    field(
      #"{"type":"integer","minimum":0.5}"#,
      "0",
      nowhere("Minimum boundary value must be of type integer (default format) in x"),
      invalid("0", "should be greater than or equal to 0.5")
    ),
    field(
      #"{"type":"integer","multipleOf":-2}"#,
      "4",
      "x: Invalid value: -2: factor MultipleOf declared for x must be positive: -2"
    ),
  ]
}

extension SentenceCase {
  static let texts: [SentenceCase] = [
    field(
      #"{"type":"string","maxLength":5}"#,
      #""TOOLONG""#,
      "x: Too long: may not be more than 5 bytes"
    ),
    field(
      #"{"type":"string","maxLength":1}"#,
      #""ab""#,
      "x: Too long: may not be more than 1 byte"
    ),
    field(#"{"type":"string","maxLength":2}"#, #""日本""#),
    field(
      #"{"type":"string","minLength":2}"#,
      #""é""#,
      invalid(#""é""#, "should be at least 2 chars long")
    ),
    field(
      #"{"type":"string","pattern":"^[a-z]+$"}"#,
      #""A""#,
      invalid(#""A""#, "should match '^[a-z]+$'")
    ),
    field(
      #"{"type":"string","pattern":"("}"#,
      #""A""#,
      invalid(
        #""A""#,
        "should match '(, but pattern is invalid: error parsing regexp: missing closing ): `(`'"
      )
    ),
    // Only the first mistake of a text is told.
    field(
      #"{"type":"string","maxLength":1,"pattern":"^[a-z]+$"}"#,
      #""AB""#,
      "x: Too long: may not be more than 1 byte"
    ),
    field(
      #"{"type":"string","enum":["A","B"]}"#,
      #""C""#,
      #"x: Unsupported value: "C": supported values: "A", "B""#
    ),
    field(
      #"{"enum":[1,{"b":"<","a":null}]}"#,
      "[2]",
      #"x: Unsupported value: [2]: supported values: "1", "{\"a\":null,\"b\":\"\\u003c\"}""#
    ),
    field(
      #"{"type":"string","nullable":true,"enum":["A"]}"#,
      "null",
      #"x: Unsupported value: "null": supported values: "A""#
    ),
    field(#"{"type":"number","enum":[1]}"#, "1.9"),
    field(
      #"{"type":"string","minLength":9}"#,
      "\"q\\\"\\u0001\\n\\u200b\"",
      invalid(#""q\"\x01\n\u200b""#, "should be at least 9 chars long")
    ),
  ]
}

extension SentenceCase {
  static let members: [SentenceCase] = [
    field(
      #"{"type":"array","minItems":1}"#,
      "[]",
      invalid("0", "should have at least 1 items")
    ),
    field(
      #"{"type":"array","maxItems":2}"#,
      "[1,2,3]",
      "x: Too many: 3: must have at most 2 items"
    ),
    field(#"{"type":"array","maxItems":1}"#, "[1,2]", "x: Too many: 2: must have at most 1 item"),
    field(
      #"{"type":"array","uniqueItems":true}"#,
      "[1,2,1]",
      invalid(#""""#, "shouldn't contain duplicates")
    ),
    field(
      #"{"type":"array","items":{"type":"string"}}"#,
      #"["a",1]"#,
      #"x[1]: Invalid value: "integer": x[1] in body must be of type string: "integer""#
    ),
    field(
      #"{"type":"object","minProperties":1}"#,
      "{}",
      invalid("0", "should have at least 1 properties")
    ),
    field(
      #"{"type":"object","maxProperties":1}"#,
      #"{"a":1,"b":2}"#,
      "x: Too many: 2: must have at most 1 item"
    ),
    field(
      #"{"type":"object","required":["b","a"]}"#,
      "{}",
      "x.b: Required value",
      "x.a: Required value"
    ),
    field(#"{"type":"object","required":["a"]}"#, #"{"a":null}"#),
    field(
      #"{"type":"object","additionalProperties":{"type":"integer"}}"#,
      #"{"a.b/c":"z"}"#,
      #"x.a.b/c: Invalid value: "string": x.a.b/c in body must be of type integer: "string""#
    ),
    field(
      #"{"type":"object","additionalProperties":false,"properties":{"a":{}}}"#,
      #"{"a":1,"b":2}"#,
      #"x: Invalid value: "b": x.b in body is a forbidden property"#
    ),
    SentenceCase(
      #"{"type":"object","required":["spec"]}"#,
      "{}",
      "spec: Required value"
    ),
    SentenceCase(
      #"{"additionalProperties":{"type":"integer"}}"#,
      #"{"a":true}"#,
      #"a: Invalid value: "boolean": .a in body must be of type integer: "boolean""#
    ),
    SentenceCase(
      #"{"type":"object"}"#,
      "[]",
      #"<nil>: Invalid value: "array":  in body must be of type object: "array""#
    ),
  ]
}

extension SentenceCase {
  static let combinations: [SentenceCase] = [
    field(
      #"{"anyOf":[{"required":["a"]},{"required":["b"]}]}"#,
      "{}",
      nowhere(#""x" must validate at least one schema (anyOf)"#),
      "x.a: Required value"
    ),
    field(#"{"anyOf":[{"required":["a"]},{"required":["b"]}]}"#, #"{"b":1}"#),
    // The alternative that fits best explains itself.
    field(
      #"""
      {"anyOf":[{"type":"string"},{"type":"object","properties":{"a":{"type":"integer"}},"required":["b"]}]}
      """#,
      #"{"a":1}"#,
      nowhere(#""x" must validate at least one schema (anyOf)"#),
      "x.b: Required value"
    ),
    field(
      #"{"oneOf":[{"required":["a"]},{"required":["b"]}]}"#,
      #"{"a":1,"b":1}"#,
      nowhere(#""x" must validate one and only one schema (oneOf). Found 2 valid alternatives"#)
    ),
    field(
      #"{"oneOf":[{"minimum":5},{"minimum":9}]}"#,
      "1",
      nowhere(#""x" must validate one and only one schema (oneOf). Found none valid"#),
      invalid("1", "should be greater than or equal to 5")
    ),
    field(
      #"{"allOf":[{"minimum":5},{"maximum":9}]}"#,
      "1",
      invalid("1", "should be greater than or equal to 5"),
      nowhere(#""x" must validate all the schemas (allOf)"#)
    ),
    field(
      #"{"allOf":[{"minimum":5}]}"#,
      "1",
      invalid("1", "should be greater than or equal to 5"),
      nowhere(#""x" must validate all the schemas (allOf). None validated"#)
    ),
    field(#"{"not":{"minimum":5}}"#, "6", nowhere(#""x" must not validate the schema (not)"#)),
    // The same sentence is said once.
    field(
      #"{"minimum":5,"anyOf":[{"minimum":5}]}"#,
      "1",
      nowhere(#""x" must validate at least one schema (anyOf)"#),
      invalid("1", "should be greater than or equal to 5")
    ),
  ]
}

private func type(_ expected: String, _ found: String) -> String {
  #"x: Invalid value: "\#(found)": x in body must be of type \#(expected): "\#(found)""#
}
private func invalid(_ value: String, _ rest: String) -> String {
  "x: Invalid value: \(value): x in body \(rest)"
}
private func nowhere(_ sentence: String) -> String { #"<nil>: Invalid value: "": \#(sentence)"# }

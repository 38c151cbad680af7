// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

@Suite("Defaults")
struct DefaultsTests {
  static let rule = """
    {"type":"object","properties":{
      "size":{"type":"integer","default":3},
      "nested":{"type":"object","default":{},"properties":{"on":{"type":"boolean","default":true}}},
      "absent":{"type":"object","properties":{"inner":{"type":"string","default":"x"}}},
      "maybe":{"type":"string","nullable":true,"default":"d"},
      "nothing":{"type":"string","default":null},
      "map":{"type":"object","additionalProperties":{"type":"integer","default":7}},
      "list":{"type":"array","items":{"type":"object","default":{"a":1},
        "properties":{"b":{"type":"integer","default":2}}}}}}
    """

  @Test(
    "are set as the API server sets them",
    arguments: [
      ("{}", #"{"maybe":"d","nested":{"on":true},"size":3}"#),
      (#"{"size":5,"nested":{"on":false}}"#, #"{"size":5,"nested":{"on":false},"maybe":"d"}"#),
      // An object that is not there gets nothing, one that is there gets all.
      (#"{"absent":{}}"#, #"{"absent":{"inner":"x"},"maybe":"d","nested":{"on":true},"size":3}"#),
      (#"{"nested":{}}"#, #"{"nested":{"on":true},"maybe":"d","size":3}"#),
      // null counts as absent unless it is allowed.
      (
        #"{"size":null,"maybe":null,"nested":{"on":true}}"#,
        #"{"size":3,"maybe":null,"nested":{"on":true}}"#
      ),
      (
        #"{"nothing":null,"size":1,"maybe":"","nested":{"on":true}}"#,
        #"{"nothing":null,"size":1,"maybe":"","nested":{"on":true}}"#
      ),
      (
        #"{"map":{"a":null,"b":1},"list":[null,{},{"b":9}],"size":1,"maybe":"","nested":1}"#,
        #"{"map":{"a":7,"b":1},"list":[{"a":1,"b":2},{"b":2},{"b":9}],"size":1,"maybe":"","nested":1}"#
      ),
    ]
  )
  func table(before: String, after: String) throws {
    var value = try json(before)
    try schema(DefaultsTests.rule).applyDefaults(to: &value)
    #expect(value.jsonText() == after)
  }

  @Test("are not set into something of another type")
  func otherTypes() throws {
    for text in ["[]", "1", "null", #""a""#] {
      var value = try json(text)
      try schema(DefaultsTests.rule).applyDefaults(to: &value)
      #expect(value.jsonText() == text)
    }
  }

  @Test("null goes where the schema neither allows it nor has a default")
  func nulls() throws {
    let whole = try schema(
      """
      {"properties":{"a":{"type":"string"},"b":{"type":"string","nullable":true},
       "c":{"type":"string","default":"x"},"d":{"type":"object","properties":{"a":{}}},
       "e":{"type":"array","items":{"properties":{"a":{}}}},
       "f":{"additionalProperties":{"type":"string"}}}}
      """
    )
    var value = try json(
      #"{"a":null,"b":null,"c":null,"d":{"a":null},"e":[null,{"a":null}],"f":{"x":null},"g":null}"#
    )
    whole.pruneNulls(from: &value)
    #expect(value.jsonText() == #"{"b":null,"c":null,"d":{},"e":[null,{}],"f":{},"g":null}"#)
  }
}

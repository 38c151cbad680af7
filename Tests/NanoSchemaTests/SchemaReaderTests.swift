// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

@Suite("Reading schemas")
struct SchemaReaderTests {
  @Test("everything that is read is written again")
  func roundTrip() throws {
    let text = """
      {"type":"object","nullable":true,"required":["b","a"],"default":{"a":1},
       "minProperties":1,"maxProperties":9,"x-kubernetes-map-type":"atomic",
       "x-kubernetes-preserve-unknown-fields":true,"x-kubernetes-embedded-resource":true,
       "properties":{
        "a":{"type":"integer","format":"int32","minimum":1,"maximum":2.5,"exclusiveMinimum":true,
         "exclusiveMaximum":true,"multipleOf":2,"enum":[1,2]},
        "b":{"type":"string","pattern":"^a","minLength":1,"maxLength":3,"format":"date"},
        "c":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,
         "items":{"type":"object","properties":{"k":{"type":"string"}}},
         "x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["k"]},
        "d":{"type":"object","additionalProperties":{"type":"boolean"}},
        "e":{"type":"object","additionalProperties":true},
        "f":{"x-kubernetes-int-or-string":true,
         "anyOf":[{"type":"integer"},{"type":"string"}]},
        "g":{"type":"number","allOf":[{"minimum":1}],"oneOf":[{"maximum":2}],"not":{"enum":[1.5]}}},
       "x-kubernetes-validations":[{"rule":"self.a > 1","message":"m","messageExpression":"'m'",
        "reason":"FieldValueForbidden","fieldPath":".a","optionalOldSelf":true}]}
      """
    var reader = SchemaReader()
    let value = try json(text)
    #expect(try reader.read(value).openAPI == value)
    #expect(reader.unknownKeys.isEmpty)
  }

  @Test("what people read is passed over, what nobody knows is remembered")
  func unknownKeys() throws {
    var reader = SchemaReader()
    let read = try reader.read(
      json(
        """
        {"type":"object","description":"d","title":"t","example":1,"externalDocs":{},
         "properties":{"a":{"type":"string","deprecated":true}},
         "x-kubernetes-validations":[{"rule":"true","name":"n"}]}
        """
      )
    )
    #expect(
      reader.unknownKeys.map(\.description) == [
        "properties.a.deprecated", "x-kubernetes-validations[0].name",
      ]
    )
    #expect(read.openAPI["description"] == .null)
  }

  @Test(
    "what a structural schema must not have is refused",
    arguments: [
      (##"{"$ref":"#/x"}"##, "$ref: OpenAPIV3Schema '$ref' is not supported"),
      (#"{"id":"x"}"#, "id: OpenAPIV3Schema 'id' is not supported"),
      (
        #"{"properties":{"a":{"patternProperties":{"b":{}}}}}"#,
        "properties.a.patternProperties: OpenAPIV3Schema 'patternProperties' is not supported"
      ),
      (
        #"{"additionalItems":{}}"#,
        "additionalItems: OpenAPIV3Schema 'additionalItems' is not supported"
      ),
      (
        #"{"items":[{"type":"string"}]}"#,
        "items: OpenAPIV3Schema 'items' must be a schema, but is an array"
      ),
      (
        #"{"x-kubernetes-preserve-unknown-fields":false}"#,
        "x-kubernetes-preserve-unknown-fields: must be true or undefined"
      ),
      (
        #"{"type":"text"}"#,
        "type: \"text\" is no type: expected object, array, string, integer, number or boolean"
      ),
      (#"{"type":["string"]}"#, "type: expected a string, found a list"),
      (#"{"required":["a",1]}"#, "required[1]: expected a string, found a whole number"),
      (#"{"allOf":[{"minimum":"1"}]}"#, "allOf[0].minimum: expected a number, found a string"),
      (#"{"maxItems":1.5}"#, "maxItems: expected a whole number, found a number"),
      (#"{"nullable":"yes"}"#, "nullable: expected a boolean, found a string"),
      (#"{"properties":[]}"#, "properties: expected an object, found a list"),
      (
        #"{"x-kubernetes-validations":[{"rule":"true","reason":"Bad"}]}"#,
        "x-kubernetes-validations[0].reason: \"Bad\" is no reason for refusing a value"
      ),
    ]
  )
  func refused(text: String, message: String) throws {
    let error = #expect(throws: ValueError.self) { try schema(text) }
    #expect(error?.description == message)
  }

  @Test("empty parts that Kubernetes overlooks are overlooked")
  func emptyParts() throws {
    let read = try schema(
      #"{"$ref":"","patternProperties":{},"definitions":{},"dependencies":{},"type":""}"#
    )
    #expect(read.openAPI == [:])
  }

  @Test("fields that say the same are one node")
  func sharing() throws {
    let read = try schema(
      """
      {"properties":{"a":{"type":"string"},"b":{"type":"string","description":"other words"},
       "c":{"type":"string","nullable":true},"d":{"type":"string","maxLength":1},
       "e":{"type":"string","maxLength":1}}}
      """
    )
    let a = try #require(read.properties["a"])
    #expect(a === read.properties["b"])
    #expect(a !== read.properties["c"])
    #expect(read.properties["d"] !== read.properties["e"])
  }

  @Test("a place in the schema is found by its path")
  func places() throws {
    let read = try schema(
      """
      {"type":"object","properties":{"list":{"type":"array","items":{"type":"object",
       "additionalProperties":{"type":"integer"}}}}}
      """
    )
    #expect(read.schema(at: ["list", 3, "any"])?.kind == .integer)
    #expect(read.schema(at: ["list", "x"]) == nil)
    #expect(read.schema(at: [])?.kind == .object)
  }

  @Test("of two fields with one name the last counts, and names are told by their bytes")
  func properties() {
    let text = Schema(kind: .string)
    let number = Schema(kind: .integer)
    let properties = SchemaProperties([
      ("b", text), ("a", text), ("b", number), ("e\u{301}", text), ("\u{e9}", number),
    ])
    #expect(properties.map(\.name) == ["a", "b", "e\u{301}", "\u{e9}"])
    #expect(properties["b"] === number)
    #expect(properties["e\u{301}"] === text)
    #expect(properties["\u{e9}"] === number)
    #expect(properties["c"] == nil)
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

@Suite("Unknown fields")
struct UnknownFieldTests {
  static let rule = """
    {"type":"object","properties":{
      "spec":{"type":"object","properties":{
        "a":{"type":"string"},
        "list":{"type":"array","items":{"type":"object","properties":{"k":{"type":"string"}}}},
        "map":{"type":"object","additionalProperties":{"type":"object","properties":{"k":{}}}},
        "open":{"type":"object","additionalProperties":true},
        "free":{"type":"object","x-kubernetes-preserve-unknown-fields":true,
          "properties":{"known":{"type":"object","properties":{"k":{}}}}},
        "freeList":{"type":"array","x-kubernetes-preserve-unknown-fields":true,
          "items":{"type":"object","properties":{"k":{"type":"object"}}}},
        "nested":{"type":"object","x-kubernetes-embedded-resource":true,
          "properties":{"spec":{"type":"object"}}},
        "bare":{}}}}}
    """

  @Test(
    "are found and dropped",
    arguments: [
      (#"{"apiVersion":"v1","kind":"K","metadata":{"anything":1}}"#, []),
      (#"{"spec":{"a":1,"b":{"c":1}},"bogus":1}"#, ["spec.b", "bogus"]),
      (#"{"spec":{"list":[{"k":1},{"k":1,"z":1}]}}"#, ["spec.list[1].z"]),
      (#"{"spec":{"map":{"x.y":{"k":1,"z":1}}}}"#, ["spec.map.x.y.z"]),
      // What is open to any key is not open below it.
      (
        #"{"spec":{"open":{"a":1,"b":{"c":1},"d":[{"e":1}]}}}"#,
        ["spec.open.b.c", "spec.open.d[0].e"]
      ),
      (#"{"spec":{"free":{"x":{"y":1},"known":{"k":1,"z":1}}}}"#, ["spec.free.known.z"]),
      (#"{"spec":{"freeList":[{"x":1,"k":{"y":1}}]}}"#, ["spec.freeList[0].k.y"]),
      (
        #"{"spec":{"nested":{"apiVersion":"v1","metadata":{"x":1},"spec":{"y":1},"z":1}}}"#,
        ["spec.nested.spec.y", "spec.nested.z"]
      ),
      (#"{"spec":{"bare":{"x":1}}}"#, ["spec.bare.x"]),
      (#"{"spec":"text"}"#, []),
    ] as [(String, [String])]
  )
  func table(text: String, fields: [String]) throws {
    let whole = try schema(UnknownFieldTests.rule)
    var value = try json(text)
    #expect(whole.unknownFields(in: value).map(\.field) == fields)
    #expect(whole.pruneUnknownFields(from: &value).map(\.field) == fields)
    #expect(whole.unknownFields(in: value).isEmpty)
    for field in whole.unknownFields(in: try json(text)) { #expect(value[field.path] == nil) }
  }

  @Test("are said as crossplane says them")
  func sentence() throws {
    let whole = try schema(#"{"properties":{"a":{"type":"object"}}}"#)
    let found = whole.unknownFields(in: try json(#"{"a":{"b.c/d":1}}"#))
    #expect(
      found.map(\.error.description) == [
        #"a.b.c/d: Invalid value: "c/d": unknown field: "c/d""#
      ]
    )
    #expect(found.first?.path == ["a", "b.c/d"])
  }

  @Test("nothing else is touched when they are dropped")
  func pruning() throws {
    var value = try json(#"{"spec":{"list":[{"z":1,"k":1,"y":2}],"b":1,"a":2},"status":{}}"#)
    try schema(UnknownFieldTests.rule).pruneUnknownFields(from: &value)
    #expect(value.jsonText() == #"{"spec":{"list":[{"k":1}],"a":2}}"#)
  }

  @Test("of a part that is no resource, apiVersion and its like are unknown too")
  func parts() throws {
    let whole = try schema(#"{"properties":{"a":{"type":"object"}}}"#)
    let found = whole.unknownFields(
      in: try json(#"{"kind":"K","b":1,"a":{"kind":"K"}}"#),
      isResource: false
    )
    #expect(found.map(\.field) == ["b", "a.kind"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

@Suite("Lists with keys")
struct ListKeyTests {
  static let rule = """
    {"properties":{
      "set":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},
      "map":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["id"],
        "items":{"type":"object","properties":{
          "inner":{"type":"array","x-kubernetes-list-type":"set"}}}},
      "pairs":{"type":"array","x-kubernetes-list-type":"map",
        "x-kubernetes-list-map-keys":["a","b"]},
      "plain":{"type":"array","x-kubernetes-list-type":"atomic"},
      "maps":{"additionalProperties":{"type":"array","x-kubernetes-list-type":"set"}}}}
    """

  @Test(
    "elements that stand twice are named once, by their second place",
    arguments: [
      (#"{"set":["a","b","a","a"]}"#, [#"set[2]: Duplicate value: "a""#]),
      (#"{"set":["a","b"],"plain":[1,1]}"#, []),
      (
        #"{"map":[{"id":"a","v":1},{"id":"a","v":2},{"id":"b"}]}"#,
        [#"map[1]: Duplicate value: {"id":"a"}"#]
      ),
      (#"{"map":[{},null,{"id":null}]}"#, ["map[1]: Duplicate value: {}"]),
      (
        #"{"map":["x",{}]}"#,
        [#"map[0]: Invalid value: "x": must be an object for an array of list-type map"#]
      ),
      (
        #"{"pairs":[{"b":2,"a":"<"},{"a":"<","b":2},{"a":"<"}]}"#,
        [#"pairs[1]: Duplicate value: {"a":"\u003c","b":2}"#]
      ),
      (
        #"{"map":[{"id":1,"inner":[{"x":1},{"x":1}]}]}"#,
        [#"map[0].inner[1]: Duplicate value: {"x":1}"#]
      ),
      (#"{"maps":{"k.1":[1,1]}}"#, ["maps[k.1][1]: Duplicate value: 1"]),
    ] as [(String, [String])]
  )
  func table(text: String, sentences: [String]) throws {
    let errors = try schema(ListKeyTests.rule).duplicateErrors(in: json(text))
    #expect(errors.map(\.description) == sentences)
  }
}

@Suite("Metadata and embedded resources")
struct MetadataTests {
  static let rule = """
    {"properties":{"list":{"type":"array","items":{"type":"object",
     "x-kubernetes-embedded-resource":true}}}}
    """

  @Test(
    "are checked as the API server checks them",
    arguments: [
      (#"{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a","labels":{"x.io/a":"b"}}}"#, []),
      ("{}", ["list[0].apiVersion: Required value", "list[0].kind: Required value"]),
      (
        #"{"apiVersion":1,"kind":true}"#,
        [
          "list[0].apiVersion: Invalid value: 1: must be a string",
          "list[0].kind: Invalid value: true: must be a string",
        ]
      ),
      (
        #"{"apiVersion":"","kind":""}"#,
        ["list[0].apiVersion: Required value", "list[0].kind: Required value"]
      ),
      (
        #"{"apiVersion":"a/b/c","kind":"P"}"#,
        [#"list[0].apiVersion: Invalid value: "a/b/c": unexpected GroupVersion string: a/b/c"#]
      ),
      (
        #"{"apiVersion":"v1","kind":"P d"}"#,
        [
          #"list[0].kind: Invalid value: "P d": may have mixed case, but should otherwise match: a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')"#
        ]
      ),
      (
        #"{"apiVersion":"v1","kind":"P","metadata":{"name":"a/b","namespace":"A","generation":-1}}"#,
        [
          #"list[0].metadata.name: Invalid value: "a/b": may not contain '/'"#,
          #"list[0].metadata.namespace: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"#,
          "list[0].metadata.generation: Invalid value: -1: must be greater than or equal to 0",
        ]
      ),
      (
        #"{"apiVersion":"v1","kind":"P","metadata":{"labels":{"/a":"-"}}}"#,
        [
          #"list[0].metadata.labels: Invalid value: "/a": prefix part must be non-empty"#,
          #"list[0].metadata.labels: Invalid value: "-": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"#,
        ]
      ),
      (#"{"apiVersion":"v1","kind":"P","metadata":{"annotations":{"Upper.io/x":"fine"}}}"#, []),
      (
        #"{"apiVersion":"v1","kind":"P","metadata":{"name":1}}"#,
        [
          #"list[0].metadata: Invalid value: {"name":1}: json: cannot unmarshal number into Go struct field ObjectMeta.name of type string"#
        ]
      ),
      (
        #"{"apiVersion":"v1","kind":"P","metadata":{"labels":{"a":true}}}"#,
        [
          #"list[0].metadata: Invalid value: {"labels":{"a":true}}: json: cannot unmarshal bool into Go struct field ObjectMeta.labels of type string"#
        ]
      ),
    ] as [(String, [String])]
  )
  func table(text: String, sentences: [String]) throws {
    let errors = try schema(MetadataTests.rule).metadataErrors(in: json(#"{"list":[\#(text)]}"#))
    #expect(errors.map(\.description) == sentences)
  }

  @Test("a name that is too long is refused where names are labels")
  func lengths() {
    let long = String(repeating: "a", count: 64)
    #expect(ObjectName.label1123.mistakes(in: long) == ["must be no more than 63 bytes"])
    #expect(ObjectName.labelValue.mistakes(in: long) == ["must be no more than 63 bytes"])
    #expect(ObjectName.qualified.mistakes(in: "a.b/" + long).count == 1)
    #expect(ObjectName.qualified.mistakes(in: "A_/b").count == 1)
    #expect(ObjectName.qualified.mistakes(in: "a/b/c").count == 1)
    #expect(ObjectName.qualified.mistakes(in: "a/").count == 2)
    #expect(ObjectName.pathSegment.mistakes(in: "..") == ["may not be '..'"])
    #expect(ObjectName.labelValue.mistakes(in: "").isEmpty)
  }

  @Test("annotations of more than 256 KiB in all are refused")
  func annotations() throws {
    var value = try json(#"{"apiVersion":"v1","kind":"P","metadata":{"annotations":{}}}"#)
    value["metadata"]["annotations"]["a"] = .string(String(repeating: "x", count: 262_143))
    #expect(Schema().metadataErrors(in: value, isResource: true).isEmpty)
    value["metadata"]["annotations"]["b"] = ""
    #expect(
      Schema().metadataErrors(in: value, isResource: true).map(\.description) == [
        "metadata.annotations: Too long: may not be more than 262144 bytes"
      ]
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

@Suite("Bundles")
struct BundleTests {
  static let everything = """
    {"type":"object","required":["spec"],"properties":{
      "spec":{"type":"object","nullable":true,"x-kubernetes-map-type":"atomic","minProperties":1,
       "maxProperties":9,"properties":{
        "count":{"type":"integer","format":"int32","minimum":1,"maximum":2.5,"exclusiveMinimum":true,
         "exclusiveMaximum":true,"multipleOf":2,"enum":[1,2],"default":1},
        "words":{"type":"string","enum":["a","b"],"default":"a","pattern":"^[a-z \\"=]+$",
         "minLength":1,"maxLength":3},
        "odd enum":{"type":"string","enum":["true","a b"],"default":"null"},
        "list":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"default":["x y"],
         "x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["k"],
         "items":{"type":"object","required":["k","not plain"],"properties":{"k":{"type":"string"}}}},
        "again":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"default":["x y"],
         "x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["k"],
         "items":{"type":"object","required":["k","not plain"],"properties":{"k":{"type":"string"}}}},
        "map":{"type":"object","additionalProperties":{"type":"boolean"}},
        "open":{"type":"object","additionalProperties":true},
        "closed":{"type":"object","additionalProperties":false},
        "free":{"type":"object","x-kubernetes-preserve-unknown-fields":true,
         "x-kubernetes-embedded-resource":true},
        "port":{"x-kubernetes-int-or-string":true,"anyOf":[{"type":"integer"},{"type":"string"}]},
        "rest":{"allOf":[{"minimum":1}],"oneOf":[{"maximum":2}],"not":{"enum":[1.5]}},
        "*":{"type":"string"},"":{"type":"string"},"a/b":{"type":"number","default":0.5}},
       "x-kubernetes-validations":[{"rule":"self.a > 1 && '\\"' != ''","message":"m"}]}}}
    """

  private func resource() throws -> ResourceSchema {
    var resource = ResourceSchema(
      group: "example.org",
      version: "v1",
      names: .init(kind: "Test", plural: "tests"),
      scope: .cluster,
      schema: try schema(BundleTests.everything)
    )
    resource.isStored = true
    return resource
  }

  @Test("a schema is read as it was written, and written as it was read")
  func roundTrip() throws {
    let resource = try resource()
    let text = SchemaBundle.text(of: resource)
    let read = try SchemaBundle.read(text)
    #expect(read.schema.openAPI == resource.schema.openAPI)
    #expect(SchemaBundle.text(of: read) == text)
    #expect(read.type == resource.type)
    #expect(read.names == resource.names)
    #expect(read.scope == .cluster)
    #expect(read.isServed && read.isStored && !read.hasStatus)
  }

  @Test("the text is one line a field")
  func text() throws {
    var resource = ResourceSchema(
      group: "",
      version: "v1",
      names: .init(kind: "Test", plural: "tests", singular: "one"),
      scope: .namespaced,
      schema: try schema(
        """
        {"type":"object","description":"words","required":["b"],"properties":{
          "b":{"type":"object","properties":{"x":{"type":"string"},"y":{"type":"integer"}}},
          "a":{"type":"array","items":{"type":"object","properties":{"x":{"type":"string"},
            "y":{"type":"integer"}}}},
          "c d":{"x-kubernetes-int-or-string":true}},
         "x-kubernetes-validations":[{"rule":"r"}]}
        """
      )
    )
    resource.hasStatus = true
    #expect(
      SchemaBundle.text(of: resource) == """
        nano-schema 1
        version v1
        kind Test
        plural tests
        scope Namespaced
        singular one
        served status

        . o required=b
         a a
          [] o
           x s
           y i
         b =a/[]
         "c d" x
         ! {"rule":"r"}

        """
    )
  }

  @Test("what stands there twice is one node again")
  func sharing() throws {
    let read = try SchemaBundle.read(SchemaBundle.text(of: resource()))
    let spec = try #require(read.schema.properties["spec"])
    #expect(spec.properties["list"] === spec.properties["again"])
  }

  @Test("a bundle is found by its type and read when it is asked for")
  func set() throws {
    var set = SchemaSet()
    let resource = try resource()
    try set.add(bundle: SchemaBundle.text(of: resource))
    #expect(set.types == [resource.type])
    #expect(try set.schema(of: resource.type)?.schema.openAPI == resource.schema.openAPI)
    try set.add(
      bundle: SchemaBundle.text(of: resource).split(separator: " o ").joined(separator: " q ")
    )
    let error = #expect(throws: ValueError.self) { try set.schema(of: resource.type) }
    #expect(error?.description == "line 9: q is no type")
  }

  @Test("a file of several texts is cut at their titles")
  func split() throws {
    let text = try SchemaBundle.text(of: resource())
    #expect(SchemaBundle.split(text) == [text])
    #expect(SchemaBundle.split(text + "\n" + text) == [text, text])
    #expect(SchemaBundle.split("x\n" + text) == ["x", text])
    #expect(SchemaBundle.begins(Array(text.utf8)))
    #expect(!SchemaBundle.begins(Array("kind: A\n\(text)".utf8)))
    #expect(!SchemaBundle.begins(Array("nano-schema 10\n".utf8)))
  }

  @Test(
    "a text that is none is refused with its line",
    arguments: [
      ("", #"line 1: expected "nano-schema 1""#),
      ("nano-schema 1\nkind K\n", "line 3: expected a line \"version\" above"),
      ("@", "line 8: expected a label and a type"),
      ("@. o foo", "line 8: expected key=value"),
      ("@. o foo=1", "line 8: foo is no demand"),
      ("@. o default={", "line 8: { is no value"),
      ("@. o enum=1", "line 8: 1 is no list"),
      ("@. o required=[1]", "line 8: [1] is no list of texts"),
      ("@. z", "line 8: z is no type"),
      ("@. o!", "line 8: o! is no type"),
      ("@. o\n a =b", "line 9: nothing stands at b"),
      ("@. o\n ! {", "line 9: expected a rule as JSON"),
      ("@. o\n   a s", "line 9: expected one schema, labelled \".\""),
      ("@x o", "line 9: expected one schema, labelled \".\""),
      ("@. o\n \"a s", "line 9: expected a label and a type"),
    ]
  )
  func refused(text: String, message: String) {
    let head = "nano-schema 1\ngroup g\nversion v\nkind K\nplural ks\nscope Cluster\n\n"
    let whole = text.hasPrefix("@") ? head + text.dropFirst() : text
    let error = #expect(throws: ValueError.self) { try SchemaBundle.read(whole) }
    #expect(error?.description == message)
  }

  @Test("a text that nests without end is refused")
  func nesting() {
    let head = "nano-schema 1\ngroup g\nversion v\nkind K\nplural ks\nscope Cluster\n\n. o\n"
    let lines = (1...200).map { String(repeating: " ", count: $0) + "a o" }
    let error = #expect(throws: ValueError.self) {
      try SchemaBundle.read(head + lines.joined(separator: "\n"))
    }
    #expect(error?.message.contains("nests too deeply") == true)
  }
}

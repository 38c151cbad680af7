// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

@Suite("Definitions")
struct DefinitionTests {
  private func customResource(_ change: (inout Value) -> Void = { _ in }) throws -> Value {
    var document = try json(
      """
      {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition",
       "metadata":{"name":"tests.example.org"},
       "spec":{"group":"example.org","scope":"Cluster",
        "names":{"kind":"Test","plural":"tests","listKind":"TestList","singular":"test"},
        "versions":[
         {"name":"v1","served":true,"storage":true,"subresources":{"status":{}},
          "schema":{"openAPIV3Schema":{"type":"object"}}},
         {"name":"v1alpha1","served":false,"storage":false,
          "schema":{"openAPIV3Schema":{"type":"object","properties":{"a":{"$ref":"x"}}}}},
         {"name":"v0","served":true}]}}
      """
    )
    change(&document)
    return document
  }

  private func composite(_ text: String, version: String = "v2") throws -> Value {
    try json(
      """
      {"apiVersion":"apiextensions.crossplane.io/\(version)","kind":"CompositeResourceDefinition",
       "metadata":{"name":"xbuckets.example.org"},
       "spec":{"group":"example.org","names":{"kind":"XBucket","plural":"xbuckets"},\(text)
        "versions":[{"name":"v1","served":true,"referenceable":true,"schema":{"openAPIV3Schema":
         {"type":"object","x-kubernetes-validations":[{"rule":"top"}],"properties":{
          "metadata":{"properties":{"name":{"maxLength":40}}},
          "spec":{"type":"object","required":["region"],"oneOf":[{"required":["region"]}],
           "x-kubernetes-preserve-unknown-fields":true,"minProperties":9,
           "x-kubernetes-validations":[{"rule":"spec"}],
           "properties":{"region":{"type":"string"},"resourceRefs":{"type":"string"}}},
          "status":{"type":"object","required":["arn"],
           "x-kubernetes-preserve-unknown-fields":true,
           "properties":{"arn":{"type":"string"}}}}}}}]}}
      """
    )
  }

  @Test("a CustomResourceDefinition yields its versions that have a schema")
  func customResources() throws {
    let definition = try CustomResourceDefinition(
      customResource { $0["spec"]["versions"] = .array([$0["spec"]["versions"][0]]) }
    )
    let schemas = try definition.resourceSchemas()
    #expect(schemas.count == 1)
    let schema = try #require(schemas.first)
    #expect(schema.type.description == "example.org/v1, Kind=Test")
    #expect(schema.scope == .cluster)
    #expect(schema.isServed && schema.isStored && schema.hasStatus)
    #expect(schema.names.plural == "tests")
  }

  @Test("a mistake in a schema is found when the schema is asked for, with its path")
  func lateMistakes() throws {
    var set = SchemaSet()
    #expect(try set.add(customResource()) == set.types)
    #expect(set.types.map(\.apiVersion) == ["example.org/v1", "example.org/v1alpha1"])
    #expect(try set.schema(of: ResourceType(apiVersion: "example.org/v1", kind: "Test")) != nil)
    #expect(try set.schema(of: ResourceType(apiVersion: "example.org/v0", kind: "Test")) == nil)
    let error = #expect(throws: ValueError.self) { try set.readAll() }
    #expect(
      error?.description
        == "spec.versions[1].schema.openAPIV3Schema.properties.a.$ref: "
        + "OpenAPIV3Schema '$ref' is not supported"
    )
  }

  @Test(
    "a mistake in a definition names its place",
    arguments: [
      (#"{"group":""}"#, "spec.group: required value"),
      (#"{"names":null}"#, "spec.names: required value"),
      (#"{"names":{"kind":"A"}}"#, "spec.names.plural: required value"),
      (
        #"{"scope":"Everywhere"}"#,
        "spec.scope: expected Namespaced or Cluster, found \"Everywhere\""
      ),
      (#"{"versions":{}}"#, "spec.versions: expected a list, found an object"),
      (
        #"{"versions":[{"name":1,"schema":{"openAPIV3Schema":{}}}]}"#,
        "spec.versions[0].name: expected a string, found a whole number"
      ),
    ]
  )
  func mistakes(change: String, message: String) throws {
    let document = try customResource { document in
      guard case .object(let members) = try? json(change) else { return }
      for (key, value) in members { document["spec"][key] = value }
    }
    let error = #expect(throws: ValueError.self) { try CustomResourceDefinition(document) }
    #expect(error?.description == message)
  }

  @Test("keys that Kubernetes does not know are told with their places")
  func unknownKeys() throws {
    var document = try customResource()
    document["spec"]["versions"] = .array([document["spec"]["versions"][0]])
    #expect(try CustomResourceDefinition(document).unknownSchemaKeys().isEmpty)
    var version = document["spec"]["versions"][0]
    version["schema"]["openAPIV3Schema"]["readOnly"] = true
    document["spec"]["versions"] = .array([version])
    #expect(
      try CustomResourceDefinition(document).unknownSchemaKeys().map(\.description) == [
        "spec.versions[0].schema.openAPIV3Schema.readOnly"
      ]
    )
    #expect(try CompositeResourceDefinition(composite("")).unknownSchemaKeys().isEmpty)
  }

  @Test("other documents are no definitions")
  func others() throws {
    var set = SchemaSet()
    #expect(try set.add(json(#"{"apiVersion":"v1","kind":"ConfigMap"}"#)).isEmpty)
    #expect(
      try set.add(
        json(#"{"apiVersion":"apiextensions.k8s.io/v1beta1","kind":"CustomResourceDefinition"}"#)
      ).isEmpty
    )
    #expect(set.types.isEmpty)
  }

  @Test("of two definitions of a kind the last one counts")
  func duplicates() throws {
    var set = SchemaSet()
    try set.add(customResource { $0["spec"]["versions"] = .array([$0["spec"]["versions"][0]]) })
    try set.add(
      customResource {
        $0["spec"]["scope"] = "Namespaced"
        $0["spec"]["versions"] = .array([$0["spec"]["versions"][0]])
      }
    )
    let type = ResourceType(apiVersion: "example.org/v1", kind: "Test")
    #expect(try set.schema(of: type)?.scope == .namespaced)
    #expect(set.types == [type])
  }

  @Test("a namespaced composite resource has Crossplane's fields under spec.crossplane")
  func namespaced() throws {
    let document = try composite(
      #""scope":"Namespaced","defaultCompositionUpdatePolicy":"Manual","#
    )
    let definition = try CompositeResourceDefinition(document)
    let schema = try #require(try definition.resourceSchemas().first)
    #expect(schema.scope == .namespaced)
    #expect(schema.hasStatus)
    let whole = schema.schema
    #expect(whole.required == ["spec"])
    #expect(whole.constraints?.value.rules.map(\.rule) == ["top"])
    #expect(whole.schema(at: "metadata.name")?.constraints?.value.maximumLength == 40)
    let spec = try #require(whole.properties["spec"])
    #expect(spec.properties.map(\.name) == ["crossplane", "region", "resourceRefs"])
    #expect(spec.properties["resourceRefs"]?.kind == .string)
    #expect(spec.required == ["region"])
    #expect(spec.flags == .preservesUnknownFields)
    #expect(spec.constraints?.value.oneOf.count == 1)
    #expect(spec.constraints?.value.rules.map(\.rule) == ["spec"])
    #expect(spec.constraints?.value.minimumProperties == nil)
    let crossplane = try #require(spec.properties["crossplane"])
    #expect(
      crossplane.properties.map(\.name) == [
        "compositionRef", "compositionRevisionRef", "compositionRevisionSelector",
        "compositionSelector", "compositionUpdatePolicy", "resourceRefs",
      ]
    )
    #expect(crossplane.properties["compositionUpdatePolicy"]?.defaultValue == "Manual")
    let reference = try #require(crossplane.properties["resourceRefs"]?.items)
    #expect(reference.properties.map(\.name) == ["apiVersion", "kind", "name"])
    let status = try #require(whole.properties["status"])
    #expect(status.properties.map(\.name) == ["arn", "conditions"])
    #expect(status.required == ["arn"])
    #expect(status.flags == [])
  }

  @Test("a cluster-scoped composite resource may name composed resources in namespaces")
  func clusterScoped() throws {
    let definition = try CompositeResourceDefinition(composite(#""scope":"Cluster","#))
    let schema = try #require(try definition.resourceSchemas().first)
    #expect(schema.scope == .cluster)
    let reference = schema.schema.schema(at: "spec.crossplane.resourceRefs")?.items
    #expect(reference?.properties.map(\.name) == ["apiVersion", "kind", "name", "namespace"])
  }

  @Test("a legacy composite resource has Crossplane's fields in spec, and a claim")
  func legacy() throws {
    let document = try composite(
      """
      "claimNames":{"kind":"Bucket","plural":"buckets"},
      "defaultCompositeDeletePolicy":"Foreground","defaultCompositionUpdatePolicy":"Automatic",
      """,
      version: "v1"
    )
    let definition = try CompositeResourceDefinition(document)
    #expect(definition.scope == .legacyCluster)
    let schemas = try definition.resourceSchemas()
    #expect(schemas.map(\.type.kind) == ["XBucket", "Bucket"])
    #expect(schemas.map(\.scope) == [.cluster, .namespaced])
    let spec = try #require(schemas[0].schema.properties["spec"])
    #expect(
      spec.properties.map(\.name) == [
        "claimRef", "compositionRef", "compositionRevisionRef", "compositionRevisionSelector",
        "compositionSelector", "compositionUpdatePolicy", "region", "resourceRefs",
        "writeConnectionSecretToRef",
      ]
    )
    // Crossplane's own properties win.
    #expect(spec.properties["resourceRefs"]?.kind == .array)
    #expect(spec.properties["compositionUpdatePolicy"]?.defaultValue == "Automatic")
    let status = ["arn", "claimConditionTypes", "conditions", "connectionDetails"]
    #expect(schemas[0].schema.properties["status"]?.properties.map(\.name) == status)
    let claim = try #require(schemas[1].schema.properties["spec"])
    #expect(
      claim.properties.map(\.name) == [
        "compositeDeletePolicy", "compositionRef", "compositionRevisionRef",
        "compositionRevisionSelector", "compositionSelector", "compositionUpdatePolicy", "region",
        "resourceRef", "resourceRefs", "writeConnectionSecretToRef",
      ]
    )
    #expect(claim.properties["compositeDeletePolicy"]?.defaultValue == "Foreground")
    #expect(claim.properties["compositionUpdatePolicy"]?.defaultValue == nil)
    #expect(schemas[1].schema.properties["status"]?.properties.map(\.name) == status)
  }

  @Test("a scope that is not said follows from the version, and from whom to follow")
  func scopes() throws {
    let v2 = try composite("")
    #expect(try CompositeResourceDefinition(v2).scope == .namespaced)
    #expect(
      try CompositeResourceDefinition(v2, unsaidScope: .legacyCluster).scope == .legacyCluster
    )
    #expect(try CompositeResourceDefinition(composite("", version: "v1")).scope == .legacyCluster)
  }

  @Test("defaults of a definition are set as crossplane sets them")
  func defaults() throws {
    let document = try json(
      """
      {"apiVersion":"apiextensions.crossplane.io/v2","kind":"CompositeResourceDefinition",
       "metadata":{"name":"xbuckets.example.org"},
       "spec":{"group":"example.org","names":{"kind":"XBucket","plural":"xbuckets"},
        "defaultCompositionUpdatePolicy":"Automatic",
        "versions":[{"name":"v1","served":true,"referenceable":true,"schema":{"openAPIV3Schema":
         {"type":"object","properties":{"spec":{"type":"object","properties":{
          "size":{"type":"integer","default":3},
          "nested":{"type":"object","default":{},
           "properties":{"enabled":{"type":"boolean","default":true}}},
          "nodefault":{"type":"object",
           "properties":{"inner":{"type":"string","default":"x"}}}}}}}}}]}}
      """
    )
    func defaulted(_ scope: CompositeResourceDefinition.Scope, _ spec: String) throws -> String {
      let definition = try CompositeResourceDefinition(document, unsaidScope: scope)
      var resource = try json(#"{"spec":\#(spec)}"#)
      try #require(try definition.resourceSchemas().first).schema.applyDefaults(to: &resource)
      return resource["spec"].jsonText(.sortedKeys)
    }
    #expect(try defaulted(.namespaced, "{}") == #"{"nested":{"enabled":true},"size":3}"#)
    #expect(
      try defaulted(.namespaced, #"{"crossplane":{}}"#)
        == #"{"crossplane":{"compositionUpdatePolicy":"Automatic"},"nested":{"enabled":true},"size":3}"#
    )
    #expect(
      try defaulted(.legacyCluster, "{}")
        == #"{"compositionUpdatePolicy":"Automatic","nested":{"enabled":true},"size":3}"#
    )
  }

  @Test("claims must be called differently, and versions must have a schema")
  func compositeMistakes() throws {
    let names = try composite(#""claimNames":{"kind":"XBucket","plural":"buckets"},"#)
    let error = #expect(throws: ValueError.self) { try CompositeResourceDefinition(names) }
    #expect(
      error?.description
        == "spec.claimNames: invalid resource claim names: \"XBucket\" conflicts with composite "
        + "resource name"
    )
    var empty = try composite("")
    empty["spec"]["versions"] = [["name": "v1"]]
    let missing = #expect(throws: ValueError.self) { try CompositeResourceDefinition(empty) }
    #expect(
      missing?.message
        == "cannot generate CRD for \"Composite Resource\" \"xbuckets.example.org\": "
        + "custom resource validation cannot be nil"
    )
    let scope = #expect(throws: ValueError.self) {
      try CompositeResourceDefinition(composite(#""scope":"Galaxy","#))
    }
    #expect(
      scope?.description
        == "spec.scope: expected Namespaced, Cluster or LegacyCluster, found \"Galaxy\""
    )
  }

  @Test("a type has a group and a version")
  func types() throws {
    let type = ResourceType(of: try json(#"{"apiVersion":"apps/v1","kind":"Deployment"}"#))
    #expect(type.group == "apps")
    #expect(type.version == "v1")
    #expect(ResourceType(apiVersion: "v1", kind: "Secret").group == "")
    #expect(ResourceType(apiVersion: "v1", kind: "Secret").version == "v1")
    #expect(ResourceType(of: [:]) == ResourceType(apiVersion: "", kind: ""))
  }
}

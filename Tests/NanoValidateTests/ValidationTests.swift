// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoSchema
import NanoValidate
import NanoValue
import Testing

@Suite("Validating")
struct ValidationTests {
  private static let definition = """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    spec:
      group: g
      names: {kind: K, plural: ks}
      versions:
      - name: v1
        served: true
        storage: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              spec:
                type: object
                x-kubernetes-validations: [{rule: oldSelf.a == self.a, message: a is fixed}]
                properties: {a: {type: integer, maximum: 9}, big: {type: integer}}
    """

  private func extensions(
    _ texts: String...,
    judge: ValidationJudge = .apiServer
  ) throws -> Extensions {
    var extensions = Extensions(judge: judge)
    for text in texts { try extensions.add(yaml(text)) }
    return extensions
  }

  private func lines(
    _ resources: String...,
    extensions: Extensions? = nil
  ) throws -> [String] {
    let extensions = try extensions ?? self.extensions(Self.definition)
    let report = try Validation(against: extensions).report(on: resources.map { try yaml($0) })
    return try report.text(as: .text).split(separator: "\n").map(String.init)
  }

  @Test(
    "a rule that runs away ends, and Crossplane grants all rules what the API server grants one"
  )
  func cost() throws {
    let definition = Self.definition.replacing(
      "rule: oldSelf.a == self.a",
      with: "rule: 'self.list.all(a, self.list.all(b, a + b >= 0))'"
    ).replacing("big: {type: integer}", with: "list: {type: array, items: {type: integer}}")
    let resource: Value = [
      "apiVersion": "g/v1", "kind": "K",
      "spec": ["list": .array(Array(repeating: 1, count: 2_000))],
    ]
    func sentences(_ judge: ValidationJudge) throws -> [String] {
      try Validation(against: extensions(definition, judge: judge)).report(on: [resource])
        .resources.flatMap(\.findings).map(\.message)
    }
    #expect(
      try sentences(.apiServer) == [
        "spec: Invalid value: \"object\": 'operation cancelled: actual cost limit exceeded': no further validation rules will be run due to call cost exceeds limit for rule: a is fixed"
      ]
    )
    #expect(
      try sentences(.crossplane) == [
        "spec: Invalid value: \"object\": validation failed due to running out of cost budget, no further validation rules will be run"
      ]
    )
  }

  @Test("rules about changes run against the old resource")
  func oldResource() throws {
    let validation = Validation(against: try extensions(Self.definition))
    let resource = try yaml("{apiVersion: g/v1, kind: K, metadata: {name: x}, spec: {a: 1}}")
    #expect(try validation.report(on: [resource]).failure() == nil)
    let report = try validation.report(on: [resource, resource]) { index in
      index == 0 ? ["spec": ["a": 1]] : ["spec": ["a": 2]]
    }
    #expect(report.resources.map(\.status) == [.valid, .invalid])
    #expect(report.resources[1].findings.map(\.message) == ["spec: Invalid value: a is fixed"])
  }

  @Test("owners and finalizers are held against Kubernetes' rules, in custom and built-in kinds")
  func owners() throws {
    let metadata =
      "metadata: {name: A, finalizers: [a b], ownerReferences: [{kind: K, controller: true}, {apiVersion: v1, kind: L, name: b, uid: c, controller: true}]}"
    let owners = [
      #"metadata.ownerReferences.apiVersion: Invalid value: "": version must not be empty"#,
      #"metadata.ownerReferences.name: Invalid value: "": must not be empty"#,
      #"metadata.ownerReferences.uid: Invalid value: "": must not be empty"#,
      #"Only one reference can have Controller set to true. Found "true" in references for K/ and L/b"#,
    ]
    let finalizer =
      #"metadata.finalizers: Invalid value: "a b": name part must consist of alphanumeric characters"#
    let name = #"metadata.name: Invalid value: "A": a lowercase RFC 1123 subdomain must"#
    let custom = try lines("{apiVersion: g/v1, kind: K, \(metadata)}")
    let builtIn = try lines("{apiVersion: v1, kind: ConfigMap, \(metadata)}")
    for found in [custom, builtIn] {
      for sentence in owners + [finalizer, name] {
        #expect(found.count { $0.contains(sentence) } == 1, "\(sentence)")
      }
    }
    #expect(custom.count == 7)
    let own = "name is neither a standard finalizer name nor is it fully qualified"
    #expect(builtIn.count { $0.contains(own) } == 1)
    #expect(builtIn.count == 8)
    let composed =
      "metadata: {annotations: {crossplane.io/composition-resource-name: a}, ownerReferences: [{apiVersion: v1, kind: K, name: a, uid: ''}]}"
    #expect(
      try lines("{apiVersion: v1, kind: ConfigMap, \(composed)}").first?.hasPrefix("[✓]") == true
    )
  }

  @Test("a field that metadata do not have is unknown to the API server, not to Crossplane")
  func metadata() throws {
    let resource = """
      {apiVersion: g/v1, kind: K, metadata: {name: x, namspace: y, ownerReferences: [{apiVersion: v1, kind: K, name: a, uid: b, Kind: K}]}}
      """
    #expect(
      try lines(resource).dropLast() == [
        #"[x] schema validation error g/v1, Kind=K, x : metadata.namspace: Invalid value: "namspace": unknown field: "namspace""#,
        #"[x] schema validation error g/v1, Kind=K, x : metadata.ownerReferences[0].Kind: Invalid value: "Kind": unknown field: "Kind""#,
      ]
    )
    let crossplane = try extensions(Self.definition, judge: .crossplane)
    #expect(try lines(resource, extensions: crossplane).first?.hasPrefix("[✓]") == true)
  }

  @Test("fields that metadata of embedded resources do not have are unknown to the API server")
  func embeddedMetadata() throws {
    let definition = Self.definition.replacing(
      "big: {type: integer}",
      with: """
        pods: {type: array, items: {type: object, x-kubernetes-embedded-resource: true, \
        x-kubernetes-preserve-unknown-fields: true}}
        """
    )
    let resource =
      "{apiVersion: g/v1, kind: K, metadata: {name: x}, spec: {pods: [{apiVersion: v1, kind: Pod, metadata: {name: a, nmespace: z}}]}}"
    #expect(
      try lines(resource, extensions: extensions(definition)).dropLast() == [
        #"[x] schema validation error g/v1, Kind=K, x : spec.pods[0].metadata.nmespace: Invalid value: "nmespace": unknown field: "nmespace""#
      ]
    )
    let crossplane = try extensions(definition, judge: .crossplane)
    #expect(try lines(resource, extensions: crossplane).first?.hasPrefix("[✓]") == true)
  }

  @Test("a null that is not allowed counts as absent for the API server, not for Crossplane")
  func nulls() throws {
    let definition = Self.definition.replacing(
      "big: {type: integer}",
      with: """
        port: {x-kubernetes-int-or-string: true}, inner: {type: object, properties: {b: {}}}, \
        map: {type: object, additionalProperties: {type: string}}, given: {type: string, default: x}, \
        list: {type: array, items: {type: string}}
        """
    )
    func sentences(_ spec: String, _ judge: ValidationJudge = .apiServer) throws -> [String] {
      let resource = "{apiVersion: g/v1, kind: K, metadata: {name: x}, spec: \(spec)}"
      return try lines(resource, extensions: extensions(definition, judge: judge)).dropLast()
        .map { $0.components(separatedBy: " : ").last ?? "" }
    }
    let nulls = "{a: null, port: null, inner: null, map: {k: null}, given: null}"
    #expect(try sentences(nulls) == ["[✓] g/v1, Kind=K, x validated successfully"])
    let valid = try sentences("null")
    #expect(valid == ["[✓] g/v1, Kind=K, x validated successfully"])
    #expect(
      try sentences("{list: [null]}") == [
        #"spec.list[0]: Invalid value: "null": spec.list[0] in body must be of type string: "null""#
      ]
    )
    let strict = try sentences(nulls, .crossplane)
    #expect(strict.contains { $0.contains(#"spec.a in body must be of type integer: "null""#) })
    #expect(strict.contains { $0.contains(#"spec.map.k in body must be of type string: "null""#) })
  }

  @Test("what CEL's compiler says keeps its lines, and keys of the resource do not get any")
  func compileErrors() throws {
    let definition = Self.definition.replacing(
      "big: {type: integer}",
      with: """
        map: {type: object, additionalProperties: {type: string, \
        x-kubernetes-validations: [{rule: self.x}]}}
        """
    )
    let resource =
      "{apiVersion: g/v1, kind: K, metadata: {name: x}, spec: {map: {\"a\\nb\": c}}}"
    let lines = try lines(resource, extensions: extensions(definition))
    try #require(lines.count == 4, "\(lines)")
    #expect(lines[0].contains(#" : spec.map[a\nb]: Invalid value: "string": rule compile error: "#))
    #expect(lines[1].hasPrefix(" | self.x"))
    #expect(lines[2].hasPrefix(" | ...."))
  }

  @Test("a version that is not served is refused by the API server, not by Crossplane")
  func served() throws {
    let definition = Self.definition.replacing("served: true", with: "served: false")
    let resource = "{apiVersion: g/v1, kind: K, metadata: {name: x}}"
    #expect(
      try lines(resource, extensions: extensions(definition)).first
        == #"[x] schema validation error g/v1, Kind=K, x : apiVersion: Invalid value: "g/v1": the definition does not serve this version"#
    )
    let crossplane = try extensions(definition, judge: .crossplane)
    #expect(try lines(resource, extensions: crossplane).first?.hasPrefix("[✓]") == true)
  }

  @Test("valid resources can be left out of the text, and places put behind its lines")
  func options() throws {
    let validation = Validation(against: try extensions(Self.definition))
    let report = try validation.report(
      on: ["{apiVersion: g/v1, kind: K}", "{apiVersion: g/v1, kind: K, spec: {a: 10}}"]
        .map { try yaml($0) }
    )
    let text = try report.text(as: .text, hidesValid: true) { "\($0) \($1)" }
    #expect(
      text == """
        [x] schema validation error g/v1, Kind=K,  : spec.a: Invalid value: 10: spec.a in body should be less than or equal to 9 (1 spec.a)
        Total 2 resources: 0 missing schemas, 1 success cases, 1 failure cases

        """
    )
    #expect(try report.text(as: .json, hidesValid: true).contains(#""status": "valid""#))
  }

  @Test("no resources make an empty report")
  func nothing() throws {
    let report = try Validation(against: Extensions()).report(on: [])
    #expect(report.failure(onMissingSchemas: true) == nil)
    #expect(
      try report.text(as: .text)
        == "Total 0 resources: 0 missing schemas, 0 success cases, 0 failure cases\n"
    )
    #expect(try report.text(as: .json).contains(#""resources": []"#))
  }

  @Test("of two definitions of a kind the last one counts, and a bundle is one")
  func lastWins() throws {
    var extensions = try extensions(Self.definition)
    try extensions.add(
      bundles:
        "nano-schema 1\ngroup g\nversion v1\nkind K\nplural ks\nscope Cluster\nserved\n\n. o\n"
        + " apiVersion s\n kind s\n b s\n"
    )
    let found = try lines("{apiVersion: g/v1, kind: K, spec: {}}", extensions: extensions)
    #expect(found.first?.contains(#"unknown field: "spec""#) == true)
  }

  @Test("packages are remembered, with the place of their definitions in Crossplane's cache")
  func packages() throws {
    let extensions = try extensions(
      """
      {apiVersion: pkg.crossplane.io/v1, kind: Provider, metadata: {name: aws},
       spec: {package: 'xpkg.example.org:5000/aws:v1.2.3'}}
      """,
      """
      {apiVersion: meta.pkg.crossplane.io/v1, kind: Configuration, metadata: {name: mine},
       spec: {dependsOn: [{function: x.org/f, version: '>=v0.2.0, <1'}, {package: x.org/c}, {kind: K}]}}
      """,
      "{apiVersion: meta.pkg.crossplane.io/v1, kind: Provider, metadata: {name: made}}",
      "{apiVersion: v1, kind: Provider, metadata: {name: other}}"
    )
    #expect(extensions.packages.map(\.description) == ["Provider/aws", "x.org/f", "x.org/c"])
    #expect(
      extensions.packages.map(\.cachedPath) == [
        "xpkg.example.org@5000/aws@v1.2.3/package.yaml",
        "x.org/f@>=v0.2.0, <1/package.yaml", "x.org/c/package.yaml",
      ]
    )
    let tags = ["v0.1.0", "v0.3.0", "v0.2.1", "v1.0.0", "latest"]
    #expect(
      extensions.packages.map { $0.cachedPath(among: tags) } == [
        nil, "x.org/f@v0.3.0/package.yaml", nil,
      ]
    )
  }

  @Test(
    "the highest version of a range is chosen",
    arguments: [
      ("v1.2.3", "v1.2.3"), ("=1.2.3", "v1.2.3"), (">=v1.0.0", "v3.0.0"), ("> v1.2", "v3.0.0"),
      (">1.2, <3", "v2.0.0"), ("<=v1.2", "v1.2.9"), ("~1.2.3", "v1.2.9"), ("~1", "v1.3.0"),
      ("^1.2.4", "v1.3.0"), ("^0.2.1", "v0.2.5"), ("1.2.x", "v1.2.9"), ("1.x", "v1.3.0"),
      ("^9 || ^2", "v2.0.0"), ("!=v3.0.0", "v2.0.0"), ("*", "v3.0.0"),
      (">=v4.0.0-rc.0", "v4.0.0-rc.1"), (">v9", nil), ("latest", nil), ("", nil), (">=", nil),
    ]
  )
  func versions(_ range: String, _ expected: String?) {
    let tags = [
      "v0.2.1", "v0.2.5", "v0.3.0", "v1.2.3", "v1.2.9", "v1.3.0", "v2.0.0", "v3.0.0",
      "v4.0.0-rc.1", "main", "1.2",
    ]
    let found = VersionRange(range)?.highest(of: tags)
    #expect(found == expected)
  }

  @Test("what is no definition is passed over, and a broken one is told with its path")
  func broken() throws {
    var extensions = Extensions()
    try extensions.add(["apiVersion": "v1", "kind": "ConfigMap"])
    #expect(extensions.schemas.types.isEmpty)
    #expect(throws: ValueError(.missing, at: ["spec", "group"], "required value")) {
      try extensions.add(yaml(Self.definition.replacing("group: g", with: "gruppe: g")))
    }
    let path: Path = ["spec", "versions", 0, "schema", "openAPIV3Schema", "type"]
    #expect(throws: ValueError(.wrongType, at: path, "expected a string, found a list")) {
      try extensions.add(
        yaml(Self.definition.replacing("type: object", with: "type: []", maxReplacements: 1))
      )
    }
  }

  @Test("numbers beyond 2^53 are whole for the API server, and none for Crossplane")
  func numbers() throws {
    let resource = "{apiVersion: g/v1, kind: K, spec: {big: 9007199254740993}}"
    #expect(try lines(resource).count == 2)
    #expect(try lines(resource).first?.hasPrefix("[✓]") == true)
    let crossplane = try extensions(Self.definition, judge: .crossplane)
    #expect(
      try lines(resource, extensions: crossplane).first?
        .contains(#"must be of type integer: "number""#) == true
    )
  }

  @Test("words and numbers that stand where a definition has texts are texts")
  func texts() throws {
    let definition = Self.definition.replacing(
      "properties: {a: {type: integer",
      with: "required: [y, 1]\n            properties: {y: {type: string}, 1: {}, a: {type: integer"
    )
    #expect(
      try lines("{apiVersion: g/v1, kind: K, spec: {}}", extensions: extensions(definition))
        .dropLast() == [
          "[x] schema validation error g/v1, Kind=K,  : spec.true: Required value",
          "[x] schema validation error g/v1, Kind=K,  : spec.1: Required value",
        ]
    )
  }

  @Test(
    "extensions that define nothing are told, with what may have been meant",
    arguments: [
      (
        "{apiVersion: apiextensions.crossplane.io/v2, kind: CompositeResourceDefintion, "
          + "metadata: {name: xs.g}}",
        #"extension "CompositeResourceDefintion" "xs.g" defines nothing; "#
          + #"did you mean 'CompositeResourceDefinition'?"#
      ),
      (
        "{apiVersion: apiextensions.k8s.io/v1beta1, kind: CustomResourceDefinition, "
          + "metadata: {name: ks.g}}",
        #"extension "CustomResourceDefinition" "ks.g" defines nothing with apiVersion "#
          + #""apiextensions.k8s.io/v1beta1"; did you mean 'apiextensions.k8s.io/v1'?"#
      ),
      (
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}",
        "the extensions define nothing: there is no CustomResourceDefinition, "
          + "CompositeResourceDefinition, package or schema bundle among them"
      ),
    ]
  )
  func undefining(_ document: String, _ note: String) throws {
    var extensions = Extensions()
    #expect(extensions.notes == [])
    try extensions.add(try yaml(document))
    #expect(extensions.notes == [note])
    let validation = Validation(against: extensions)
    #expect(validation.notes(onUnknownIn: try validation.report(on: [])) == [note])
    try extensions.add(
      try yaml("{apiVersion: pkg.crossplane.io/v1, kind: Provider, metadata: {name: p}}")
    )
    #expect(extensions.notes == (note.hasPrefix("the") ? [] : [note]))
  }
}

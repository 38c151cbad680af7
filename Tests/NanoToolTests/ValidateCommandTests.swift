// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import NanoTool

@Suite("nanoidp validate")
struct ValidateCommandTests {
  static let cases = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/validate-cases").path

  /// What the command says to a command line.
  func run(
    _ arguments: String...,
    input: String = "",
    home: String = "/nowhere"
  ) throws -> ValidateCommand.Result {
    let command = try Program.command(of: ["validate"] + arguments)
    return try #require(command as? ValidateCommand)
      .result(readInput: { Array(input.utf8) }, homeFolder: home)
  }

  /// The sentence with which the command fails.
  func failure(_ arguments: String..., input: String = "") -> String {
    do {
      let command = try Program.command(of: ["validate"] + arguments)
      _ = try #require(command as? ValidateCommand)
        .result(readInput: { Array(input.utf8) }, homeFolder: "/nowhere")
      return "it does not fail"
    } catch {
      return "\(error)"
    }
  }

  /// Calls a test with a new folder of those files.
  func withFolder(
    _ files: [String: String],
    _ body: (String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path)
  }

  static let definition = """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: ks.g}
    spec:
      group: g
      names: {kind: K, plural: ks}
      scope: Namespaced
      versions:
      - name: v1
        served: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              size:
                type: integer
                x-kubernetes-validations: [{rule: self >= oldSelf, message: shrinks}]

    """

  static let resource = """
    apiVersion: g/v1
    kind: K
    metadata: {name: a}
    size: 1

    """

  @Test("judges as Crossplane does when asked, by its words", arguments: ["text", "json", "yaml"])
  func crossplane(_ format: String) throws {
    let folder = "\(Self.cases)/02-cel"
    let result = try run(
      "\(folder)/extensions.yaml",
      "\(folder)/resources.yaml",
      "--strict-compat",
      "-o",
      format
    )
    let file = "\(folder)/expected/stdout.\(format == "text" ? "txt" : format)"
    #expect(try result.output == String(contentsOfFile: file, encoding: .utf8))
    #expect(result.failure == "could not validate all resources")
    #expect(result.notes == [])
  }

  @Test("fails on kinds that nobody knows only when asked")
  func missing() throws {
    let folder = "\(Self.cases)/03-missing-schema"
    let arguments = ["\(folder)/extensions.yaml", "\(folder)/resources.yaml"]
    #expect(try run(arguments[0], arguments[1]).failure == nil)
    #expect(
      try run(arguments[0], arguments[1], "--error-on-missing-schemas").failure
        == "could not validate all resources, schema(s) missing"
    )
  }

  @Test("says what was meant by a kind that is near a known one, once for each")
  func nearKinds() throws {
    let resources = [
      "{apiVersion: g/v2, kind: K}", "{apiVersion: g/v2, kind: K}",
      "{apiVersion: apps/v1, kind: Deploymnt}", "{apiVersion: apps/v1beta1, kind: Deployment}",
      "{apiVersion: app/v1, kind: StatefulSet}", "{apiVersion: h/v1, kind: Anything}",
    ].joined(separator: "\n---\n")
    try withFolder(["k.yaml": Self.definition]) { folder in
      let notes = try run("\(folder)/k.yaml", "-", input: resources).notes
      #expect(
        notes == [
          "g/v2, Kind=K is not known; did you mean 'g/v1'?",
          "apps/v1, Kind=Deploymnt is not known; did you mean 'Deployment'?",
          "apps/v1beta1, Kind=Deployment is not known; did you mean 'apps/v1'?",
          "app/v1, Kind=StatefulSet is not known; did you mean 'apps/v1'?",
        ]
      )
    }
  }

  @Test("asks for a name, but not of a step's input and of what is composed")
  func names() throws {
    let composition =
      "{apiVersion: apiextensions.crossplane.io/v1, kind: Composition, metadata: {name: c}, spec: {compositeTypeRef: {apiVersion: g/v1, kind: K}, pipeline: [{step: s, functionRef: {name: f}, input: {apiVersion: g/v1, kind: K}}]}}"
    let composed =
      "{apiVersion: v1, kind: ConfigMap, metadata: {annotations: {crossplane.io/composition-resource-name: a}}}"
    let review = "{apiVersion: authentication.k8s.io/v1, kind: SelfSubjectReview}"
    let generated = "{apiVersion: v1, kind: ConfigMap, metadata: {generateName: a-}}"
    try withFolder(["k.yaml": Self.definition]) { folder in
      func run(_ resources: String...) throws -> String {
        let text = resources.joined(separator: "\n---\n")
        return try self.run("\(folder)/k.yaml", "-", "--skip-success-results", input: text).output
      }
      let total = "resources: 0 missing schemas,"
      let named = try run(composition, composed, review, generated)
      #expect(named == "Total 5 \(total) 5 success cases, 0 failure cases\n")
      let sentence = "metadata.name: Required value: name or generateName is required"
      let nameless = try run(
        "{apiVersion: g/v1, kind: K}",
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: ''}}"
      )
      #expect(
        nameless
          == "[x] schema validation error g/v1, Kind=K,  : \(sentence)\n"
          + "[x] schema validation error v1, Kind=ConfigMap,  : \(sentence)\n"
          + "Total 2 \(total) 0 success cases, 2 failure cases\n"
      )
      let unreadable = try run("{apiVersion: g/v1, kind: K, metadata: []}")
      #expect(!unreadable.contains(sentence))
    }
  }

  @Test("opens a List, of definitions and of resources, unless Crossplane judges")
  func lists() throws {
    let indented = Self.definition.split(separator: "\n").joined(separator: "\n  ")
    let list = "apiVersion: v1\nkind: List\nitems:\n- "
    try withFolder(["k.yaml": "\(list)\(indented)\n"]) { folder in
      let input =
        "\(list){apiVersion: g/v1, kind: K, metadata: {name: a, namespace: b}, size: big}\n"
      let result = try run("\(folder)/k.yaml", "-", "--show-positions", input: input)
      #expect(result.output.hasPrefix("[x] schema validation error g/v1, Kind=K, a : size: "))
      #expect(result.output.contains(" (stdin:4:72)\n"))
      let compatible = try run("\(folder)/k.yaml", "-", "--strict-compat", input: input)
      #expect(compatible.output.hasPrefix("[!] could not find CRD/XRD for: v1, Kind=List\n"))
    }
  }

  @Test("shows control characters of names, so that no line is forged, unless Crossplane judges")
  func controlCharacters() throws {
    let input = Self.resource.replacing(
      "name: a",
      with: #"name: "a\e[31m\n[✓] fake\u0085\u2028""#
    )
    try withFolder(["k.yaml": Self.definition]) { (folder: String) throws in
      let shown = try run("\(folder)/k.yaml", "-", input: input).output
      #expect(
        shown.hasPrefix(
          #"[x] schema validation error g/v1, Kind=K, a\x1b[31m\n[✓] fake\u0085\u2028 : "#
        )
      )
      #expect(shown.split(separator: "\n").count == 2)
      let raw = try run("\(folder)/k.yaml", "-", "--strict-compat", input: input).output
      let name = "a\u{1B}[31m\n[✓] fake\u{85}\u{2028}"
      #expect(raw.hasPrefix("[✓] g/v1, Kind=K, \(name) validated successfully\nTotal 1 "))
    }
  }

  @Test("says that there is nothing in what it takes definitions from")
  func nothing() throws {
    let files = ["empty/readme.md": "", "c.yaml": "# nothing\n---\n", "k.yaml": Self.definition]
    try withFolder(files) { (folder: String) throws in
      func notes(_ extensions: String) throws -> [String] {
        try run(extensions, "-", input: Self.resource).notes.filter { !$0.contains("did you mean") }
      }
      let empty = "\(folder)/empty: there is no file there that ends in .yaml or .yml or .schema"
      #expect(try notes("\(folder)/empty") == [empty])
      #expect(try notes("\(folder)/k.yaml,\(folder)/empty") == [empty])
      #expect(try notes("/dev/null") == ["/dev/null: there is no document in it"])
      #expect(try notes("\(folder)/c.yaml") == ["\(folder)/c.yaml: there is no document in it"])
      #expect(try notes("\(folder)/k.yaml") == [])
    }
  }

  @Test("says that none of the old resources is one that is validated")
  func noOldResources() throws {
    let files = ["k.yaml": Self.definition, "new.yaml": Self.resource]
    try withFolder(files) { (folder: String) throws in
      func notes(_ old: String) throws -> [String] {
        try run("\(folder)/k.yaml", "\(folder)/new.yaml", "--old-resources", "-", input: old).notes
      }
      #expect(try notes(Self.resource) == [])
      let sentence = "--old-resources - has none of the resources, by kind and name"
      #expect(try notes("") == [sentence])
      #expect(try notes(Self.resource.replacing("name: a", with: "name: b")) == [sentence])
    }
  }

  @Test("passes over a pipe in a folder, and reads one that is named")
  func pipes() throws {
    let files = ["all/k.yaml": Self.definition, "r.yaml": Self.resource]
    try withFolder(files) { (folder: String) throws in
      #expect(mkfifo("\(folder)/all/p.yaml", 0o600) == 0)
      let result = try run("\(folder)/all", "\(folder)/r.yaml")
      #expect(result.notes == ["\(folder)/all/p.yaml is passed over: it is no file"])
      #expect(result.output.hasPrefix("[✓]"))
      let writer = Process()
      writer.executableURL = URL(filePath: "/bin/sh")
      writer.arguments = ["-c", "cat \(folder)/r.yaml > \(folder)/all/p.yaml"]
      try writer.run()
      defer { writer.terminate() }
      let named = try run("\(folder)/all/k.yaml", "\(folder)/all/p.yaml")
      #expect(named.output.hasPrefix("[✓] g/v1, Kind=K, a"))
    }
  }

  @Test("reads files, folders below folders, and standard input, in the order of their names")
  func sources() throws {
    let files = [
      "crds/deep/k.yaml": Self.definition, "crds/readme.md": "no: [yaml",
      "resources/b.yml": Self.resource.replacing("name: a", with: "name: b"),
      "resources/a/c.yaml": Self.resource.replacing("name: a", with: "name: c"),
      "resources/notes.txt": "no: [yaml",
    ]
    try withFolder(files) { (folder: String) throws in
      let result = try run("\(folder)/crds", "\(folder)/resources/,-", input: Self.resource)
      #expect(
        result.output == """
          [✓] g/v1, Kind=K, c validated successfully
          [✓] g/v1, Kind=K, b validated successfully
          [✓] g/v1, Kind=K, a validated successfully
          Total 3 resources: 0 missing schemas, 3 success cases, 0 failure cases

          """
      )
      #expect(
        try run("-", "\(folder)/resources", input: Self.definition).output.contains("2 success")
      )
    }
  }

  @Test("takes schema bundles as definitions")
  func bundles() throws {
    let bundle =
      "nano-schema 1\ngroup g\nversion v1\nkind K\nplural ks\nscope Cluster\nserved\n\n. o\n"
    try withFolder(["crds/k.schema": bundle, "r.yaml": Self.resource]) { folder in
      let result = try run("\(folder)/crds", "\(folder)/r.yaml", "--skip-success-results")
      #expect(
        result.output.hasPrefix("[x] schema validation error g/v1, Kind=K, a : size: Invalid value")
      )
    }
  }

  @Test("compares with what resources were before, by group, kind, namespace and name")
  func oldResources() throws {
    let files = ["k.yaml": Self.definition, "new.yaml": Self.resource]
    try withFolder(files) { (folder: String) throws in
      func failure(_ old: String) throws -> String? {
        try run("\(folder)/k.yaml", "\(folder)/new.yaml", "--old-resources", "-", input: old)
          .failure
      }
      let bigger = Self.resource.replacing("size: 1", with: "size: 2")
      #expect(try failure(bigger) == "could not validate all resources")
      #expect(try failure(Self.resource) == nil)
      #expect(try failure(bigger.replacing("name: a", with: "name: b")) == nil)
      #expect(try failure(bigger.replacing("g/v1", with: "g/v0")) != nil)
      #expect(try failure(bigger.replacing("name: a", with: "name: a, namespace: b")) == nil)
    }
  }

  @Test("puts places behind lines when asked")
  func positions() throws {
    let resources = Self.resource + "---\nkind: L\n---\n"
    let bad = resources.replacing("size: 1", with: "size: big")
    try withFolder(["k.yaml": Self.definition]) { folder in
      let result = try run("\(folder)/k.yaml", "-", "--show-positions", input: bad)
      let lines = result.output.split(separator: "\n")
      #expect(lines[0].hasSuffix(" (stdin:4:7)"))
      #expect(lines[1] == "[!] could not find CRD/XRD for: , Kind=L (stdin:6:1)")
    }
  }

  @Test("takes the flags that only a download needs")
  func compatibility() throws {
    let result = try run(
      "-",
      "\(Self.cases)/09-render-output-pipe/resources.yaml",
      "--update-cache",
      "--clean-cache",
      "--crossplane-image",
      "example.org/crossplane:v2",
      input: Self.definition
    )
    #expect(result.output.contains("1 missing schemas"))
  }

  @Test("names the file and the line of what it cannot read")
  func unreadable() throws {
    let broken = Self.definition.replacing("group: g", with: "gruppe: g")
    try withFolder(["k.yaml": Self.definition, "b.yaml": broken, "s.schema": "nano-schema 1\n"]) {
      folder in
      let k = "\(folder)/k.yaml"
      #expect(
        failure("\(folder)/gone.yaml", k)
          == #"cannot load extensions from "\#(folder)/gone.yaml": "#
          + "stat \(folder)/gone.yaml: no such file or directory"
      )
      #expect(
        failure(k, "-", input: "kind: A\n---\nkind: [\n")
          == #"cannot load resources from "-": "#
          + "stdin:4:1: did not find expected node content while parsing a flow node"
      )
      #expect(
        failure(k, "-", input: "kind: A\nkind: B\n")
          == #"cannot load resources from "-": stdin:2:1: the key "kind" stands twice in one object"#
      )
      #expect(
        failure("\(k),\(folder)/b.yaml", k)
          == #"cannot load extensions from "\#(k),\#(folder)/b.yaml": "#
          + "\(folder)/b.yaml:5:3: spec.group: required value"
      )
      #expect(
        failure("\(folder)/s.schema", k)
          == #"cannot load extensions from "\#(folder)/s.schema": "#
          + #"\#(folder)/s.schema: line 2: expected a line "version" above"#
      )
      let bundle = "nano-schema 1\nversion v1\nkind K\nplural ks\nscope Cluster\n\n. o\n a q\n"
      #expect(
        failure("-", k, input: bundle)
          == #"cannot load extensions from "-": stdin: line 8: q is no type"#
      )
    }
  }

  @Test("reads standard input once only")
  func standardInput() {
    #expect(failure("-", "-") == "cannot use stdin for both extensions and resources")
    let sentence = "cannot read stdin more than once"
    #expect(failure("-", "a.yaml", "--old-resources", "-") == sentence)
    #expect(failure("a.yaml,-", "b.yaml,-") == sentence)
    #expect(failure("a.yaml", "b.yaml,-,-") == sentence)
  }

  @Test("is found under the name that crossplane gives it")
  func group() throws {
    let command = try Program.command(of: ["resource", "validate", "a", "b", "-o", "yaml"])
    #expect((command as? ValidateCommand)?.output == .yaml)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoFunction
import NanoRender
import NanoValue
import Testing

@Suite("What a render is loaded from")
struct LoadingTests {
  private static let composite = """
    apiVersion: example.org/v1
    kind: XBucket
    metadata: {name: my-xr}
    spec: {crossplane: {compositionSelector: {matchLabels: {env: prod}}}}
    """
  private static let composition = """
    apiVersion: apiextensions.crossplane.io/v1
    kind: Composition
    metadata: {name: comp, labels: {env: prod}}
    spec:
      compositeTypeRef: {apiVersion: example.org/v1, kind: XBucket}
      mode: Pipeline
      pipeline:
      - step: one
        functionRef: {name: fn}
        input: {responses: [{}]}
    """
  private static let functions = """
    apiVersion: pkg.crossplane.io/v1
    kind: Function
    metadata: {name: fn}
    spec: {package: example.org/some/fn:v1}
    """

  private static func folder() throws -> Folder {
    try Folder(["xr.yaml": composite, "comp.yaml": composition, "fn.yaml": functions])
  }

  private static func load(
    _ folder: Folder,
    _ change: (inout CompositeRenderArguments) -> Void = { _ in },
    resolver: FunctionResolver? = nil
  ) throws(RenderError) -> LoadedComposite {
    var arguments = CompositeRenderArguments(composite: "xr.yaml", composition: "comp.yaml")
    arguments.common.functions = "fn.yaml"
    change(&arguments)
    var fakes = FunctionResolver()
    fakes.fakes["fn"] = FakeFunction()
    return try CompositeRenderJob(
      arguments,
      files: folder.files,
      resolver: resolver ?? fakes
    ).load()
  }

  /// The error of loading files of which one is changed.
  private static func error(
    _ path: String,
    _ text: String?,
    resolver: FunctionResolver? = nil,
    _ change: (inout CompositeRenderArguments) -> Void = { _ in }
  ) throws -> String? {
    let folder = try folder()
    if let text { try folder.write(path, text) }
    do throws(RenderError) {
      _ = try load(folder, change, resolver: resolver)
      return nil
    } catch {
      return error.description
    }
  }

  @Test("may be a list, as kubectl gets it, which Crossplane's command takes for one object")
  func lists() throws {
    let folder = try Self.folder()
    try folder.write(
      "list.yaml",
      """
      apiVersion: v1
      kind: List
      items:
      - {apiVersion: v1, kind: Secret, metadata: {name: a}}
      - {apiVersion: v1, kind: Secret, metadata: {name: b}}
      ---
      {apiVersion: v1, kind: SecretList, items: [{metadata: {name: c}}]}
      """
    )
    func names(isStrict: Bool = false) throws -> [Value] {
      let loaded = try Self.load(
        folder,
        {
          $0.common.requiredResources = ["list.yaml"]
          $0.common.isStrict = isStrict
        }
      )
      return loaded.input.requiredResources.map { $0["metadata"]["name"] }
    }
    #expect(try names() == ["a", "b", "c"])
    #expect(try names(isStrict: true) == [.null, .null])
    #expect(
      try Self.error("list.yaml", "apiVersion: v1\nkind: List\nitems:\n- {}\n- {kind: 3}\n") {
        $0.observedResources = ["list.yaml"]
      } == "cannot load observed composed resources from \"list.yaml\": "
        + "list.yaml:4:3: the object has no kind"
    )
  }

  @Test("does not wait for a pipe in a folder")
  func pipes() throws {
    let folder = try Self.folder()
    try folder.write("in/a.yaml", "kind: A\n")
    #expect(mkfifo("\(folder.url.path)/in/p.yaml", 0o600) == 0)
    #expect(throws: RenderError("open in/p.yaml: not a regular file")) {
      try ObjectLoader(folder.files).objects("in")
    }
  }

  @Test("may be read from standard input and folders, and documents of comments are passed over")
  func sources() throws {
    let folder = try Self.folder()
    try folder.write("in/b.yaml", "# licence\n---\nkind: B\n---\n")
    try folder.write("in/a.yml", "--- # first\nkind: A\n---\n\n---\nkind: A2\n")
    try folder.write("in/c.txt", "kind: C\n")
    try folder.write("in/deep/d.yaml", "kind: D\n")
    let loaded = try Self.load(folder) { arguments in
      arguments.observedResources = ["in", "-"]
      arguments.common.contextValues = ["a=1;b=x: z"]
    }
    #expect(
      loaded.input.observedResources.map(\.["kind"]) == ["A", "A2", "B", "FromInput"]
    )
    #expect(loaded.seed == ["a": 1, "b": ["x": "z"]])
    let steps = loaded.input.composition["spec"]["pipeline"].array?.map { $0["step"].string ?? "" }
    #expect(steps == ["crossplane-render-inject-context", "one"])
  }

  @Test(
    "is refused with a sentence that names the file",
    arguments: [
      (
        "xr.yaml", "a: [",
        "cannot load composite resource from \"xr.yaml\": cannot unmarshal composite resource YAML: xr.yaml:2:1: did not find expected node content "
          + "while parsing a flow node"
      ),
      (
        "xr.yaml", "a: 1\n",
        "cannot load composite resource from \"xr.yaml\": cannot unmarshal composite resource YAML: xr.yaml:1:1: the object has no kind"
      ),
      (
        "comp.yaml", "kind: Pod\nmetadata: {name: p}\n",
        "cannot load Composition from \"comp.yaml\": not a composition: Pod/p"
      ),
      (
        "fn.yaml", "kind: Pod\nmetadata: {name: p}\n",
        "cannot load functions from \"fn.yaml\": not a function: Pod/p"
      ),
      (
        "comp.yaml", composition.replacingOccurrences(of: "env: prod", with: "env: test"),
        "composition \"comp\" has incorrect value for label \"env\": want \"prod\", got \"test\""
      ),
    ]
  )
  func refused(_ path: String, _ text: String, _ sentence: String) throws {
    #expect(try Self.error(path, text) == sentence)
  }

  @Test("is refused when a path leads nowhere")
  func missing() throws {
    #expect(
      try Self.error("", nil) { $0.composite = "no.yaml" }
        == "cannot load composite resource from \"no.yaml\": cannot read composite resource file: "
        + "open no.yaml: no such file or directory"
    )
    #expect(
      try Self.error("", nil) { $0.observedResources = ["no"] }
        == "cannot load observed composed resources from \"no\": stat no: no such file or directory"
    )
    #expect(
      try Self.error("empty/x.txt", "") { $0.common.requiredResources = ["empty"] }
        == "cannot load required resources from \"empty\": no YAML files found in \"empty\" "
        + "(.yaml or .yml)"
    )
    #expect(
      try Self.error("empty/x.txt", "") { $0.common.requiredSchemas = "empty" }
        == "cannot load required schemas from \"empty\": no JSON files found in \"empty\""
    )
    #expect(
      try Self.error("", nil) { $0.common.annotations = ["x"] }
        == "cannot apply function annotation overrides: invalid function annotation format \"x\", "
        + "expected key=value"
    )
  }

  @Test("says what to do about a function that would need Docker")
  func docker() throws {
    #expect(
      try Self.error("", nil, resolver: FunctionResolver())
        == "function fn (example.org/some/fn:v1) would run in Docker, which this program does "
        + "without: start it by --function-binary fn=PATH, stand in for it by --function-fake "
        + "fn=FILE, or run it yourself and annotate it with render.crossplane.io/runtime: "
        + "Development"
    )
    #expect(
      try Self.error("", nil, resolver: FunctionResolver()) {
        $0.common.annotations = ["render.crossplane.io/runtime=Podman"]
      } == "unsupported \"render.crossplane.io/runtime\" annotation value \"Podman\" "
        + "(unknown runtime)"
    )
  }

  @Test("finds the functions of the library and well-known ones by their packages, and says so")
  func builtIn() throws {
    let folder = try Self.folder()
    let well = "xpkg.crossplane.io/crossplane-contrib/function-auto-ready:v0.5.0"
    let renamed = Self.functions.replacingOccurrences(of: "example.org/some/fn:v1", with: well)
    try folder.write("fn.yaml", renamed)
    var resolver = FunctionResolver(library: CompositionLibrary([]))
    var functions = try Self.load(folder, resolver: resolver).functions
    #expect(functions.functions["fn"] is AutoReadyFunction)
    #expect(functions.notes == ["function fn is built in: it stands in for \(well)"])
    resolver.isStrict = true
    #expect(throws: RenderError.self) { try Self.load(folder, resolver: resolver) }
    let own = "ghcr.io/owner/function-nano-idp@sha256:12"
    try folder.write("fn.yaml", renamed.replacingOccurrences(of: well, with: own))
    #expect(throws: RenderError.self) { try Self.load(folder, resolver: resolver) }
    resolver.libraryNames = ["function-nano-idp"]
    functions = try Self.load(folder, resolver: resolver).functions
    #expect(functions.functions["fn"] is LibraryFunction)
    #expect(functions.notes == [])
    functions = try Self.load(
      folder,
      { $0.common.annotations = ["render.crossplane.io/runtime=Development"] },
      resolver: resolver
    ).functions
    #expect(functions.functions["fn"] is RemoteFunction)
  }

  @Test("needs no file of functions when they are known by name")
  func withoutFunctions() throws {
    let folder = try Self.folder()
    let loaded = try Self.load(folder) { $0.common.functions = nil }
    #expect(loaded.functions.functions["fn"] is FakeFunction)
    #expect(throws: RenderError("functions argument is required when not in a project")) {
      try Self.load(folder) {
        $0.common.functions = nil
        $0.common.isStrict = true
      }
    }
  }

  @Test("may be a file of answers for a fake, with errors that lead to the place")
  func fakes() throws {
    let folder = try Folder([
      "list.yaml": "- results: [{severity: SEVERITY_NORMAL, message: a}]\n- {}\n",
      "documents.yaml": "output: {a: 1}\n---\ncontext: {k: 1}\n",
      "bad.yaml": "- {}\n- desired: {resources: {r: {resource: {}, redy: READY_TRUE}}}\n",
    ])
    #expect(try CannedAnswers.load("list.yaml", folder.files).count == 2)
    #expect(try CannedAnswers.load("documents.yaml", folder.files).last?.context == ["k": 1])
    #expect(
      throws: RenderError(
        "bad.yaml: [1].desired.resources.r.redy: unknown field, did you mean \"ready\"?"
      )
    ) { try CannedAnswers.load("bad.yaml", folder.files) }
  }
}

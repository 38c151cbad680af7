// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoValue
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: inputs")
struct InputTests {
  private func issues(_ document: String) throws -> [String] { try Bench.issues(document) }

  @Test("fields of the composite are added and removed by their paths")
  func patches() throws {
    let rest = """
      patches:
        addFields: {'spec.shelf.names[0]': fiction, 'metadata.labels[a.b/c]': x}
        removeFields: [spec.books]
      assertions:
      - type: resources
        resources:
        - kind: Shelf
          metadata: {labels: {a.b/c: x}}
          spec: {shelf: {names: [fiction]}, books: null}
      """
    #expect(try issues(Bench.document("[{}]", rest)) == [])
    let wrong = "patches: {addFields: {'spec..x': 1}}\nassertions: [{type: fatal, fatal: true}]"
    #expect(
      try issues(Bench.document("[{}]", wrong)) == [
        "patches.addFields: \"spec..x\" is no field path"
      ]
    )
    let lost = "patches: {removeFields: ['spec.books.x']}\nassertions: [{type: fatal, fatal: true}]"
    #expect(
      try issues(Bench.document("[{}]", lost)) == [
        "patches.removeFields: \"spec.books.x\" leads nowhere in the composite"
      ]
    )
    for path in ["spec.bokos", "spec.shelf.names[0]", "metadata.labels[a.b/c]"] {
      let missing = """
        patches: {removeFields: ['\(path)']}
        assertions: [{type: fatal, fatal: true}]
        """
      #expect(
        try issues(Bench.document("[{}]", missing)) == [
          "patches.removeFields: \"\(path)\" is not in the composite"
        ]
      )
    }
  }

  @Test("a definition that gives no defaults is named with its file")
  func brokenDefinition() throws {
    let definition = "{apiVersion: v1, kind: CompositeResourceDefinition, spec: {}}"
    try withFolder(["xrd.yaml": definition]) { folder in
      func issues(_ definition: String) throws -> String? {
        let rest = "patches: {xrd: \(definition)}\nassertions: [{type: fatal, fatal: true}]"
        let text = Bench.document("[{}]", rest)
        return try Bench.issues(text, file: "\(folder)/t.yaml").first
      }
      let sentence = try issues("{raw: \(definition)}")
      #expect(sentence?.hasPrefix("cannot apply XRD defaults to XR ") == true)
      #expect(try issues("{path: xrd.yaml}") == "\(sentence ?? "") (patches.xrd is xrd.yaml)")
    }
  }

  @Test("credentials stand in the test or in a file, and no message shows them")
  func credentials() throws {
    func document(_ inputs: String) -> String {
      Bench.document(
        "[{}]",
        inputs: inputs,
        """
        assertions:
        - {type: calls, calls: {build: {count: 1, request: {credentials: null}}}}
        - {type: calls, calls: {build: {request: {credentials: {vault: 1}}}}}
        """
      ).replacing(
        "functionRef: {name: fake}}",
        with: "functionRef: {name: fake}, credentials: [{name: vault, source: Secret, "
          + "secretRef: {namespace: system, name: seeds}}]}"
      )
    }
    #expect(
      try issues(document("")).first
        == "reconcile failed: cannot compose resources: cannot get Composition pipeline step "
        + "\"build\" credential \"vault\" from Secret: Secret \"seeds\" not found"
    )
    let secret =
      "{apiVersion: v1, kind: Secret, metadata: {name: seeds, namespace: system}, data: {a: c2VjcmV0}}"
    let hidden = [
      "calls: step build: the last request differs", "credentials", "  - {\"vault\":1}",
      "  + (absent)",
    ]
    #expect(try issues(document("functionCredentials: [\(secret)]")) == hidden)
    try withFolder(["seeds.yaml": secret]) { folder in
      let text = document("functionCredentialsPath: seeds.yaml")
      let found = try Bench.issues(text, file: "\(folder)/t.yaml")
      #expect(found == hidden)
    }
  }

  @Test("functions find the schemas of a folder, and what extra resources there are")
  func requirements() throws {
    let schema = """
      {"openapi": "3.0.0", "components": {"schemas": {"Nail": {"type": "object", \
      "x-kubernetes-group-version-kind": [{"group": "", "version": "v1", "kind": "Nail"}]}}}}
      """
    let text = Bench.document(
      "[{requirements: {schemas: {s: {apiVersion: v1, kind: Nail}}, resources: {n: {apiVersion: v1, "
        + "kind: Nail, matchName: long}}}}]",
      inputs: """
        requiredSchemas: openapi
        extraResources: {raw: [{apiVersion: v1, kind: Nail, metadata: {name: long}}]}
        """,
      """
      assertions:
      - type: calls
        calls:
          build:
            count: 2
            request:
              requiredSchemas: {s: {openapiV3: {type: object}}}
              requiredResources: {n: {items: [{resource: {metadata: {name: long}}}]}}
      """
    )
    try withFolder(["openapi/v1.json": schema]) { folder in
      let found = try Bench.issues(text, file: "\(folder)/t.yaml")
      #expect(found == [])
    }
  }

  @Test("the composite has the defaults of the definition that the test names")
  func defaults() throws {
    let definition = """
      patches:
        xrd:
          raw:
            apiVersion: apiextensions.crossplane.io/v2
            kind: CompositeResourceDefinition
            metadata: {name: shelves.library.example.org}
            spec:
              group: library.example.org
              scope: Namespaced
              names: {kind: Shelf, plural: shelves}
              versions:
              - name: v1
                served: true
                referenceable: true
                schema:
                  openAPIV3Schema:
                    type: object
                    properties:
                      spec:
                        type: object
                        properties:
                          books: {type: integer}
                          colour: {type: string, default: red}
      assertions:
      - {type: calls, calls: {build: {request: {observed: {composite: {resource: {spec: {colour: red}}}}}}}}
      - {type: resources, resources: [{kind: Shelf, spec: {colour: red}}]}
      """
    #expect(try issues(Bench.document("[{}]", definition)) == [])
  }

  @Test("the answers of a fake may stand in a file, as a list or as documents")
  func fakesInFiles() throws {
    let text = Bench.document(
      "{path: answers.yaml}",
      """
      rounds:
      - assertions: [{type: resources, resources: {board: {spec: {width: 1}}}}]
      - assertions: [{type: resources, resources: {board: {spec: {width: 2}}}}]
      """
    )
    let list = "- \(Bench.board(1))\n- \(Bench.board(2))\n"
    for answers in [list, list.replacing("- {", with: "---\n{")] {
      try withFolder(["answers.yaml": answers]) { folder in
        let found = try Bench.issues(text, file: "\(folder)/t.yaml")
        #expect(found == [])
      }
    }
  }

  @Test("a path is looked for beside the file, and then from the working directory")
  func paths() throws {
    let cache = InputCache()
    let here = FileManager.default.currentDirectoryPath
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: here).first)
    try withFolder(["beside.yaml": "a: 1"]) { folder in
      let file = "\(folder)/t.yaml"
      #expect(cache.located("beside.yaml", beside: file) == "\(folder)/beside.yaml")
      #expect(cache.located(name, beside: file) == name)
      #expect(cache.located("gone.yaml", beside: file) == "\(folder)/gone.yaml")
      #expect(cache.located("/a/b.yaml", beside: file) == "/a/b.yaml")
      #expect(cache.located("b.yaml", beside: "t.yaml") == "b.yaml")
    }
  }

  @Test("a function that never answers is not waited for longer than the test says")
  func timeout() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        #expect(bind(listener, address, size) == 0 && listen(listener, 4) == 0)
        getsockname(listener, address, &size)
      }
    }
    let text = Bench.document(
      "[]",
      inputs: """
        timeoutSeconds: 1
        functions:
        - apiVersion: pkg.crossplane.io/v1
          kind: Function
          metadata:
            name: fake
            annotations:
              render.crossplane.io/runtime: Development
              render.crossplane.io/runtime-development-target: 127.0.0.1:\(UInt16(bigEndian: address.sin_port))
          spec: {package: example.org/f:v1}
        - {apiVersion: pkg.crossplane.io/v1, kind: Function, metadata: {name: function-auto-ready}}
        """,
      "assertions: [{type: fatal, fatal: false}]"
    ).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("fake:") && !$0.contains("fakes:") }
      .joined(separator: "\n")
    let start = ContinuousClock.now
    let issue = try #require(try issues(text).first)
    #expect(issue.contains("rpc error: code = DeadlineExceeded"), "\(issue)")
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test("a program is started once, when a test needs it first")
  func programs() throws {
    let programs = FunctionPrograms(["a": "/bin/true", "b": "/bin/true"])
    #expect(programs.unused == ["a", "b"])
    #expect(try programs.function("a", timeout: .seconds(1)) != nil)
    #expect(programs.unused == ["b"])
    #expect(try programs.function("c", timeout: .seconds(1)) == nil)
  }

  @Test("a function that nobody fakes and that would need Docker is named")
  func docker() throws {
    let text = Bench.document("[{}]", "assertions: [{type: fatal, fatal: true}]")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("fake:") && !$0.contains("fakes:") }.joined(separator: "\n")
    #expect(
      try issues(text) == [
        "function fake would run in Docker, which this program does without: start it by "
          + "--function-binary fake=PATH, stand in for it by inputs.fakes, or run it yourself and "
          + "annotate it with render.crossplane.io/runtime: Development"
      ]
    )
  }

  @Test("a fake of a function that no step calls is a mistake")
  func unusedFake() throws {
    let text = Bench.document("[{}]\n        fak: []", "assertions: [{type: fatal, fatal: true}]")
    #expect(
      try issues(text) == [
        "inputs.fakes: no step calls the function \"fak\"; there are fake, function-auto-ready"
      ]
    )
  }

  @Test("a file that is not there is named")
  func missing() throws {
    let text = Bench.document(
      "[{}]",
      inputs: "extraResources: {path: gone.yaml}",
      "assertions: [{type: fatal, fatal: true}]"
    )
    #expect(try issues(text) == ["stat gone.yaml: no such file or directory"])
  }

  @Test("an Operation is run, with what it watches")
  func operation() throws {
    let text = """
      apiVersion: test.crossplane.io/v1alpha1
      kind: OperationTest
      spec:
        tests:
        - name: a report
          inputs:
            operation:
              raw:
                apiVersion: ops.crossplane.io/v1alpha1
                kind: WatchOperation
                metadata: {name: report}
                spec:
                  watch: {apiVersion: v1, kind: Nail}
                  operationTemplate:
                    spec:
                      mode: Pipeline
                      pipeline: [{step: count, functionRef: {name: fake}}]
            watchedResource:
              raw: {apiVersion: v1, kind: Nail, metadata: {name: long}}
            fakes:
              fake:
              - output: {nails: 1}
                desired: {resources: {r: {resource: {apiVersion: v1, kind: Box, metadata: {name: b}}}}}
          assertions:
          - {type: resources, resources: {r: {kind: Box}}, count: 1}
          - {type: conditions, conditions: [{type: Succeeded, status: 'True'}]}
          - type: chainsaw
            chainsaw:
              resources:
              - {kind: Operation, status: {pipeline: [{step: count, output: {nails: 1}}]}}
          - type: calls
            calls:
              count:
                request:
                  requiredResources:
                    ops.crossplane.io/watched-resource: {items: [{resource: {kind: Nail}}]}
      """
    #expect(try Bench.issues(text) == [])
  }
}

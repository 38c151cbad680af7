// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoValue
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: rounds")
struct RoundTests {
  private func issues(
    _ rounds: String,
    fakes: String = "[\(Bench.board(80))]",
    inputs: String = ""
  ) throws -> [String] {
    try Bench.issues(Bench.document(fakes, inputs: inputs, rounds))
  }

  @Test("a composite gets ready when its resources are")
  func markReady() throws {
    let rounds = """
      rounds:
      - assertions:
        - {type: conditions, conditions: [{type: Ready, status: 'False'}]}
      - markReady: [board]
        assertions:
        - {type: resources, ready: {board: true}}
      assertions:
      - {type: conditions, conditions: [{type: Ready, status: 'True'}]}
      """
    #expect(try issues(rounds) == [])
  }

  @Test("what is no longer wanted is deleted, once")
  func deletes() throws {
    let rounds = """
      rounds:
      - {name: made}
      - assertions:
        - {type: deleted, deleted: [board]}
      - assertions:
        - {type: deleted, deleted: []}
      """
    // The second answer wants nothing.
    let fakes = "[\(Bench.board(80)), {}]"
    #expect(try issues(rounds, fakes: fakes) == [])
  }

  @Test("operators write statuses, and people delete resources and change the composite")
  func events() throws {
    let rounds = """
      rounds:
      - {clock: '2030-01-02T03:04:05Z'}
      - statuses: {board: {sawn: true}}
        xr: {spec: {books: 4}}
        assertions:
        - type: calls
          calls:
            build:
              request:
                observed:
                  composite: {resource: {spec: {books: 4}, metadata: {generation: 2}}}
                  resources: {board: {resource: {status: {sawn: true}}}}
      - delete: [board]
        clock: '2031-01-02T03:04:05Z'
        assertions:
        - type: calls
          calls: {build: {request: {observed: {resources: null}}}}
      """
    #expect(try issues(rounds) == [])
  }

  @Test("conditions change at the time of the clock, and those that stay keep theirs")
  func clock() throws {
    let rounds = """
      rounds:
      - clock: '2030-01-02T03:04:05Z'
        assertions:
        - type: conditions
          conditions:
          - {type: Ready, status: 'False', lastTransitionTime: '2030-01-02T03:04:05Z'}
      - clock: '2031-01-02T03:04:05Z'
        markReady: all
        assertions:
        - type: conditions
          conditions:
          - {type: Ready, status: 'True', lastTransitionTime: '2031-01-02T03:04:05Z'}
          - {type: Synced, status: 'True', lastTransitionTime: '2030-01-02T03:04:05Z'}
      """
    #expect(try issues(rounds) == [])
  }

  @Test("an operator that gets its object ready writes its Secrets, unless the test gives them")
  func operatorSecrets() throws {
    let fakes = """
      [{desired: {resources: {cluster: {resource: {apiVersion: postgresql.cnpg.io/v1, kind: Cluster, \
      metadata: {name: shop, namespace: reading}}}}}, requirements: {resources: {n: {apiVersion: v1, \
      kind: Secret, matchName: shop-app, namespace: reading}}}}]
      """
    func rounds(_ data: String) -> String {
      """
      rounds:
      - assertions:
        - {type: calls, calls: {build: {request: {requiredResources: {n: {items: null}}}}}}
      - markReady: [cluster]
        assertions:
        - type: calls
          calls: {build: {request: {requiredResources: {n: {items: [{resource: {data: \(data)}}]}}}}}
      """
    }
    #expect(try issues(rounds("{host: c2hvcC1ydw==}"), fakes: fakes) == [])
    let given = """
      requiredResources:
      - {apiVersion: v1, kind: Secret, metadata: {name: shop-app, namespace: reading}, data: {host: aGVyZQ==}}
      """
    let before = "{requiredResources: {n: {items: null}}}"
    let there = "{requiredResources: {n: {items: [{}]}}}"
    let expected = rounds("{host: aGVyZQ==}").replacing(before, with: there)
    #expect(try issues(expected, fakes: fakes, inputs: given) == [])
  }

  @Test("the generation of the composite grows with its spec alone")
  func generation() throws {
    func expected(_ generation: Int) -> String {
      "{type: calls, calls: {build: {request: {observed: {composite: {resource: {metadata: "
        + "{generation: \(generation)}}}}}}}}"
    }
    let rounds = """
      rounds:
      - xr: {metadata: {labels: {a: b}}}
        assertions: [\(expected(1))]
      - xr: {spec: {books: 4}}
        assertions: [\(expected(2))]
      """
    #expect(try issues(rounds) == [])
  }

  @Test("a message names the round, where it has a name")
  func names() throws {
    let rounds = """
      rounds:
      - name: made
        assertions: [{type: resources, count: 2}]
      - assertions: [{type: resources, count: 3}]
      - name: broken
        delete: [door]
      assertions: [{type: resources, count: 4}]
      """
    let found = "found 1; there are board"
    #expect(
      try issues(rounds) == [
        "in round \"made\": resources: expected 2 composed resources, \(found)",
        "resources: expected 3 composed resources, \(found)",
        "in round \"broken\": \"door\" does not exist before this round; there are board",
        "resources: expected 4 composed resources, \(found)",
      ]
    )
  }

  @Test("what does not exist before a round is named")
  func unknown() throws {
    #expect(
      try issues("rounds:\n- markReady: [door]\n  assertions: [{type: fatal, fatal: false}]") == [
        "\"door\" does not exist before this round; nothing exists yet"
      ]
    )
    #expect(
      try issues("rounds:\n- {}\n- delete: [door]\n  assertions: [{type: fatal, fatal: false}]")
        == [
          "\"door\" does not exist before this round; there are board"
        ]
    )
  }

  @Test("rounds go on until nothing changes, or are told to change for ever")
  func untilStable() throws {
    let rounds = """
      rounds:
      - {markReady: all, untilStable: 4}
      assertions:
      - {type: conditions, conditions: [{type: Ready, status: 'True'}]}
      """
    #expect(try issues(rounds) == [])
    let restless = (1...9).map { Bench.board($0) }.joined(separator: ", ")
    #expect(
      try issues(rounds, fakes: "[\(restless)]") == [
        "not stable after 4 reconciles: the last one changes board"
      ]
    )
  }

  @Test("a status that still changes is a change, though nothing is applied")
  func unstableStatus() throws {
    let answers = (1...3).map {
      Bench.board(80).replacing(
        "{desired: {",
        with: "{desired: {composite: {resource: {status: {step: \($0)}}}, "
      )
    }
    let rounds = """
      rounds:
      - {untilStable: 6}
      assertions:
      - {type: resources, resources: [{kind: Shelf, status: {step: 3}}]}
      """
    #expect(try issues(rounds, fakes: "[\(answers.joined(separator: ", "))]") == [])
  }

  @Test("an operator's objects are found from their round on")
  func requiredResources() throws {
    let wish = """
      [{requirements: {resources: {n: {apiVersion: v1, kind: Nail, matchName: long, \
      namespace: reading}}}}]
      """
    let rounds = """
      rounds:
      - assertions:
        - {type: calls, calls: {build: {request: {requiredResources: {n: {items: null}}}}}}
      - requiredResources: {raw: {apiVersion: v1, kind: Nail, metadata: {name: long, namespace: reading}}}
        assertions:
        - {type: calls, calls: {build: {request: {requiredResources: {n: {items: [{}]}}}}}}
      """
    #expect(try issues(rounds, fakes: wish) == [])
  }
}

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

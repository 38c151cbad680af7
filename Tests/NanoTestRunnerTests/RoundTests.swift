// SPDX-License-Identifier: Apache-2.0

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

  @Test("a round of several reconciles tells what any of them deleted and said, each once")
  func untilStableTellsAll() throws {
    func said(_ words: String) -> String {
      "results: [{severity: SEVERITY_NORMAL, message: \(words)}]"
    }
    // The first reconcile of the last round deletes, and the two after it say the same.
    let fakes = "[\(Bench.board(80)), {\(said("sawn"))}, {\(said("swept"))}, {\(said("swept"))}]"
    let rounds = """
      rounds:
      - {name: made}
      - {untilStable: 5}
      assertions:
      - {type: deleted, deleted: [board]}
      - {type: results, exactly: true, results: [{message: sawn}, {message: swept}]}
      """
    #expect(try issues(rounds, fakes: fakes) == [])
    let nothing = """
      rounds:
      - {name: made}
      - {untilStable: 5}
      assertions:
      - {type: deleted, deleted: []}
      """
    #expect(try issues(nothing, fakes: fakes).count == 1)
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

  @Test("operators finish while a round goes on, as far as it does not say otherwise")
  func untilStableMarksReady() throws {
    func ready(_ status: String) -> String {
      "assertions: [{type: conditions, conditions: [{type: Ready, status: '\(status)'}]}]"
    }
    #expect(try issues("rounds: [{untilStable: 6}]\n\(ready("True"))") == [])
    #expect(try issues("rounds: [{untilStable: 6, markReady: []}]\n\(ready("False"))") == [])
    #expect(
      try issues("rounds: [{}, {untilStable: 6, markReady: [board]}]\n\(ready("True"))") == []
    )
    let failed = "{conditions: [{type: Ready, status: 'False'}], sawn: true}"
    let rounds = """
      rounds: [{}, {untilStable: 6, statuses: {board: \(failed)}}]
      assertions:
      - {type: conditions, conditions: [{type: Ready, status: 'False'}]}
      - type: calls
        calls: {build: {request: {observed: {resources: {board: {resource: {status: \(failed)}}}}}}}
      """
    #expect(try issues(rounds) == [])
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

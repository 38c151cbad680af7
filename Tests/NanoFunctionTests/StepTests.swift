// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What runs after every composition")
struct StepTests {
  /// Marks every resource with the name of the step.
  private struct Stamp: CrossCuttingStep {
    let name: String

    func run(on desired: inout Desired, for composite: CompositeMetadata) throws(CompositionError) {
      if name == "broken" { throw CompositionError("no ink", at: "spec.stamp") }
      for resource in desired.resources {
        let before = resource.body["data"]["stamps"].string.map { "\($0)," } ?? ""
        resource.body["data"]["stamps"] = .string(before + name)
      }
      desired.status["shelf"] = .string(composite.name)
    }
  }

  private func library(
    _ steps: [String],
    without disabled: Set<String> = [],
    timeToLive: TimeToLive = TimeToLive(),
    _ body: @escaping @Sendable (Shelf, inout Desired) throws(CompositionError) -> Void = {
      $1.resource("index", configMap("index"))
    }
  ) -> CompositionLibrary {
    CompositionLibrary(
      [Shelving(body: body)],
      steps: steps.map(Stamp.init),
      without: disabled,
      timeToLive: timeToLive
    )
  }

  private func request(without names: [Value] = []) -> InMemoryRequest {
    let request = InMemoryRequest(composite: Shelf.value())
    request.stepInput = [
      "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1", "kind": "Composition",
      "without": .array(names),
    ]
    return request
  }

  private func stamps(_ response: FunctionResponse) -> Value? {
    response.resources.first?.body["data"]["stamps"]
  }

  @Test("the library's own steps run in their order, on what the composition desires")
  func order() {
    let response = library(["a", "b"]).answer(request())
    #expect(stamps(response) == "a,b")
    #expect(response.compositeStatus == ["shelf": "fiction"])
  }

  @Test("a step is turned off by name, by the library or by the step's input")
  func disabled() {
    #expect(stamps(library(["a", "b", "c"], without: ["b"]).answer(request())) == "a,c")
    #expect(
      stamps(library(["a", "b", "c"], without: ["b"]).answer(request(without: ["a"]))) == "c"
    )
  }

  @Test("a name that no step has is refused with all there are, and the one that was meant")
  func unknown() {
    #expect(
      library(["a"]).answer(request(without: ["wave"])).results.map(\.message) == [
        "shelf.test: input.without: unknown step \"wave\", did you mean \"waves\"? Known are "
          + "a, waves, labels, tags, hold, provisioned, time-to-live"
      ]
    )
    #expect(
      library(["a"]).answer(request(without: ["paint"])).results.map(\.message) == [
        "shelf.test: input.without: unknown step \"paint\"; known are a, waves, labels, tags, hold, "
          + "provisioned, time-to-live"
      ]
    )
  }

  @Test("a name that the library turns off and no step has ends every call")
  func unknownInLibrary() {
    #expect(
      library(["a"], without: ["holds"]).answer(request()).results.map(\.message) == [
        "shelf.test: the library turns off an unknown step \"holds\", did you mean \"hold\"? Known "
          + "are a, waves, labels, tags, hold, provisioned, time-to-live"
      ]
    )
  }

  @Test("what a step refuses ends the call")
  func throwing() {
    #expect(
      library(["broken"]).answer(request()).results.map(\.message)
        == ["shelf.test: spec.stamp: no ink"]
    )
  }

  @Test("each standard step can be turned off")
  func standard() {
    let request = request(without: StandardStep.allCases.map { .string($0.rawValue) })
    request.composite?["metadata"]["namespace"] = nil
    request.observed["old"] = existingConfigMap("old")
    let response = library([]) { _, desired in
      desired.labels = ["team": "payments"]
      desired.tags = ["team": "payments"]
      desired.resource(
        "room",
        [
          "apiVersion": "v1", "kind": "Namespace", "metadata": ["name": "room"],
        ]
      )
      desired.resource(
        "server",
        [
          "apiVersion": "rds.aws.m.upbound.io/v1beta1", "kind": "Instance",
          "metadata": ["namespace": "room"],
        ]
      )
    }.answer(request)
    #expect(response.resources.map(\.name) == ["room", "server"])
    #expect(response.resources.last?.body["spec"].isNull == true)
    #expect(
      response.resources.last?.body["metadata"]["labels"]
        == ["nano-idp.dev/composition": "shelf.test"]
    )
    #expect(response.conditions.isEmpty)
    #expect(response.timeToLive == nil)
  }

  @Test("Crossplane asks again by the policy, of the library or of the composition")
  func timeToLive() {
    let policy = TimeToLive(
      whileWaiting: .seconds(1),
      whileUnready: .seconds(2),
      withQuestions: .seconds(3),
      whenReady: .seconds(4)
    )
    func answer(
      _ body: @escaping @Sendable (Shelf, inout Desired) -> Void
    ) -> Duration? {
      library([], timeToLive: policy, body).answer(request()).timeToLive
    }
    #expect(answer { $1.wait("index", for: "ink") } == .seconds(1))
    #expect(answer { $1.resource("index", configMap("index")) } == .seconds(2))
    #expect(
      answer { _ = $1.require("x", apiVersion: "v1", kind: "Secret", .all) } == .seconds(3)
    )
    #expect(answer { _, _ in } == .seconds(4))
    #expect(answer { $1.timeToLive.whenReady = .seconds(5) } == .seconds(5))
  }

  @Test("a schedule is met: the soonest call counts, and no call comes within a second")
  func schedule() {
    func answer(
      _ body: @escaping @Sendable (Shelf, inout Desired) -> Void
    ) -> Duration? {
      library([], body).answer(request()).timeToLive
    }
    #expect(
      answer { _, desired in
        desired.callAgain(in: .seconds(40))
        desired.callAgain(in: .seconds(37))
      } == .seconds(37)
    )
    #expect(
      answer { _, desired in
        desired.resource("index", configMap("index"))
        desired.callAgain(in: .seconds(90))
      } == .seconds(60)
    )
    #expect(answer { $1.callAgain(in: .seconds(-5)) } == .seconds(1))
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoRender
import NanoValue
import Testing

@Suite("function-auto-ready, built in")
struct AutoReadyTests {
  private static func answer(_ observed: Value?, _ desired: FunctionResource) -> FunctionAnswer {
    var call = FunctionCall()
    call.context = ["k": 1]
    call.desired.resources["r"] = desired
    if let observed { call.observed.resources["r"] = FunctionResource(observed) }
    return AutoReadyFunction().answer(call)
  }

  private static func conditions(_ status: String) -> Value {
    ["kind": "Bucket", "status": ["conditions": [["type": "Ready", "status": .string(status)]]]]
  }

  @Test("says ready of what exists and is ready, and nothing of anything else")
  func readiness() {
    let desired = FunctionResource(["kind": "Bucket"])
    #expect(Self.answer(Self.conditions("True"), desired).desired.resources["r"]?.ready == .ready)
    for observed in [Self.conditions("False"), ["kind": "Bucket"], nil] {
      #expect(Self.answer(observed, desired).desired.resources["r"]?.ready == .unspecified)
    }
  }

  @Test("leaves what a step before said")
  func keeps() {
    let desired = FunctionResource(["kind": "Bucket"], ready: .notReady)
    #expect(Self.answer(Self.conditions("True"), desired).desired.resources["r"] == desired)
  }

  @Test("passes on everything")
  func passesOn() {
    let desired = FunctionResource(["kind": "Bucket"], connectionDetails: ["a": [1]])
    let answer = Self.answer(nil, desired)
    #expect(answer.desired.resources == ["r": desired])
    #expect(answer.context == ["k": 1])
  }
}

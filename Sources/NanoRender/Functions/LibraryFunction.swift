// SPDX-License-Identifier: Apache-2.0

package import NanoFunction
internal import NanoValue
internal import NanoWire

/// A library of compositions as a function in this process: no wire, no other thread.
package struct LibraryFunction: FunctionCaller {
  private let library: CompositionLibrary

  /// The function that hosts that library.
  package init(_ library: CompositionLibrary) { self.library = library }

  /// What the library answers, with what the steps before want passed on.
  package func answer(_ call: FunctionCall) -> FunctionAnswer {
    let response = library.answer(CallRequest(call))
    let results = response.results.map { result in
      WireResult(
        WireResult.Severity(rawValue: result.severity.rawValue) ?? .unspecified,
        result.message,
        reason: result.reason
      )
    }
    var answer = FunctionAnswer()
    // Of a FATAL answer nothing is applied, so it says nothing else.
    if !response.isFatal {
      answer = FunctionAnswer(passingOn: call)
      answer.timeToLive = response.timeToLive
      answer.desired.composite = LibraryFunction.composite(response, call)
      for resource in response.resources {
        answer.desired.resources[resource.name] = FunctionResource(
          resource.body,
          ready: resource.ready
        )
      }
      answer.requirements = LibraryFunction.requirements(response.requirements)
      answer.conditions = response.conditions.map(LibraryFunction.condition)
    }
    answer.results = results
    return answer
  }

  /// The desired composite: what earlier steps want of it, and the function's status over it.
  private static func composite(
    _ response: FunctionResponse,
    _ call: FunctionCall
  ) -> FunctionResource? {
    guard response.compositeStatus != nil || response.compositeReady != .unspecified else {
      return call.desired.composite
    }
    var composite = call.desired.composite ?? FunctionResource(.object([:]))
    for key in ["apiVersion", "kind"] where composite.object[key].isNull {
      composite.object[key] = call.observed.composite?.object[key] ?? .null
    }
    if let status = response.compositeStatus {
      composite.object["status"] = composite.object["status"].merged(with: status)
    }
    if response.compositeReady != .unspecified { composite.ready = response.compositeReady }
    return composite
  }

  private static func requirements(_ requirements: [Requirement]) -> WireRequirements? {
    if requirements.isEmpty { return nil }
    let wishes = requirements.map { requirement in
      let match: WireResourceSelector.Match =
        switch requirement.match {
        case .name(let name): .name(name)
        case .labels(let labels):
          .labels(
            labels.sorted { $0.key.precedesByBytes($1.key) }
              .map { WireResourceSelector.Label($0.key, $0.value) }
          )
        case .all: .all
        }
      return WireRequirements.Named(
        requirement.name,
        WireResourceSelector(
          apiVersion: requirement.apiVersion,
          kind: requirement.kind,
          match: match,
          namespace: requirement.namespace
        )
      )
    }
    return WireRequirements(resources: wishes.sorted { $0.name.precedesByBytes($1.name) })
  }

  private static func condition(_ condition: CompositeCondition) -> WireCondition {
    WireCondition(
      condition.type,
      WireCondition.Status(rawValue: condition.status.rawValue) ?? .unspecified,
      reason: condition.reason,
      message: condition.message
    )
  }
}

/// A call as compositions read it.
private final class CallRequest: FunctionRequest {
  private let call: FunctionCall
  private var places = ValuePlaces()

  init(_ call: FunctionCall) { self.call = call }

  var tag: String { call.tag }
  var capabilities: Set<Capability>? {
    if call.capabilities.isEmpty { return nil }
    return Set(call.capabilities)
  }
  var observedResourceNames: [String] { call.observed.names }

  func observedComposite() -> Value? { call.observed.composite?.object }

  func observedResource(_ name: String) -> Value? { call.observed.resources[name]?.object }

  func observedPlace(_ name: String) -> ObservedPlace? {
    guard let object = observedResource(name) else { return nil }
    return places.place(of: object)
  }

  func place(of key: String, in place: ObservedPlace) -> ObservedPlace? {
    places.place(of: key, in: place)
  }

  func elements(in place: ObservedPlace) -> [ObservedPlace]? { places.elements(in: place) }

  func element(
    of list: ObservedPlace,
    where key: String,
    is text: String
  ) -> ObservedPlace? {
    places.element(of: list, where: key, is: text)
  }

  func value(at place: ObservedPlace) -> Value { places.value(at: place) }

  func connectionDetails(_ name: String) -> [(key: String, value: [UInt8])] {
    let details = call.observed.resources[name]?.connectionDetails ?? [:]
    return details.sorted { $0.key.precedesByBytes($1.key) }.map { (key: $0.key, value: $0.value) }
  }

  func input() -> Value? { call.input }

  func context(_ key: String) -> Value? { call.context?.object?[key] }

  func credentials(_ name: String) -> [String: [UInt8]]? { call.credentials[name] }

  func requiredResources(_ name: String) -> [Value]? {
    call.requiredResources[name]?.map(\.object)
  }
}

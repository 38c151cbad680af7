// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// What a composition wants: resources, status, conditions; and its window on what exists.
///
/// What is not said here is not wanted, with one exception that protects data: a resource that this
/// composition made earlier and does not mention any more is kept as it is and reported, until
/// ``remove(_:)`` names it.
public struct Desired {
  /// The desired status of the composite: only the fields that the composition has an opinion on.
  public var status: Value = .null
  /// Conditions of the composite, beside the one that tells what is not ready; see
  /// ``condition(_:_:reason:message:target:event:)``.
  public var conditions: [CompositeCondition] = []
  /// Labels that every composed resource gets, unless it says them itself.
  public var labels: [String: String] = [:]
  /// Cloud tags that every managed resource gets whose kind takes them, unless it says them itself.
  ///
  /// Google Cloud takes them as labels, in lowercase and with other characters as underscores.
  public var tags: [String: String] = [:]
  /// How soon Crossplane asks again; ``callAgain(in:)`` is for a schedule.
  public var timeToLive: TimeToLive
  /// What is wanted so far, in the order in which it was said.
  public private(set) var resources: [ComposedResource] = []
  let call: CompositionCall
  var questions = Questions()
  /// How many EnvironmentConfigs were asked for, which makes the names of these questions.
  var environmentConfigCount = 0
  var contextChanges: [(key: String, value: Value)] = []
  var results: [FunctionResult] = []
  /// Why nobody may delete the composite; nil when anybody may.
  var compositeProtection: String?
  /// When the composition asked to be called again; nil when it did not.
  var calledAgain: Duration?
  var connectionDetails: [(key: String, value: [UInt8])] = []
  private(set) var removed: [String] = []

  init(call: CompositionCall, timeToLive: TimeToLive = TimeToLive()) {
    self.call = call
    self.timeToLive = timeToLive
    resources.reserveCapacity(8)
  }

  /// Wants a resource.
  ///
  /// - Parameters:
  ///   - name: Its stable name; each name once.
  ///   - body: The Kubernetes object, holding only the fields that matter: every field that is
  ///     sent is owned by Crossplane from then on, and put back when somebody else changes it.
  /// - Returns: A handle, to read what exists of it and to say when it is ready.
  @discardableResult
  public mutating func resource(_ name: String, _ body: Value) -> ComposedResource {
    let resource = ComposedResource(name: name, body: body, call: call)
    resources.append(resource)
    return resource
  }

  /// Wants a resource, but not before something else is known.
  ///
  /// While it waits the composite is not ready and says why. If the resource exists already, it is
  /// kept as it is.
  ///
  /// - Parameters:
  ///   - name: Its stable name.
  ///   - reason: What it waits for, in words that end "waits for …".
  /// - Returns: A handle, so that others can come after it.
  @discardableResult
  public mutating func wait(_ name: String, for reason: String) -> ComposedResource {
    resource(name, .null).wait(for: reason)
  }

  /// Wants a resource of an earlier call no longer: Crossplane deletes it.
  ///
  /// A resource that does not exist is no error, so a composition can say this on every call; one
  /// that the same call wants ends the call.
  public mutating func remove(_ name: String) { removed.append(name) }

  /// A composed resource as it exists in the cluster, or nil when it does not exist.
  public func observed(_ name: String) -> ObservedObject? { call.observed(name) }

  /// The status that the composite has now, `null` when it has none.
  public var observedStatus: Value { call.compositeStatus }

  /// The stable names of the composed resources that exist and whose name starts with that text.
  public func observedNames(startingWith prefix: String) -> [String] {
    call.request.observedResourceNames.filter { $0.hasPrefix(prefix) }
  }
}

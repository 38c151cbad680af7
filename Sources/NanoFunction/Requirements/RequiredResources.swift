// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// Objects of the cluster that a composition asked to see.
///
/// Nothing of them is decoded before it is read. It belongs to one call and one thread.
public struct RequiredResources {
  /// What is known of them.
  public enum State: Sendable {
    /// Crossplane has not looked yet: this is the first call that asks. It calls again at once.
    case pending
    /// Crossplane has looked; there may be none.
    case resolved([Value])
  }

  /// What was found; nil while pending.
  let found: [ObservedValue]?
  /// What the composition, or the Composition, calls the question.
  private let name: String
  /// What was asked for; nil for what the Composition itself asks for.
  private let requirement: Requirement?

  init(_ found: [ObservedValue]?, named name: String, for requirement: Requirement? = nil) {
    self.found = found
    self.name = name
    self.requirement = requirement
  }

  /// What is known of them; decodes all of them.
  public var state: State { isPending ? .pending : .resolved(objects) }

  /// Whether Crossplane has not looked yet.
  public var isPending: Bool { found == nil }

  /// Whether Crossplane has looked, and there is none.
  public var isNone: Bool { found?.isEmpty == true }

  /// The objects that were found, decoded; none while pending.
  public var objects: [Value] { found?.map(\.value) ?? [] }

  /// The first object that was found, decoded, or nil.
  public var first: Value? { found?.first?.value }

  /// The first object, read path by path as references.
  ///
  /// What it lacks is not known, and everything while there is none: a resource that it is written
  /// into waits, and says whether there is none or Crossplane has not looked yet.
  public var fields: DynamicFields { DynamicFields(firstPlace) }

  /// Where a view of the first object begins.
  var firstPlace: ViewPlace {
    let source = requirement?.inWords ?? "the required resource \(name.quoted())"
    return ViewPlace(found?.first, of: source, absence)
  }

  /// Why there is none, when there is none.
  var absence: Absence {
    guard isPending else { return .doesNotExist }
    return requirement == nil ? .isNotAskedFor : .isPending
  }
}

extension Requirement {
  /// What is asked for, in words that stand behind "of".
  var inWords: String {
    switch match {
    case .name(let name): "the \(kind) \(name)"
    case .labels(let labels):
      "the first \(kind) with the labels "
        + labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    case .all: "the first \(kind)"
    }
  }
}

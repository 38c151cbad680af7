// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Whether a composed resource is ready, and if not, why, in words for people.
public enum Readiness: Sendable, Hashable {
  /// Ready; asleep counts as ready when that is what was asked for.
  case ready
  /// Not ready, and the reason: lowercase, no final period.
  case notReady(String)

  /// Whether it is ready.
  public var isReady: Bool { self == .ready }
}

/// Tells from the observed object whether it is ready.
public typealias ReadinessRule = (_ observed: ObservedObject) -> Readiness

extension Readiness {
  /// Ready as soon as it exists: for kinds without a status.
  public static func exists(_ observed: ObservedObject) -> Readiness { .ready }

  /// Ready when the condition of that type is True; else the condition's own words.
  ///
  /// - Parameters:
  ///   - type: The type of the condition.
  ///   - observed: The observed object.
  public static func condition(_ type: String, of observed: ObservedObject) -> Readiness {
    condition(type, in: observed["status"])
  }

  /// Ready when the condition of that type in a status is True; else the condition's own words.
  static func condition(_ type: String, in status: ObservedValue) -> Readiness {
    guard let condition = StatusCondition(type, in: status) else {
      return .notReady("has no condition \(type) yet")
    }
    guard !condition.isTrue else { return .ready }
    let words = [condition.reason, condition.message].compactMap { text in
      text.flatMap { $0.isEmpty ? nil : $0 }
    }
    let explanation = words.isEmpty ? "" : " (\(words.joined(separator: ": ")))"
    return .notReady("condition \(type) is \(condition.status)\(explanation)")
  }
}

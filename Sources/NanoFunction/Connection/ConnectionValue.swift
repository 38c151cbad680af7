// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// The value of one key of a connection Secret, known or not known yet.
///
/// Nil in ``text(_:)`` and ``secret(_:)``, and anything but Base64 text in ``data(_:)``, is a value
/// that is not known yet: it holds the whole Secret back.
public struct ConnectionValue: Sendable, ExpressibleByStringLiteral {
  /// The value as it stands in the `data` of a Secret; `null` while it is not known.
  let secretData: Value
  /// Where a value that is not known will come from, in words that end "waits for …"; nil when that
  /// is not known either.
  var source: String?

  /// Text that is no secret, or nil while it is not known.
  public static func text(_ text: String?) -> ConnectionValue {
    guard let text, !text.isEmpty else { return ConnectionValue(secretData: .null) }
    return ConnectionValue(secretData: .secretData(text))
  }

  /// A member of another Secret's `data`, Base64 as it stands there; `null` while it is not known.
  public static func data(_ value: Value) -> ConnectionValue {
    guard case .string(let text) = value, !text.isEmpty else {
      return ConnectionValue(secretData: .null)
    }
    return ConnectionValue(secretData: value)
  }

  /// What a reference leads to, as text, once it is known.
  public static func text<Content>(_ reference: Reference<Content>) -> ConnectionValue {
    do throws(UnknownReference) {
      let value = try reference.value().fieldValue
      return .text(value.string ?? value.jsonText())
    } catch {
      return ConnectionValue(secretData: .null, source: error.description)
    }
  }

  /// A member of another Secret's `data`, Base64 as it stands there, once it is known.
  public static func data(_ reference: Reference<String>) -> ConnectionValue {
    do throws(UnknownReference) {
      return .data(.string(try reference.value()))
    } catch {
      return ConnectionValue(secretData: .null, source: error.description)
    }
  }

  /// A secret, or nil while it is not known.
  public static func secret(_ secret: SecretBytes?) -> ConnectionValue {
    guard let secret else { return ConnectionValue(secretData: .null) }
    return ConnectionValue(secretData: .secretData(secret))
  }

  init(secretData: Value, source: String? = nil) {
    self.secretData = secretData
    self.source = source
  }

  /// Text that is no secret.
  public init(stringLiteral text: String) { self = .text(text) }

  /// Whether the value is known.
  public var isKnown: Bool { !secretData.isNull }
}

/// The keys of a connection Secret, in the order in which they are set.
public struct ConnectionKeys {
  /// Each key with its value as it stands in the `data` of a Secret, `null` while it is not known.
  private(set) var data = Members()
  /// Where values that are not known will come from.
  private var sources: [(key: String, source: String)] = []

  init() { data.reserveCapacity(8) }

  /// The value of a key; setting it again replaces it, setting nil takes the key out.
  public subscript(key: String) -> ConnectionValue? {
    get { data[key].map { ConnectionValue(secretData: $0) } }
    set {
      data[key] = newValue?.secretData
      if !sources.isEmpty { sources.removeAll { $0.key == key } }
      if let source = newValue?.source { sources.append((key: key, source: source)) }
    }
  }

  /// The keys whose values are not known yet.
  var missing: [String] { data.filter { $0.value.isNull }.map(\.key) }

  /// What is waited for: where values come from, and the keys of which nobody knows.
  var waitedFor: String {
    var reasons: [String] = []
    for (_, source) in sources where !reasons.contains(source) { reasons.append(source) }
    let others = missing.filter { key in !sources.contains { $0.key == key } }
    if !others.isEmpty { reasons.append("its keys \(others.joined(separator: ", "))") }
    return reasons.joined(separator: " and ")
  }
}

extension ConnectionValue: CustomStringConvertible, CustomReflectable {
  /// `<redacted>`, or that the value is not known.
  public var description: String { isKnown ? "<redacted>" : "<not known>" }
  /// Without members.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension ConnectionKeys: CustomStringConvertible, CustomReflectable {
  /// The keys without their values.
  public var description: String { Array(data.keys).joined(separator: ", ") }
  /// Without members.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What became of a connection Secret.
public struct PublishedConnection {
  /// The composed Secret; nil for a composite of Crossplane v1, where Crossplane writes it.
  public let resource: ComposedResource?
  /// The keys whose values are not known yet.
  public let missing: [String]

  /// Whether somebody can connect: all keys are known, and the Secret exists.
  public var isReady: Bool { missing.isEmpty && resource?.readiness.isReady != false }
}

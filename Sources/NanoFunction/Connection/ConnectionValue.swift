// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// The value of one key of a connection Secret, known or not known yet.
///
/// Nil in ``text(_:)`` and ``secret(_:)``, and anything but Base64 text in ``data(_:)``, is a value
/// that is not known yet: it holds the whole Secret back.
public struct ConnectionValue: Sendable, ExpressibleByStringLiteral {
  /// The value as it stands in the `data` of a Secret; `null` while it is not known.
  let secretData: Value

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

  /// A secret, or nil while it is not known.
  public static func secret(_ secret: SecretBytes?) -> ConnectionValue {
    guard let secret else { return ConnectionValue(secretData: .null) }
    return ConnectionValue(secretData: .secretData(secret))
  }

  init(secretData: Value) { self.secretData = secretData }

  /// Text that is no secret.
  public init(stringLiteral text: String) { self = .text(text) }

  /// Whether the value is known.
  public var isKnown: Bool { !secretData.isNull }
}

/// The keys of a connection Secret, in the order in which they are set.
public struct ConnectionKeys {
  /// Each key with its value as it stands in the `data` of a Secret, `null` while it is not known.
  private(set) var data = Members()

  init() { data.reserveCapacity(8) }

  /// The value of a key; setting it again replaces it, setting nil takes the key out.
  public subscript(key: String) -> ConnectionValue? {
    get { data[key].map(ConnectionValue.init) }
    set { data[key] = newValue?.secretData }
  }

  /// The keys whose values are not known yet.
  var missing: [String] { data.filter { $0.value.isNull }.map(\.key) }
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

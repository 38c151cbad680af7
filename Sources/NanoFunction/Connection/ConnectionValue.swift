// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
public import NanoValue

/// The value of one key of a connection Secret, known or not known yet.
///
/// Nil in ``text(_:)`` and ``secret(_:)``, and anything but Base64 text in ``data(_:)``, is a value
/// that is not known yet: it holds the whole Secret back.
public struct ConnectionValue: Sendable, ExpressibleByStringLiteral {
  enum Content: Sendable {
    case base64(String)
    case bytes(SecretBytes)
    case missing
  }

  let content: Content

  /// Text that is no secret, or nil while it is not known.
  public static func text(_ text: String?) -> ConnectionValue {
    guard let text, !text.isEmpty else { return ConnectionValue(content: .missing) }
    return ConnectionValue(content: .bytes(SecretBytes(text)))
  }

  /// A member of another Secret's `data`, Base64 as it stands there; `null` while it is not known.
  public static func data(_ value: Value) -> ConnectionValue {
    guard case .string(let text) = value, !text.isEmpty else {
      return ConnectionValue(content: .missing)
    }
    return ConnectionValue(content: .base64(text))
  }

  /// A secret, or nil while it is not known.
  public static func secret(_ secret: SecretBytes?) -> ConnectionValue {
    ConnectionValue(content: secret.map(Content.bytes) ?? .missing)
  }

  private init(content: Content) { self.content = content }

  /// Text that is no secret.
  public init(stringLiteral text: String) { self = .text(text) }

  /// Whether the value is known.
  public var isKnown: Bool {
    if case .missing = content { return false }
    return true
  }

  /// The value as it stands in the `data` of a Secret; `null` while it is not known.
  var secretData: Value {
    switch content {
    case .base64(let text): .string(text)
    case .bytes(let secret): .secretData(secret)
    case .missing: .null
    }
  }

  /// The value itself; nil while it is not known.
  func bytes() throws(Base64Error) -> [UInt8]? {
    switch content {
    case .base64(let text): try Base64.decode(text)
    case .bytes(let secret): secret.revealed
    case .missing: nil
    }
  }
}

/// The keys of a connection Secret, in the order in which they are set.
public struct ConnectionKeys {
  private(set) var entries: [(key: String, value: ConnectionValue)] = []

  /// The value of a key; setting it again replaces it, setting nil takes the key out.
  public subscript(key: String) -> ConnectionValue? {
    get { entries.first { $0.key == key }?.value }
    set {
      let position = entries.firstIndex { $0.key == key }
      switch (position, newValue) {
      case (let position?, let value?): entries[position].value = value
      case (let position?, nil): entries.remove(at: position)
      case (nil, let value?): entries.append((key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The keys whose values are not known yet.
  var missing: [String] { entries.filter { !$0.value.isKnown }.map(\.key) }
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

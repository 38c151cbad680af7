// SPDX-License-Identifier: Apache-2.0

/// A credential that the Composition gives to its step: the data of a Secret.
///
/// Source: `pipeline[].credentials`,
/// <https://docs.crossplane.io/latest/composition/compositions/#function-credentials>.
public struct Credential: Sendable {
  /// What the step calls it.
  public let name: String
  private let data: [String: SecretBytes]

  init(name: String, data: [String: [UInt8]]) {
    self.name = name
    self.data = data.mapValues { SecretBytes($0) }
  }

  /// The value of that key, or nil.
  public subscript(key: String) -> SecretBytes? { data[key] }

  /// The keys, in byte order.
  public var keys: [String] { data.keys.sorted { $0.precedesByBytes($1) } }
}

extension Desired {
  /// The credential of that name, or nil when the step was given none.
  public func credential(_ name: String) -> Credential? { call.credential(name) }

  /// A password that is derived from an installation key: the same on every call, different for
  /// every composite and every purpose.
  ///
  /// Use it where neither an operator nor a provider makes one. It is HKDF with SHA-256 of the key,
  /// bound to the composite's uid (or, when it has none yet, to its namespace and name) and to the
  /// purpose. A new key or a composite that is made anew gives a new password.
  ///
  /// - Parameters:
  ///   - purpose: What it is for: `root`. Two purposes get two passwords.
  ///   - credentialName: The credential of the step that holds the key.
  ///   - key: The key in that credential; its value is at least 16 random bytes.
  ///   - length: How many characters; letters and digits, with at least one lowercase letter, one
  ///     uppercase letter and one digit.
  /// - Throws: ``CompositionError`` when the step has no such credential, or it is too short.
  public func password(
    _ purpose: String,
    from credentialName: String = "installation-key",
    key: String = "key",
    length: Int = 32
  ) throws(CompositionError) -> SecretBytes {
    guard let credential = credential(credentialName) else {
      throw CompositionError(
        "the password for \(purpose.quoted()) is derived from the credential "
          + "\(credentialName.quoted()), which this step is not given"
      )
    }
    guard let secret = credential[key] else {
      throw CompositionError(
        "the credential \(credentialName.quoted()) has no key \(key.quoted())"
      )
    }
    return try DerivedPassword(secret: secret, composite: call.metadata, purpose: purpose)
      .characters(length)
  }
}

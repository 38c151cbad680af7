// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto

/// A password made of a key, a composite and a purpose, and of nothing else.
///
/// Its form is fixed: a change here changes the passwords of all who use it.
struct DerivedPassword {
  private static let salt = "nano-idp.dev/password/1"
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8
  )
  private static let shortestKey = 16
  private static let lengths = 8...128

  private let secret: SecretBytes
  private let owner: String
  private let purpose: String

  init(secret: SecretBytes, composite: CompositeMetadata, purpose: String) {
    self.secret = secret
    owner =
      composite.uid.isEmpty ? "\(composite.namespace ?? "")/\(composite.name)" : composite.uid
    self.purpose = purpose
  }

  func characters(_ length: Int) throws(CompositionError) -> SecretBytes {
    guard DerivedPassword.lengths.contains(length) else {
      throw CompositionError("a password has 8 to 128 characters, asked for \(length)")
    }
    guard secret.count >= DerivedPassword.shortestKey else {
      throw CompositionError(
        "the key for the password for \(purpose.quoted()) has \(secret.count) bytes; "
          + "it takes at least \(DerivedPassword.shortestKey)"
      )
    }
    // Nearly every second try lacks nothing; that thousand do is as likely as guessing the key.
    for attempt in 0..<1000 {
      let characters = try candidate(attempt, length)
      if characters.count == length, DerivedPassword.hasAllKinds(characters) {
        return SecretBytes(characters)
      }
    }
    throw CompositionError("no password for \(purpose.quoted()) can be derived from this key")
  }

  /// The characters that one derivation gives; fewer than asked for when too many bytes fall away.
  private func candidate(_ attempt: Int, _ length: Int) throws(CompositionError) -> [UInt8] {
    let salt = Array(DerivedPassword.salt.utf8)
    let info = Array("\(owner)\u{0}\(purpose)\u{0}\(attempt)".utf8)
    let key = secret.revealed
    let bytes: [UInt8]
    do throws(KeyDerivationError) {
      bytes = try HKDF.derive(
        secret: key.span,
        salt: salt.span,
        info: info.span,
        byteCount: 2 * length
      )
    } catch {
      throw CompositionError(error.description)
    }
    // Bytes beyond a multiple of the alphabet fall away, so that every character is as likely.
    let count = DerivedPassword.alphabet.count
    let limit = 256 / count * count
    return Array(
      bytes.filter { Int($0) < limit }.map { DerivedPassword.alphabet[Int($0) % count] }
        .prefix(length)
    )
  }

  private static func hasAllKinds(_ characters: [UInt8]) -> Bool {
    characters.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      && characters.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      && characters.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

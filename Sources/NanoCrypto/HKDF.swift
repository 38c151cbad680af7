// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Derives keys and passwords from one secret, by HKDF with SHA-256.
///
/// Source: RFC 5869, <https://www.rfc-editor.org/rfc/rfc5869>.
package enum HKDF {
  /// The most bytes that one derivation may give: 255 digests.
  package static let maximumByteCount = 255 * SHA256.byteCount

  /// Extracts from the secret and expands to that many bytes.
  ///
  /// The same arguments give the same bytes, on every machine. Usable from any thread. The result
  /// is as secret as the secret.
  ///
  /// - Parameters:
  ///   - secret: Input keying material; borrowed for the call only.
  ///   - salt: Not secret; may be empty.
  ///   - info: What the result is for, so that two purposes get two results; may be empty.
  ///   - byteCount: How many bytes are wanted, 1 to ``maximumByteCount``.
  /// - Throws: ``KeyDerivationError`` when `byteCount` is outside of that, or OpenSSL fails.
  package static func derive(
    secret: Span<UInt8>,
    salt: Span<UInt8>,
    info: Span<UInt8>,
    byteCount: Int
  ) throws(KeyDerivationError) -> [UInt8] {
    guard (1...maximumByteCount).contains(byteCount) else {
      throw KeyDerivationError(
        "cannot derive \(byteCount) bytes: expected 1 to \(maximumByteCount)"
      )
    }
    return try ErrorQueue.withClearedQueue { () throws(KeyDerivationError) -> [UInt8] in
      let derivation = try Derivation()
      var result = [UInt8](repeating: 0, count: byteCount)
      guard derivation.fill(&result, secret: secret, salt: salt, info: info) else {
        throw KeyDerivationError("cannot derive \(byteCount) bytes: \(ErrorQueue.drain())")
      }
      return result
    }
  }
}

/// Why a key could not be derived; names sizes, never content.
package struct KeyDerivationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One sentence: `cannot derive 0 bytes: expected 1 to 8160`.
  package let description: String

  fileprivate init(_ description: String) {
    self.description = description
  }
}

/// OpenSSL's context of one derivation, which wipes what it holds when it is freed.
@safe
private struct Derivation: ~Copyable {
  private let context: OpaquePointer

  init() throws(KeyDerivationError) {
    let function = unsafe EVP_KDF_fetch(nil, OSSL_KDF_NAME_HKDF, nil)
    // The context holds its own reference, so this one goes in any case.
    defer { unsafe EVP_KDF_free(function) }
    guard let function = unsafe function, let context = unsafe EVP_KDF_CTX_new(function) else {
      throw KeyDerivationError("cannot use HKDF: \(ErrorQueue.drain())")
    }
    unsafe self.context = context
  }

  deinit { unsafe EVP_KDF_CTX_free(context) }

  /// Runs extract and expand; false leaves the reason in OpenSSL's queue.
  borrowing func fill(
    _ result: inout [UInt8],
    secret: Span<UInt8>,
    salt: Span<UInt8>,
    info: Span<UInt8>
  ) -> Bool {
    unsafe secret.withUnsafeBytes { secret in
      unsafe salt.withUnsafeBytes { salt in
        unsafe info.withUnsafeBytes { info in
          unsafe nano_hkdf_sha256(
            context,
            secret.baseAddress,
            secret.count,
            salt.baseAddress,
            salt.count,
            info.baseAddress,
            info.count,
            &result,
            result.count
          ) == 1
        }
      }
    }
  }
}

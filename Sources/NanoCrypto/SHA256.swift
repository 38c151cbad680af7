// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// SHA-256, and HMAC with it.
///
/// Usable from any thread. Source: FIPS 180-4 and RFC 2104.
package enum SHA256 {
  /// How many bytes a digest has.
  package static let byteCount = 32

  /// The digest of those bytes: 32 bytes.
  ///
  /// Cost: two allocations in OpenSSL and one for the result, about half a microsecond for a short
  /// input, then about a nanosecond a byte or less.
  package static func digest(of bytes: Span<UInt8>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { digest, count in
      let result = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe algorithm.withPointer {
          unsafe EVP_Digest(bytes.baseAddress, bytes.count, digest.baseAddress, nil, $0, nil)
        }
      }
      // The only reason left to fail is an allocation, where Swift itself stops as well.
      precondition(result == 1, "OpenSSL is out of memory")
      count = byteCount
    }
  }

  /// The digest of those bytes as 64 lowercase hexadecimal digits.
  package static func hexadecimalDigest(of bytes: Span<UInt8>) -> String {
    hexadecimal(digest(of: bytes))
  }

  /// The digest of the text's UTF-8 bytes as 64 lowercase hexadecimal digits.
  package static func hexadecimalDigest(of text: String) -> String {
    hexadecimalDigest(of: text.utf8.span)
  }

  /// The HMAC-SHA256 of a message: 32 bytes.
  ///
  /// - Parameter key: Any length; both parameters are borrowed for the call only.
  package static func authenticationCode(
    of message: Span<UInt8>,
    key: Span<UInt8>
  ) -> [UInt8] {
    // OpenSSL counts a key with a C int. RFC 2104 replaces a key longer than a block by its digest,
    // so doing that here for one of 2 GiB changes nothing of the result.
    guard let keyCount = CInt(exactly: key.count) else {
      return authenticationCode(of: message, key: digest(of: key).span)
    }
    return unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { code, count in
      let result = unsafe message.withUnsafeBufferPointer { message in
        unsafe key.withUnsafeBufferPointer { key in
          unsafe algorithm.withPointer {
            unsafe HMAC(
              $0,
              key.baseAddress,
              keyCount,
              message.baseAddress,
              message.count,
              code.baseAddress,
              nil
            )
          }
        }
      }
      precondition(unsafe result != nil, "OpenSSL is out of memory")
      count = byteCount
    }
  }

  /// Found once for the whole process: a look-up by name costs as much as a short digest.
  static let algorithm = DigestAlgorithm()
}

/// OpenSSL's implementation of SHA-256, looked up once.
@safe
final class DigestAlgorithm: @unchecked Sendable {
  // Sendable: OpenSSL's object counts its references atomically and is never changed.
  private let pointer: OpaquePointer

  fileprivate init() {
    guard let pointer = unsafe EVP_MD_fetch(nil, "SHA256", nil) else {
      // It is built into the default provider, which is part of libcrypto itself.
      preconditionFailure("OpenSSL has no SHA-256")
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe EVP_MD_free(pointer) }

  /// Lends OpenSSL's object; the pointer must not leave the closure.
  func withPointer<Result>(_ body: (OpaquePointer) -> Result) -> Result {
    unsafe body(pointer)
  }
}

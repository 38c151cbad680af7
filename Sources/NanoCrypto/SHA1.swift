// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// SHA-1, which names are made of where a standard says so; nothing may trust in it.
///
/// Usable from any thread. Source: RFC 3174.
package enum SHA1 {
  /// How many bytes a digest has.
  package static let byteCount = 20

  /// The digest of those bytes: 20 bytes.
  package static func digest(of bytes: Span<UInt8>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { digest, count in
      let result = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe EVP_Digest(
          bytes.baseAddress,
          bytes.count,
          digest.baseAddress,
          nil,
          EVP_sha1(),
          nil
        )
      }
      // The only reason left to fail is an allocation, where Swift itself stops as well.
      precondition(result == 1, "OpenSSL is out of memory")
      count = byteCount
    }
  }
}

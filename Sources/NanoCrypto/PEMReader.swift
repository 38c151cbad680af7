// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
internal import Glibc

/// Reads the PEM blocks of one file, from the first to the last.
///
/// Owns a BIO over text that it only borrows, so it exists inside of
/// ``SecretFile/withPEMReader(_:)`` alone.
@safe
struct PEMReader: ~Copyable {
  private let path: String
  private let start: UnsafePointer<CChar>
  private let bio: OpaquePointer
  private var certificatesRead = 0

  fileprivate init(
    borrowing start: UnsafePointer<CChar>,
    count: Int,
    path: String
  )
    throws(CertificateError)
  {
    guard let bio = unsafe BIO_new_mem_buf(start, CInt(count)) else {
      throw CertificateError(.unreadable, "cannot read \(path)", cause: "not enough memory")
    }
    unsafe self.start = start
    unsafe self.bio = bio
    self.path = path
  }

  // A read-only memory BIO cannot fail to close.
  deinit { _ = unsafe BIO_free(bio) }

  /// The next certificate, or nil after the last one; other kinds of PEM blocks are passed over.
  ///
  /// - Throws: `certificate <n> in <path> cannot be parsed: <OpenSSL's reasons>`.
  mutating func nextCertificate() throws(CertificateError) -> Certificate? {
    try ErrorQueue.withClearedQueue { () throws(CertificateError) -> Certificate? in
      if let pointer = unsafe PEM_read_bio_X509(bio, nil, refusePassphrase, nil) {
        certificatesRead += 1
        return unsafe Certificate(owning: pointer)
      }
      if ErrorQueue.endsWithNoStartLine { return nil }
      throw CertificateError(
        .malformed,
        "certificate \(certificatesRead + 1) in \(path) cannot be parsed",
        cause: ErrorQueue.drain()
      )
    }
  }

  /// The first private key: PKCS#1 (`RSA PRIVATE KEY`), PKCS#8 or SEC 1 (`EC PRIVATE KEY`).
  ///
  /// - Throws: `<path> holds no private key`, `the private key in <path> is encrypted`, or
  ///   `the private key in <path> cannot be parsed: <OpenSSL's reasons>`.
  mutating func privateKey() throws(CertificateError) -> PrivateKey {
    try ErrorQueue.withClearedQueue { () throws(CertificateError) -> PrivateKey in
      var passphraseWasAsked = false
      let key = unsafe withUnsafeMutablePointer(to: &passphraseWasAsked) { asked in
        unsafe PEM_read_bio_PrivateKey(bio, nil, refusePassphrase, asked)
      }
      if let key = unsafe key { return unsafe PrivateKey(owning: key) }
      if passphraseWasAsked {
        throw CertificateError(.encrypted, "the private key in \(path) is encrypted")
      }
      // OpenSSL says "unsupported" of a file without a key as well as of a key that it cannot parse.
      guard unsafe strstr(start, "PRIVATE KEY-----") != nil else {
        throw CertificateError(.missing, "\(path) holds no private key")
      }
      throw CertificateError(
        .malformed,
        "the private key in \(path) cannot be parsed",
        cause: ErrorQueue.drain()
      )
    }
  }
}

extension SecretFile {
  /// Lends a reader of the file's PEM blocks, which must not leave the closure.
  borrowing func withPEMReader<Result: ~Copyable>(
    _ body: (inout PEMReader) throws(CertificateError) -> Result
  ) throws(CertificateError) -> Result {
    try unsafe withCString { (start) throws(CertificateError) -> Result in
      var reader = try unsafe PEMReader(borrowing: start, count: count, path: path)
      return try body(&reader)
    }
  }
}

/// Answers OpenSSL's question for a passphrase with a failure, and notes that it was asked.
///
/// Without a callback, OpenSSL asks on the terminal.
private func refusePassphrase(
  _ buffer: UnsafeMutablePointer<CChar>?,
  _ size: CInt,
  _ isForWriting: CInt,
  _ asked: UnsafeMutableRawPointer?
) -> CInt {
  unsafe asked?.storeBytes(of: true, as: Bool.self)
  return -1
}

// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
internal import Glibc

/// What the server says of its own certificate, in logs and metrics.
package struct CertificateDetails: Sendable, Hashable {
  /// The subject as RFC 2253 writes it, `CN=function-engine,O=crossplane`; may be empty.
  package let subject: String
  /// The DNS names a client may use, in the certificate's order; other kinds are left out.
  package let dnsNames: [String]
  /// The first second in which the certificate is valid, since 1970-01-01T00:00:00Z.
  package let notBefore: Int64
  /// The last second in which the certificate is valid, since 1970-01-01T00:00:00Z.
  package let notAfter: Int64
  /// The SHA-256 of the certificate's DER form, as 64 lowercase hexadecimal digits.
  package let fingerprint: String

  /// How long before its end a certificate should have been replaced.
  ///
  /// A tenth of its lifetime, at most 30 days: whatever renews certificates does so earlier.
  var warningSeconds: Int64 {
    min(30 * 86_400, max(0, (notAfter - notBefore) / 10))
  }
}

/// One parsed X.509 certificate; owns OpenSSL's object.
@safe
struct Certificate: ~Copyable {
  private let pointer: OpaquePointer

  /// Takes over what a PEM reader returned.
  init(owning pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  deinit { unsafe X509_free(pointer) }

  /// Whether the private key is the one of this certificate.
  borrowing func belongs(to key: borrowing PrivateKey) -> Bool {
    unsafe key.withPointer { unsafe X509_check_private_key(pointer, $0) } == 1
  }

  /// Whether TLS may be served with this certificate and key.
  ///
  /// A certificate can be well-formed and still be refused, for a short key or a weak signature.
  /// Asking here gives a sentence; gRPC would only say that it cannot listen. False leaves the
  /// reason in OpenSSL's queue.
  borrowing func canServe(with key: borrowing PrivateKey) -> Bool {
    guard let context = unsafe SSL_CTX_new(TLS_server_method()) else { return false }
    defer { unsafe SSL_CTX_free(context) }
    guard unsafe SSL_CTX_use_certificate(context, pointer) == 1 else { return false }
    return unsafe key.withPointer { unsafe SSL_CTX_use_PrivateKey(context, $0) } == 1
  }

  /// First second of validity, or nil when the certificate holds no readable time.
  borrowing func notBefore() -> Int64? {
    unsafe unixSeconds(X509_get0_notBefore(pointer))
  }

  /// Last second of validity, or nil when the certificate holds no readable time.
  borrowing func notAfter() -> Int64? {
    unsafe unixSeconds(X509_get0_notAfter(pointer))
  }

  /// The subject as RFC 2253 writes it; empty when OpenSSL cannot print it.
  borrowing func subject() -> String {
    // Nil is out of memory: a certificate without its name in a log line still serves.
    guard let bio = unsafe BIO_new(BIO_s_mem()) else { return "" }
    // A memory BIO cannot fail to close.
    defer { _ = unsafe BIO_free(bio) }
    let name = unsafe X509_get_subject_name(pointer)
    guard unsafe X509_NAME_print_ex(bio, name, 0, nano_name_rfc2253()) >= 0 else { return "" }
    var start: UnsafeMutablePointer<CChar>?
    let count = unsafe nano_bio_contents(bio, &start)
    return unsafe text(start, count: count)
  }

  /// The DNS names of the subject alternative name extension, in its order.
  borrowing func dnsNames() -> [String] {
    // Nil is no such extension, or one that cannot be parsed: it names nothing either way.
    let extensionValue = unsafe X509_get_ext_d2i(pointer, NID_subject_alt_name, nil, nil)
    guard let names = OpaquePointer(extensionValue) else { return [] }
    defer { unsafe GENERAL_NAMES_free(names) }
    var result: [String] = []
    let count = unsafe nano_general_names_count(names)
    for index in 0..<count {
      guard let name = unsafe nano_general_names_dns(names, index) else { continue }
      let start = unsafe UnsafeRawPointer(ASN1_STRING_get0_data(name))
      unsafe result.append(text(start, count: Int(ASN1_STRING_length(name))))
    }
    return result
  }

  /// The SHA-256 of the DER form in hexadecimal digits, or nil when OpenSSL is out of memory.
  borrowing func fingerprint() -> String? {
    var count: UInt32 = 0
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    guard unsafe X509_digest(pointer, EVP_sha256(), &digest, &count) == 1 else { return nil }
    return hexadecimal(digest.prefix(Int(count)))
  }
}

/// One parsed private key; owns OpenSSL's object, which wipes its numbers when it is freed.
@safe
struct PrivateKey: ~Copyable {
  private let pointer: OpaquePointer

  /// Takes over what a PEM reader returned.
  init(owning pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  deinit { unsafe EVP_PKEY_free(pointer) }

  /// Lends OpenSSL's object; the pointer must not leave the closure.
  fileprivate borrowing func withPointer<Result>(_ body: (OpaquePointer) -> Result) -> Result {
    unsafe body(pointer)
  }
}

/// Bytes that OpenSSL lends, as text; what is not UTF-8 is replaced, for it is only ever shown.
private func text(_ start: UnsafeRawPointer?, count: Int) -> String {
  guard let start = unsafe start, count > 0 else { return "" }
  return unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
}

/// An ASN.1 time in seconds since 1970, or nil when it is absent or malformed.
private func unixSeconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64? {
  var parts = unsafe tm()
  guard let time = unsafe time, unsafe ASN1_TIME_to_tm(time, &parts) == 1 else { return nil }
  return unsafe Int64(timegm(&parts))
}

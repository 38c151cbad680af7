// SPDX-License-Identifier: Apache-2.0

import COpenSSL
import Glibc
import NanoCrypto
import Testing

/// One way to break a valid set, and the sentence that says so.
struct BrokenSet: Sendable, CustomTestStringConvertible {
  let reason: String
  let command: String
  let code: CertificateError.Code
  /// `{}` stands for the directory.
  let sentence: String

  var testDescription: String { reason }

  static let all: [BrokenSet] = [
    BrokenSet(
      reason: "no certificate file",
      command: "rm tls.crt",
      code: .unreadable,
      sentence: "cannot read {}/tls.crt: no such file or directory"
    ),
    BrokenSet(
      reason: "no key file",
      command: "rm tls.key",
      code: .unreadable,
      sentence: "cannot read {}/tls.key: no such file or directory"
    ),
    BrokenSet(
      reason: "no authority file",
      command: "rm ca.crt",
      code: .unreadable,
      sentence: "cannot read {}/ca.crt: no such file or directory"
    ),
    BrokenSet(
      reason: "a directory",
      command: "rm tls.key && mkdir tls.key",
      code: .unreadable,
      sentence: "cannot read {}/tls.key: is a directory"
    ),
    BrokenSet(
      reason: "a pipe without a writer",
      command: "rm tls.key && mkfifo tls.key",
      code: .unreadable,
      sentence: "cannot read {}/tls.key: not a file"
    ),
    BrokenSet(
      reason: "a link to itself",
      command: "rm ca.crt && ln -s ca.crt ca.crt",
      code: .unreadable,
      sentence: "cannot read {}/ca.crt: too many levels of symbolic links"
    ),
    BrokenSet(
      reason: "an empty file",
      command: ": > tls.key",
      code: .notPEM,
      sentence: "{}/tls.key is empty"
    ),
    BrokenSet(
      reason: "a file of more than 1 MiB",
      command: "head -c 1048577 /dev/zero | tr '\\0' x > tls.crt",
      code: .notPEM,
      sentence: "{}/tls.crt is larger than 1 MiB"
    ),
    BrokenSet(
      reason: "a binary file",
      command: "openssl x509 -in ca.crt -outform DER -out ca.crt",
      code: .notPEM,
      sentence: "{}/ca.crt holds a NUL byte and is not PEM text"
    ),
    BrokenSet(
      reason: "no certificate in tls.crt",
      command: "echo nothing > tls.crt",
      code: .missing,
      sentence: "{}/tls.crt holds no certificate"
    ),
    BrokenSet(
      reason: "no certificate in ca.crt",
      command: "cp tls.key ca.crt",
      code: .missing,
      sentence: "{}/ca.crt holds no certificate"
    ),
    BrokenSet(
      reason: "no key in tls.key",
      command: "cp tls.crt tls.key",
      code: .missing,
      sentence: "{}/tls.key holds no private key"
    ),
    BrokenSet(
      reason: "a damaged certificate in the chain",
      command: "printf -- '-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----\\n'"
        + " >> tls.crt",
      code: .malformed,
      sentence: "certificate 3 in {}/tls.crt cannot be parsed: "
    ),
    BrokenSet(
      reason: "a damaged authority",
      command: "printf -- '-----BEGIN CERTIFICATE-----\\n!!!!\\n-----END CERTIFICATE-----\\n'"
        + " >> ca.crt",
      code: .malformed,
      sentence: "certificate 2 in {}/ca.crt cannot be parsed: bad base64 decode"
    ),
    BrokenSet(
      reason: "a certificate that is cut off",
      command: "head -c 400 tls.crt > t && mv t tls.crt",
      code: .malformed,
      sentence: "certificate 1 in {}/tls.crt cannot be parsed: bad end line"
    ),
    BrokenSet(
      reason: "a damaged key",
      command:
        "printf -- '-----BEGIN RSA PRIVATE KEY-----\\nAAAA\\n-----END RSA PRIVATE KEY-----\\n'"
        + " > tls.key",
      code: .malformed,
      sentence: "the private key in {}/tls.key cannot be parsed: "
    ),
    BrokenSet(
      reason: "an encrypted key in PKCS#8",
      command: "openssl pkcs8 -topk8 -in tls.key -passout pass:secret -out t && mv t tls.key",
      code: .encrypted,
      sentence: "the private key in {}/tls.key is encrypted"
    ),
    BrokenSet(
      reason: "an encrypted key in PKCS#1",
      command: "openssl rsa -traditional -aes128 -in tls.key -passout pass:secret -out t"
        + " && mv t tls.key",
      code: .encrypted,
      sentence: "the private key in {}/tls.key is encrypted"
    ),
    BrokenSet(
      reason: "another key of the same kind",
      command: "cp '\(CertificateSet.pkcs8.path)/tls.key' .",
      code: .mismatch,
      sentence: "{}/tls.key does not belong to the certificate in {}/tls.crt"
    ),
    BrokenSet(
      reason: "a key of another kind",
      command: "cp '\(CertificateSet.ellipticCurve.path)/tls.key' .",
      code: .mismatch,
      sentence: "{}/tls.key does not belong to the certificate in {}/tls.crt"
    ),
    BrokenSet(
      reason: "the chain in the wrong order",
      command: "cat middle.crt leaf.crt > tls.crt",
      code: .mismatch,
      sentence: "{}/tls.key does not belong to the certificate in {}/tls.crt"
    ),
    BrokenSet(
      reason: "a key that is too short for TLS",
      command: "cp '\(CertificateSet.short.path)/tls.crt' '\(CertificateSet.short.path)/tls.key' .",
      code: .refused,
      sentence: "cannot serve TLS with the certificate in {}/tls.crt: ee key too small"
    ),
  ]
}

@Suite("Certificates that cannot be used")
struct CertificateErrorTests {
  @Test("each is refused with a sentence that names the file", arguments: BrokenSet.all)
  func sentences(broken: BrokenSet) throws {
    let directory = try TemporaryDirectory()
    try directory.run("cp '\(CertificateSet.rsa.path)'/*.crt '\(CertificateSet.rsa.path)'/*.key .")
    try directory.run(broken.command)
    let expected = broken.sentence.replacing("{}", with: directory.path)
    let error = try #require(throws: CertificateError.self) {
      try ServerCertificates(directory: directory.path)
    }
    #expect(error.code == broken.code)
    // Where the sentence ends with a colon, OpenSSL's own words follow.
    if expected.hasSuffix(": ") {
      #expect(error.description.hasPrefix(expected) && !error.cause.isEmpty)
    } else {
      #expect(error.description == expected)
    }
  }

  @Test("errors of other users of OpenSSL are not taken for its own, and none are left to them")
  func errorQueue() throws {
    let directory = try TemporaryDirectory()
    try directory.copy(.rsa)
    #expect(try ServerCertificates(directory: directory.path).authorityCount == 1)
    #expect(ERR_peek_error() == 0)
    try directory.write(
      "tls.key",
      "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n"
    )
    let clean = #expect(throws: CertificateError.self) {
      try ServerCertificates(directory: directory.path)
    }
    #expect(BIO_new_file("\(directory.path)/absent", "r") == nil)
    #expect(ERR_peek_error() != 0)
    let polluted = #expect(throws: CertificateError.self) {
      try ServerCertificates(directory: directory.path)
    }
    #expect(polluted == clean)
    #expect(ERR_peek_error() == 0)
  }
}

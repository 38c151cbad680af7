// SPDX-License-Identifier: Apache-2.0

import Glibc
import NanoCrypto
import Testing

@Suite("The server's certificates")
struct ServerCertificatesTests {
  @Test(
    "a key is read in each form that Kubernetes Secrets hold",
    arguments: [
      (CertificateSet.rsa, "BEGIN RSA PRIVATE KEY"),
      (CertificateSet.pkcs8, "BEGIN PRIVATE KEY"),
      (CertificateSet.ellipticCurve, "BEGIN EC PRIVATE KEY"),
    ]
  )
  func keyForms(set: CertificateSet, marker: String) throws {
    let certificates = try ServerCertificates(directory: set.path)
    certificates.withPEM { chain, key, authorities in
      #expect(String(cString: key).contains(marker))
      #expect(String(cString: chain).components(of: "BEGIN CERTIFICATE") == 2)
      #expect(String(cString: authorities).components(of: "BEGIN CERTIFICATE") == 1)
    }
  }

  @Test("the leaf's details are those that the openssl command prints")
  func details() throws {
    let directory = try TemporaryDirectory()
    try directory.copy(.rsa)
    try directory.run("openssl x509 -in tls.crt -outform DER | sha256sum | cut -c1-64 > digest")
    let certificates = try ServerCertificates(directory: directory.path + "/")
    let leaf = certificates.leaf
    #expect(leaf.subject == "CN=function-engine,O=crossplane")
    #expect(leaf.dnsNames == ["engine", "engine.system", "engine.system.svc"])
    #expect(leaf.notBefore == 1_735_689_600)
    #expect(leaf.notAfter == 2_524_607_999)
    #expect(try leaf.fingerprint + "\n" == directory.read("digest"))
    #expect(certificates.authorityCount == 1)
    #expect(certificates.findings(at: 1_800_000_000) == [])
  }

  @Test("of several authorities the first to expire counts")
  func severalAuthorities() throws {
    let directory = try TemporaryDirectory()
    try directory.copy(.rsa)
    let authority = try ServerCertificates(directory: directory.path).authoritiesNotAfter
    try directory.run("cat '\(CertificateSet.expired.path)/middle.crt' >> ca.crt")
    let certificates = try ServerCertificates(directory: directory.path)
    #expect(certificates.authorityCount == 2)
    #expect(certificates.authoritiesNotAfter == 1_614_556_799)
    #expect(authority > 2_000_000_000)
    try directory.run(
      "cat '\(CertificateSet.expired.path)/middle.crt' '\(CertificateSet.rsa.path)/ca.crt' > ca.crt"
    )
    #expect(try ServerCertificates(directory: directory.path).authoritiesNotAfter == 1_614_556_799)
    #expect(
      certificates.findings(at: 1_800_000_000).map(\.description)
        == ["a certificate in \(directory.path)/ca.crt expired at 2021-02-28T23:59:59Z"]
    )
  }

  @Test("an expired certificate is read, and found expired after its last second")
  func expired() throws {
    let certificates = try ServerCertificates(directory: CertificateSet.expired.path)
    let path = CertificateSet.expired.path + "/tls.crt"
    #expect(
      certificates.findings(at: 1_614_556_799)
        == [.expiresSoon(path: path, notAfter: 1_614_556_799)]
    )
    #expect(
      certificates.findings(at: 1_614_556_800) == [.expired(path: path, notAfter: 1_614_556_799)]
    )
    #expect(
      certificates.findings(at: 1_614_556_800).map(\.description)
        == ["a certificate in \(path) expired at 2021-02-28T23:59:59Z"]
    )
  }

  @Test("a certificate is found to expire soon in the last tenth of its life, or its last 30 days")
  func expiresSoon() throws {
    for set in [CertificateSet.expired, CertificateSet.rsa] {
      let certificates = try ServerCertificates(directory: set.path)
      let leaf = certificates.leaf
      let warning = min(30 * 86_400, (leaf.notAfter - leaf.notBefore) / 10)
      #expect(certificates.findings(at: leaf.notAfter - warning) == [])
      let words = certificates.findings(at: leaf.notAfter - warning + 1).map(\.description)
      #expect(words.count == 1)
      #expect(words.first?.hasPrefix("the certificate in \(set.path)/tls.crt expires at ") == true)
    }
  }

  @Test("a certificate is found not yet valid before its first second")
  func notYetValid() throws {
    let certificates = try ServerCertificates(directory: CertificateSet.rsa.path)
    let path = CertificateSet.rsa.path + "/tls.crt"
    #expect(certificates.findings(at: 1_735_689_600) == [])
    #expect(
      certificates.findings(at: 1_735_689_599).map(\.description)
        == ["the certificate in \(path) is not valid before 2025-01-01T00:00:00Z"]
    )
  }

  @Test(
    "a time is written as the calendar has it",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
      (1_704_067_199, "2023-12-31T23:59:59Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (-62_167_219_200, "0000-01-01T00:00:00Z"),
    ]
  )
  func timestamps(seconds: Int64, text: String) {
    let finding = CertificateFinding.expired(path: "x", notAfter: seconds)
    #expect(finding.description == "a certificate in x expired at \(text)")
  }

  @Test("no description shows the key")
  func descriptions() throws {
    let certificates = try ServerCertificates(directory: CertificateSet.rsa.path)
    var shown = ""
    dump(certificates, to: &shown)
    print(certificates, String(reflecting: certificates), to: &shown)
    let key = certificates.withPEM { _, key, _ in String(cString: key) }
    let secretLine = try #require(key.split(separator: "\n").dropFirst().first)
    #expect(!shown.contains(secretLine))
    #expect(!shown.contains("PRIVATE KEY"))
  }
}

extension String {
  /// How often a text occurs in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

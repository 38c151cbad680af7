// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A directory of its own for one test, removed with everything in it at the end.
final class TemporaryDirectory {
  let path: String
  /// Whether somebody else removes it.
  var isKept = false

  init(parent: String = "/tmp") throws {
    var template = Array("\(parent)/nano-crypto-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure("mkdtemp: error \(errno)") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { if !isKept { try? shell("rm -rf '\(path)'") } }

  /// Writes a file of this directory, or replaces what it held in place.
  func write(_ name: String, _ content: String) throws {
    guard let file = fopen("\(path)/\(name)", "w") else { throw Failure("fopen: error \(errno)") }
    defer { fclose(file) }
    guard fputs(content, file) >= 0 else { throw Failure("fputs: error \(errno)") }
  }

  /// The content of a file of this directory.
  func read(_ name: String) throws -> String {
    guard let file = fopen("\(path)/\(name)", "r") else { throw Failure("fopen: error \(errno)") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Runs a shell command with this directory as the current one.
  func run(_ command: String) throws { try shell("cd '\(path)' && \(command)") }

  /// Copies the three files of a set into this directory, in place.
  func copy(_ set: CertificateSet, into subdirectory: String = ".") throws {
    try run("cp '\(set.path)/tls.crt' '\(set.path)/tls.key' '\(set.path)/ca.crt' \(subdirectory)")
  }
}

/// A test that cannot be set up.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Runs a shell command and fails with its text when it fails.
func shell(_ command: String) throws {
  let status = system("{ \(command) ; } >/dev/null 2>&1")
  guard status == 0 else { throw Failure("status \(status): \(command)") }
}

/// A set of `tls.crt`, `tls.key` and `ca.crt` made by the `openssl` command, kept for all tests.
struct CertificateSet: Sendable {
  let path: String

  /// As Crossplane issues them: RSA 2048, the key in PKCS#1, and an intermediate in the chain.
  static let rsa = make { directory in
    try issue(directory, key: "openssl genrsa -traditional -out tls.key 2048")
  }

  /// The same with a key in PKCS#8.
  static let pkcs8 = make { directory in
    try issue(directory, key: "openssl genpkey -algorithm RSA -out tls.key")
  }

  /// The same with an elliptic curve key in SEC 1 form, after its parameters.
  static let ellipticCurve = make { directory in
    try issue(directory, key: "openssl ecparam -name prime256v1 -genkey -out tls.key")
  }

  /// Valid from 2020-01-01 to 2021-02-28T23:59:59Z.
  static let expired = make { directory in
    try issue(
      directory,
      key: "openssl genrsa -traditional -out tls.key 2048",
      from: "20200101000000Z",
      to: "20210228235959Z"
    )
  }

  /// An RSA key of 1024 bits, which OpenSSL no longer serves with.
  static let short = make { directory in
    try issue(directory, key: "openssl genrsa -traditional -out tls.key 1024")
  }

  private static func make(_ fill: (TemporaryDirectory) throws -> Void) -> CertificateSet {
    do {
      let directory = try TemporaryDirectory(parent: sharedDirectory)
      try fill(directory)
      directory.isKept = true
      return CertificateSet(path: directory.path)
    } catch {
      fatalError("cannot make certificates for the tests: \(error)")
    }
  }

  /// Where the sets are until the process ends.
  private static let sharedDirectory: String = {
    let path = "/tmp/nano-crypto-\(getpid())"
    mkdir(path, 0o700)
    atexit { system("rm -rf /tmp/nano-crypto-\(getpid())") }
    return path
  }()

  private static func issue(
    _ directory: TemporaryDirectory,
    key: String,
    from: String = "20250101000000Z",
    to: String = "20491231235959Z"
  ) throws {
    try directory.write("ca.conf", configuration)
    try directory.run("touch index.txt && echo 01 > serial")
    try directory.run(
      "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt "
        + "-subj '/O=Root/CN=authority' -days 9000"
    )
    try directory.run(
      "openssl req -newkey rsa:2048 -nodes -keyout middle.key -out middle.csr "
        + "-subj /CN=middle -config ca.conf"
    )
    let sign = "openssl ca -batch -config ca.conf -notext -startdate \(from) -enddate \(to)"
    try directory.run(
      "\(sign) -cert ca.crt -keyfile ca.key -in middle.csr -out middle.crt "
        + "-extensions middle"
    )
    try directory.run(
      "\(key) && openssl req -new -key tls.key -out tls.csr "
        + "-subj '/O=crossplane/CN=function-engine' -config ca.conf"
    )
    try directory.run(
      "\(sign) -cert middle.crt -keyfile middle.key -in tls.csr -out leaf.crt "
        + "-extensions leaf"
    )
    try directory.run("cat leaf.crt middle.crt > tls.crt")
  }

  private static let configuration = """
    [req]
    distinguished_name = name
    [name]
    [ca]
    default_ca = issuer
    [issuer]
    database = index.txt
    serial = serial
    new_certs_dir = .
    default_md = sha256
    policy = any
    [any]
    organizationName = optional
    commonName = supplied
    [middle]
    basicConstraints = CA:true
    [leaf]
    subjectAltName = DNS:engine, DNS:engine.system, IP:10.0.0.1, DNS:engine.system.svc

    """
}

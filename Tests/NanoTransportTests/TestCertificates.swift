// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoTransport

/// Certificates for one run of the tests, made by the `openssl` program in a temporary folder.
final class TestCertificates: Sendable {
  static let serverName = "function.test"

  /// The one that most tests use.
  static let shared = Result { try TestCertificates() }.orCrash

  private let folder: URL

  /// An authority with a server and a client of its own.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nano-transport-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.run(
      "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=authority"
        + " -keyout ca.key -out ca.crt",
      in: folder
    )
    for name in ["server", "client"] {
      try Self.run(
        """
        openssl genrsa -out \(name).pkcs8 2048
        openssl rsa -traditional -in \(name).pkcs8 -out \(name).pkcs1
        openssl req -new -key \(name).pkcs8 -subj /CN=\(name) -out \(name).csr
        printf 'subjectAltName=DNS:\(Self.serverName)' > \(name).ext
        openssl x509 -req -in \(name).csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 \
          -extfile \(name).ext -out \(name).crt
        """,
        in: folder
      )
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func server(key: String = "pkcs1", authority: TestCertificates? = nil) throws -> TLSIdentity {
    try identity("server", key, authority)
  }

  func client(key: String = "pkcs1", authority: TestCertificates? = nil) throws -> TLSIdentity {
    try identity("client", key, authority)
  }

  /// The text of a file of the folder.
  func text(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  private func identity(
    _ name: String,
    _ key: String,
    _ authority: TestCertificates?
  ) throws -> TLSIdentity {
    try TLSIdentity(
      certificateChain: text("\(name).crt"),
      privateKey: text("\(name).\(key)"),
      authorities: (authority ?? self).text("ca.crt")
    )
  }

  /// Runs a script beside the certificates; gives back what it printed.
  func run(_ script: String) throws -> String { try Self.run(script, in: folder) }

  @discardableResult
  private static func run(_ script: String, in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-ec", script]
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(script: script) }
    return text
  }

  struct Failure: Error {
    let script: String
  }
}

extension Result where Failure == any Error {
  /// The value; a test run without its certificates has nothing to say.
  fileprivate var orCrash: Success {
    switch self {
    case .success(let value): value
    case .failure(let error): fatalError("no test certificates: \(error)")
    }
  }
}

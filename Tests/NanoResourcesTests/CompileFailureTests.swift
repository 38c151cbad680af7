// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoFunction
import NanoResources
import Testing

/// What the compiler says to mistakes in compositions.
@Suite("Mistakes that do not compile")
struct CompileFailureTests {
  /// A line in the closure that writes a Cluster, where `service` is a reference to a text, `name`
  /// a text, `count` a whole number, `secret` a required Secret and `broker` a resource without a
  /// schema; and what the compiler says to it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let line: String
    let diagnostic: String
    var testDescription: String { line }

    init(_ line: String, _ diagnostic: String) {
      self.line = line
      self.diagnostic = diagnostic
    }
  }

  static let mistakes = [
    Mistake(
      "$0.spec.instnaces = 3",
      "value of type 'Draft<CNPG.Cluster.Spec>' has no dynamic member 'instnaces'"
    ),
    Mistake("$0.spec.instances = \"3\"", "cannot assign value of type 'String' to type 'Int'"),
    Mistake("$0.spec.instances = name", "cannot assign value of type 'String' to type 'Int'"),
    Mistake(
      "$0.spec.storage = \"1Gi\"",
      "cannot assign value of type 'String' to type 'Draft<CNPG.Cluster.Spec.Storage>'"
    ),
    Mistake(
      "$0.spec.instances = service",
      "cannot assign value of type 'Reference<String>' to type 'Int'"
    ),
    Mistake(
      "let text: String = service; $0.spec.imageName = text",
      "cannot convert value of type 'Reference<String>' to specified type 'String'"
    ),
    Mistake(
      "$0.spec.imageName = \"\\(service):17\"",
      "call can throw, but it is not marked with 'try'"
    ),
    Mistake(
      "$0.spec.primaryUpdateMethod = .restrat",
      "type 'CNPG.Cluster.Spec.PrimaryUpdateMethod' has no member 'restrat'"
    ),
    Mistake(
      "$0.spec.managed.roles = [.init { $0.nam = name }]",
      "has no dynamic member 'nam' using key path from root type 'CNPG.Cluster.Spec.Managed.Role'"
    ),
    Mistake(
      "$0.spec.postgresql.parameters[\"max_connections\"] = count",
      "cannot assign value of type 'Int' to subscript of type"
    ),
    Mistake(
      "$0.spec.imageName = secret.first.dat[\"image\"]",
      "value of type 'Observed<Kubernetes.Secret>' has no dynamic member 'dat'"
    ),
    Mistake(
      "let text: String = secret.first.data[\"image\"]; $0.spec.imageName = text",
      "cannot convert value of type 'Reference<String>' to specified type 'String'"
    ),
    Mistake(
      "$0.spec.imageName = broker.fields[\"status\"][\"image\"]",
      "cannot assign value of type 'DynamicFields' to type 'String'"
    ),
    Mistake(
      "let text: String = broker.fields[\"status\"][\"image\"].string; $0.spec.imageName = text",
      "cannot convert value of type 'Reference<String>' to specified type 'String'"
    ),
    Mistake(
      "print($0.spec.instances)",
      "getter for 'subscript(dynamicMember:)' is unavailable: a draft is written, not read"
    ),
  ]

  @Test("a mistake is told by the name and the types that it is about", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let diagnostics = try Compiler.diagnostics(of: mistake.line)
    #expect(diagnostics.contains { $0.contains(mistake.diagnostic) }, "\(diagnostics)")
    #expect(!diagnostics.contains { $0.contains("failed to produce diagnostic") })
  }

  @Test("what is right compiles, so that a mistake is what the test is about")
  func noMistake() throws {
    let line = """
      $0.spec.instances = count
      $0.spec.imageName = try "\\(service):17"
      $0.spec.storage.storageClass = service
      $0.spec.storage.size = Optional(name)
      $0.spec.primaryUpdateMethod = .restart
      $0.spec.managed.roles = [.init { $0.name = name }]
      $0.spec.postgresql.parameters["max_connections"] = "\\(count)"
      $0.spec.schedulerName = secret.first.data["scheduler"]
      $0.spec.description = broker.fields["status"]["text"].string
      """
    #expect(try Compiler.diagnostics(of: line) == [])
  }
}

/// The compiler that built the tests.
private enum Compiler {
  /// The errors in a composition whose Cluster has that line.
  static func diagnostics(of line: String) throws -> [String] {
    let file = NSTemporaryDirectory() + "/mistake-\(UUID().uuidString).swift"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let text = """
      import NanoFunction
      import NanoResources
      func compose(into desired: inout Desired, name: String, count: Int) {
        let cluster = desired.resource("cluster", CNPG.Cluster.self) { $0.metadata.name = name }
        let service = cluster.observed.status.writeService
        let secret = desired.require("secret", Kubernetes.Secret.self, .name(name))
        let broker = desired.resource("broker", apiVersion: "mq.example.org/v1", kind: "Broker") {
          $0["metadata"]["name"] = name
        }
        desired.resource("other", CNPG.Cluster.self) {
          $0.spec.logLevel = .info
          \(line)
        }
        _ = (service, secret, broker)
      }
      """
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let build = Bundle.main.bundlePath
    let repository = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-I", "\(build)/Modules",
      "-I", "/\(repository)/Sources/COpenSSL", file,
    ]
    let output = Pipe()
    process.standardError = output
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return said.split(separator: "\n").map(String.init).filter { $0.contains("error: ") }
  }
}

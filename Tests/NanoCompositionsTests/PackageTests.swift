// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoCompositions
import NanoFunction
import NanoTesting
import NanoValidate
import Testing

@Suite("The Compositions of the package")
struct PackageTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../package").standardizedFileURL

  private func documents(_ path: String) throws -> [Value] {
    let file = PackageTests.package.appending(path: path)
    return try Manifest.read(Array(try Data(contentsOf: file)), file: file.path).map(\.resource)
  }

  /// The names of the files, without their endings.
  private func names() throws -> [String] {
    let folder = PackageTests.package.appending(path: "compositions").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      String($0.dropLast(".yaml".count))
    }
  }

  @Test("each is named, labelled and answered as its file says")
  func compositions() throws {
    for name in try names() {
      let documents = try documents("compositions/\(name).yaml")
      let composition = try #require(documents.last)
      let parts = name.split(separator: ".").map(String.init)
      #expect(composition["kind"] == "Composition")
      #expect(composition["metadata"]["name"].string == parts.joined(separator: "-"))
      #expect(
        composition["metadata"]["labels"] == [
          "nano-idp.dev/backend": .string(parts[1]), "nano-idp.dev/engine": .string(parts[2]),
        ]
      )
      let input = composition["spec"]["pipeline"][0]["input"]
      #expect(input["composition"].string == name)
      #expect(try ComposedSchemas.problems(in: [composition]) == [])
    }
  }

  @Test("the schema of the step's input knows every composition of the library")
  func input() throws {
    let definition = try #require(
      documents("input/nano-idp.fn.crossplane.io_compositions.yaml").last
    )
    let schema = definition["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    #expect(
      schema["properties"]["composition"]["enum"].array?.compactMap(\.string)
        .sorted() == CompositionLibrary.nanoIDP.compositions.map { type(of: $0).name }.sorted()
    )
  }

  @Test("those for Amazon ask for the environment of the example, and compose with it")
  func aws() throws {
    let environment = try documents("../examples/database-aws/environment.yaml")
    for name in try names() where name.hasPrefix("database.aws.") {
      let composition = try #require(try documents("compositions/\(name).yaml").last)
      let request = InMemoryRequest(
        composite: AWSProvider.database(["engine": .string(String(name.split(separator: ".")[2]))])
      )
      request.stepInput = composition["spec"]["pipeline"][0]["input"]
      let asked = CompositionLibrary.nanoIDP.answer(request)
      #expect(asked.requirements.map(\.match) == [.name("nano-idp")])
      request.required["environment-config-0"] = environment
      let response = CompositionLibrary.nanoIDP.answer(request)
      #expect(response.fatal == nil)
      #expect(response["subnet-group"] != nil)
    }
  }
}

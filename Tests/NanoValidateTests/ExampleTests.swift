// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoValidate
import NanoValue
import Testing

@Suite("This project's own files")
struct ExampleTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files of a folder, at any depth, that end so; not those of builds, which are hidden.
  private func files(_ folder: String, _ ending: String) throws -> [URL] {
    let root = Self.project.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    let kept = names.filter { name in
      name.hasSuffix(ending) && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    return kept.sorted().map { root.appending(path: $0) }
  }

  /// The resources of a folder, without what was built there and what only `nanoidp generate` reads.
  private func manifests(_ folder: String) throws -> [Manifest] {
    let files = try files(folder, ".yaml").filter {
      !$0.path.contains("/.build/") && $0.lastPathComponent != "generate.yaml"
    }
    return try files.flatMap { file in
      try Manifest.read(Array(try Data(contentsOf: file)), file: file.path)
    }
  }

  @Test("examples and definitions are valid against the schemas that are kept here")
  func examples() throws {
    var extensions = Extensions()
    for file in try files("schemas", ".schema") {
      try extensions.add(bundles: String(contentsOf: file, encoding: .utf8))
    }
    for manifest in try manifests("xrds") + manifests("examples") {
      try extensions.add(manifest.resource)
    }
    // Tests of compositions are no resources: nanoidp reads them, and no API server.
    let examples = try manifests("examples").filter {
      $0.resource["apiVersion"].string?.hasPrefix("test.crossplane.io/") != true
    }
    let resources = examples + (try manifests("xrds")) + (try manifests("package/input"))
    #expect(resources.count > 10)
    let report = try Validation(against: extensions).report(on: resources.map(\.resource))
    let text = try report.text(as: .text, hidesValid: true) { resources[$0].place(of: $1) }
    #expect(report.failure(onMissingSchemas: true) == nil, "\(text)")
  }
}

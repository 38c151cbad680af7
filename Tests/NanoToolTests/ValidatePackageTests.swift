// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import NanoTool

extension ValidateCommandTests {
  @Test("takes definitions of packages from Crossplane's cache, and says what is not there")
  func packages() throws {
    let packages = ["a", "b"].map { name in
      """
      apiVersion: pkg.crossplane.io/v1
      kind: Provider
      metadata: {name: \(name)}
      spec: {package: "example.org/\(name):v1"}

      """
    }.joined(separator: "---\n")
    let files = [
      "packages.yaml": packages, "r.yaml": Self.resource,
      ".crossplane/cache/example.org/a@v1/package.yaml": Self.definition,
    ]
    try withFolder(files) { (folder: String) throws in
      let result = try run("\(folder)/packages.yaml", "\(folder)/r.yaml", home: folder)
      #expect(result.output.hasPrefix("[✓] g/v1, Kind=K, a"))
      #expect(
        result.notes == [
          "Provider/b: nothing is downloaded; give the files of its CRDs as extensions"
        ]
      )
      let other = try run(
        "\(folder)/packages.yaml",
        "\(folder)/r.yaml",
        "--cache-dir",
        "\(folder)/.crossplane/cache"
      )
      #expect(other == result)
    }
  }

  @Test("follows what a Configuration depends on, as far as Crossplane's cache goes")
  func dependencies() throws {
    func configuration(_ dependencies: String) -> String {
      "{apiVersion: meta.pkg.crossplane.io/v1, kind: Configuration, metadata: {name: c}, spec: {dependsOn: [\(dependencies)]}}\n"
    }
    let files = [
      "crossplane.yaml": configuration(
        "{configuration: example.org/c, version: '>=v1'}, {provider: example.org/z, version: v1.0.0}"
      ),
      "r.yaml": Self.resource,
      "cache/example.org/c@v0.9.0/package.yaml": "kind: [",
      "cache/example.org/c@v1.1.0/package.yaml": configuration(
        "{provider: example.org/p, version: ^v2.0.0}, {configuration: example.org/c, version: '>=v1'}"
      ),
      "cache/example.org/p@v2.3.0/package.yaml": Self.definition,
    ]
    try withFolder(files) { folder in
      let result = try run(
        "\(folder)/crossplane.yaml",
        "\(folder)/r.yaml",
        "--cache-dir",
        "\(folder)/cache"
      )
      #expect(result.output.hasPrefix("[✓] g/v1, Kind=K, a"))
      #expect(
        result.notes == [
          "example.org/z: nothing is downloaded; give the files of its CRDs as extensions"
        ]
      )
    }
  }
}

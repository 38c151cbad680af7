// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoFunction
import NanoSchema
import NanoTesting
import NanoValidate

/// Holds what is composed against the schemas in `schemas/`: unknown fields, required ones, types,
/// values, bounds, and the rules of the kind, those of required parameters included.
enum ComposedSchemas {
  /// Reads the bundles once for all tests.
  private static let validation = Result { () throws -> Validation in
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../schemas").standardizedFileURL
    var extensions = Extensions()
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "schema" else { continue }
      try extensions.add(bundles: String(contentsOf: file, encoding: .utf8))
    }
    return Validation(against: extensions)
  }

  /// What is wrong with objects, each with its kind and name; a kind that nobody knows included.
  static func problems(in objects: [Value]) throws -> [String] {
    let report = try validation.get().report(on: objects)
    return report.resources.flatMap { resource in
      let place = "\(resource.type.kind) \(resource.name)"
      if resource.status == .missingSchema { return ["\(place): no schema"] }
      return resource.findings.map { "\(place): \($0.message)" }
    }
  }

  /// What is wrong with what a call desires.
  static func problems(in response: FunctionResponse) throws -> [String] {
    try problems(in: response.resources.map(\.body))
  }
}

// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A function of a pipeline as a file of Functions declares it.
package struct FunctionDeclaration: Sendable, Equatable {
  /// Annotations that say where it runs.
  package enum Annotation {
    /// The runtime: `Docker`, `Development` or `InProcess`.
    package static let runtime = "render.crossplane.io/runtime"
    /// The address of a function that runs already.
    package static let developmentTarget = "render.crossplane.io/runtime-development-target"
  }

  /// The name by which pipelines call it.
  package let name: String
  /// The package that it is installed from; empty when none is said.
  package let package: String
  /// What its annotations say.
  package var annotations: [String: String]
  /// The annotations that the command line sets.
  package var overrides: [String: String] = [:]

  /// A function of that name of which nothing else is said.
  package init(name: String) {
    self.name = name
    package = ""
    annotations = [:]
  }

  /// Reads a declaration.
  ///
  /// - Throws: ``RenderError`` for an object of another kind.
  package init(_ object: Value) throws(RenderError) {
    let apiVersion = object["apiVersion"].string ?? ""
    let kind = object["kind"].string ?? ""
    name = object["metadata"]["name"].string ?? ""
    guard ["pkg.crossplane.io/v1", "pkg.crossplane.io/v1beta1"].contains(apiVersion),
      kind == "Function"
    else {
      throw RenderError("not a function: \(kind)/\(name)", kind: kind, among: ["Function"])
    }
    package = object["spec"]["package"].string ?? ""
    annotations = object["metadata"]["annotations"].texts
  }

  /// The functions that those objects declare; of two with the same name the last counts.
  package static func list(_ objects: [Value]) throws(RenderError) -> [FunctionDeclaration] {
    var functions: [FunctionDeclaration] = []
    for object in objects {
      let function = try FunctionDeclaration(object)
      functions.removeAll { $0.name == function.name }
      functions.append(function)
    }
    return functions
  }

  /// The function with annotations that the command line sets.
  func overridden(by overrides: [String: String]) -> FunctionDeclaration {
    var function = self
    function.overrides = overrides
    function.annotations.merge(overrides) { $1 }
    return function
  }

  /// The annotations in the values of a flag, as `key=value`.
  static func parsed(_ overrides: [String]) throws(RenderError) -> [String: String] {
    var annotations: [String: String] = [:]
    for text in overrides {
      guard let pair = try? FlagPairs.pair(text, flag: "") else {
        throw RenderError(
          "cannot apply function annotation overrides: invalid function annotation format "
            + "\(text.goQuoted), expected key=value"
        )
      }
      annotations[pair.key] = pair.value
    }
    return annotations
  }

  /// The package without its tag and digest: `ghcr.io/owner/function-name`.
  package var repository: String {
    let path = package.split(separator: "@").first.map(String.init) ?? package
    guard let colon = path.lastIndex(of: ":"), !path[colon...].contains("/") else { return path }
    return String(path[..<colon])
  }

  /// The last part of the package, or the name when no package is said: `function-auto-ready`.
  package var shortName: String {
    repository.split(separator: "/").last.map(String.init) ?? name
  }
}

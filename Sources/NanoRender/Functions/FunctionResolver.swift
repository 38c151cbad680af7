// SPDX-License-Identifier: Apache-2.0

package import NanoFunction
internal import NanoValue

/// Finds for each function of a pipeline where it runs.
package struct FunctionResolver: Sendable {
  /// The name of the function of this project, and of its package.
  package static let ownName = "function-nano-idp"

  /// The compositions that run in this process.
  package var library: CompositionLibrary?
  /// The names and packages under which the library runs, besides the project's own.
  package var libraryNames: [String] = []
  /// Functions that answer what they were told to, by name.
  package var fakes: [String: any FunctionCaller] = [:]
  /// Programs that serve a function, by its name.
  package var binaries: [String: String] = [:]
  /// Whether functions that are built in stand in for none of others.
  package var isStrict = false
  /// How long all calls of a function may take together.
  package var timeout: Duration = .seconds(60)

  /// A resolver that knows the compositions of a library.
  package init(library: CompositionLibrary? = nil) { self.library = library }

  /// What was found, and what is worth telling about it.
  package struct Found: Sendable {
    /// The functions by name.
    package var functions: [String: any FunctionCaller] = [:]
    /// A sentence for each function that is not what its declaration says.
    package var notes: [String] = []
  }

  /// The functions that a pipeline calls.
  ///
  /// What the command line says wins over what is built in, and that over what a declaration says:
  /// a fake, a program, an annotation set for this run, our own compositions, the annotation of the
  /// declaration, and the functions that most pipelines end with.
  ///
  /// - Throws: ``RenderError`` for a function that would need Docker.
  package func functions(
    of steps: [PipelineStep],
    declared: [FunctionDeclaration]
  ) throws(RenderError) -> Found {
    var found = Found()
    let called = Set(steps.map(\.function))
    for declaration in declared where called.contains(declaration.name) {
      let (caller, note) = try function(declaration)
      found.functions[declaration.name] = caller
      if let note { found.notes.append(note) }
    }
    return found
  }

  private func function(
    _ declaration: FunctionDeclaration
  ) throws(RenderError) -> (any FunctionCaller, note: String?) {
    let name = declaration.name
    if let fake = fakes[name] { return (fake, nil) }
    if let path = binaries[name] {
      let process = try FunctionProcess(path)
      return (RemoteFunction(at: process.address, timeout: timeout, process: process), nil)
    }
    let isOverridden = declaration.overrides[FunctionDeclaration.Annotation.runtime] != nil
    if !isOverridden, let library, isOwn(declaration) { return (LibraryFunction(library), nil) }
    let runtime = declaration.annotations[FunctionDeclaration.Annotation.runtime] ?? ""
    switch runtime {
    case "Development":
      let target = declaration.annotations[FunctionDeclaration.Annotation.developmentTarget]
      return (RemoteFunction(at: target ?? RemoteFunction.defaultTarget, timeout: timeout), nil)
    case "", "Docker", "InProcess":
      if let known = wellKnown(declaration) { return known }
    default:
      throw RenderError(
        "unsupported \(FunctionDeclaration.Annotation.runtime.goQuoted) annotation value "
          + "\(runtime.goQuoted) (unknown runtime)"
      )
    }
    let package = declaration.package.isEmpty ? "" : " (\(declaration.package))"
    throw RenderError(
      "function \(name)\(package) would run in Docker, which this program does without: start it "
        + "by --function-binary \(name)=PATH, stand in for it by --function-fake \(name)=FILE, or "
        + "run it yourself and annotate it with \(FunctionDeclaration.Annotation.runtime): "
        + "Development"
    )
  }

  /// A function that most pipelines end with, built in.
  private func wellKnown(_ declaration: FunctionDeclaration) -> (any FunctionCaller, note: String?)?
  {
    let functions: [String: any FunctionCaller] = [
      AutoReadyFunction.name: AutoReadyFunction(),
      EnvironmentConfigsFunction.name: EnvironmentConfigsFunction(),
    ]
    guard !isStrict, let function = functions[declaration.shortName] else { return nil }
    let note =
      "function \(declaration.name) is built in: it stands in for "
      + (declaration.package.isEmpty ? declaration.shortName : declaration.package)
    return (function, note)
  }

  private func isOwn(_ declaration: FunctionDeclaration) -> Bool {
    let names = libraryNames + [FunctionResolver.ownName]
    return names.contains(declaration.name) || names.contains(declaration.repository)
      || names.contains(declaration.shortName)
  }
}

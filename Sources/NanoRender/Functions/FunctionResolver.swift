// SPDX-License-Identifier: Apache-2.0

package import NanoFunction
internal import NanoValue

/// Finds for each function of a pipeline where it runs.
package struct FunctionResolver: Sendable {
  /// The compositions that run in this process.
  package var library: CompositionLibrary?
  /// The names and packages of the function that hosts the library.
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
    /// Where each of them runs, in words: `in this process`.
    package var places: [String: String] = [:]
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
    let called = Set(steps.map(\.function)).subtracting([""])
    let unused = unusedNotes(called: called)
    if steps.isEmpty { found.notes.append("the pipeline has no steps, so no function is called") }
    found.notes += unused
    let names = declared.map(\.name)
    for name in called.subtracting(names).sorted(by: { $0.precedesByBytes($1) }) {
      let hint = FunctionResolver.hint(name, among: names, "declared are")
      found.notes.append("no function \(name) is declared\(hint)")
    }
    for declaration in declared where called.contains(declaration.name) {
      let place: Place
      do {
        place = try self.place(of: declaration)
      } catch {
        throw RenderError(error.description, notes: error.notes + unused)
      }
      found.functions[declaration.name] = place.caller
      found.places[declaration.name] = place.words
      if let note = place.note { found.notes.append(note) }
    }
    return found
  }

  /// What is said about functions that the command line names and no step calls.
  private func unusedNotes(called: Set<String>) -> [String] {
    let named = Set(fakes.keys).union(binaries.keys)
    return named.subtracting(called).sorted { $0.precedesByBytes($1) }.map { name in
      let hint = FunctionResolver.hint(name, among: Array(called), "the steps call")
      return "no step calls a function \(name)\(hint)"
    }
  }

  /// What a name may stand for, or what there is; for the end of a sentence.
  private static func hint(_ name: String, among known: [String], _ words: String) -> String {
    let known = known.sorted { $0.precedesByBytes($1) }
    if let meant = Spelling.closest(to: name, among: known) { return ", did you mean \(meant)?" }
    return known.isEmpty ? "" : "; \(words) \(known.joined(separator: ", "))"
  }

  /// Where a function runs.
  private struct Place {
    let caller: any FunctionCaller
    let words: String
    /// What a person should know of it, whether asked or not.
    var note: String?
  }

  private func place(of declaration: FunctionDeclaration) throws(RenderError) -> Place {
    let name = declaration.name
    if let fake = fakes[name] { return Place(caller: fake, words: "nowhere, a fake answers") }
    if let path = binaries[name] {
      let process = try FunctionProcess(path)
      return Place(
        caller: RemoteFunction(
          at: process.address,
          named: name,
          timeout: timeout,
          process: process
        ),
        words: "in \(path), started at \(process.address)"
      )
    }
    let isOverridden = declaration.overrides[FunctionDeclaration.Annotation.runtime] != nil
    if !isOverridden, let library, isOwn(declaration) {
      return Place(caller: LibraryFunction(library), words: "in this process")
    }
    let runtime = declaration.annotations[FunctionDeclaration.Annotation.runtime] ?? ""
    let runtimes = ["Docker", "Development", "InProcess"]
    switch runtime {
    case "Development":
      let target =
        declaration.annotations[FunctionDeclaration.Annotation.developmentTarget]
        ?? RemoteFunction.defaultTarget
      let address = try FunctionAddress(target, of: name)
      return Place(
        caller: RemoteFunction(at: address.target, named: name, timeout: timeout),
        words: "at \(target)"
      )
    case "", "Docker", "InProcess":
      if let known = wellKnown(declaration) { return known }
    default:
      let meant = Spelling.closest(to: runtime, among: runtimes)
      throw RenderError(
        "unsupported \(FunctionDeclaration.Annotation.runtime.goQuoted) annotation value "
          + "\(runtime.goQuoted) (unknown runtime)",
        notes: [
          meant.map { "did you mean \($0)?" } ?? "known are \(runtimes.joined(separator: ", "))"
        ]
      )
    }
    let package = declaration.package.isEmpty ? "" : " (\(declaration.package))"
    throw RenderError(
      "function \(name)\(package) would run in Docker, which this program does without: start it "
        + "by --function-binary \(name)=PATH, stand in for it by --function-fake \(name)=FILE, or "
        + "run it yourself and annotate it with \(FunctionDeclaration.Annotation.runtime): "
        + "Development",
      notes: builtInHint(for: declaration)
    )
  }

  /// A function that most pipelines end with, built in.
  private func wellKnown(_ declaration: FunctionDeclaration) -> Place? {
    let functions: [String: any FunctionCaller] = [
      AutoReadyFunction.name: AutoReadyFunction(),
      EnvironmentConfigsFunction.name: EnvironmentConfigsFunction(),
    ]
    guard !isStrict, let function = functions[declaration.shortName] else { return nil }
    let note =
      "function \(declaration.name) is built in: it stands in for "
      + (declaration.package.isEmpty ? declaration.shortName : declaration.package)
    return Place(caller: function, words: "in this process", note: note)
  }

  /// The function that is built in under nearly the same name, as a question.
  private func builtInHint(for declaration: FunctionDeclaration) -> [String] {
    let known =
      (library == nil ? [] : libraryNames)
      + (isStrict ? [] : [AutoReadyFunction.name, EnvironmentConfigsFunction.name])
    let meant = Spelling.closest(to: declaration.shortName, among: known)
    return meant.map { ["did you mean \($0)?"] } ?? []
  }

  private func isOwn(_ declaration: FunctionDeclaration) -> Bool {
    let names = [declaration.name, declaration.repository, declaration.shortName]
    return names.contains(where: libraryNames.contains)
  }
}

// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoValidate
internal import NanoValue

/// `nanoidp validate`: what is wrong with resources.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Says what is wrong with resources, without a cluster or a network.",
    discussion: """
      Resources are held against definitions (CRDs, XRDs, schema bundles), and those
      of Kubernetes' and Crossplane's own kinds against what is built in. They are
      judged as the API server would, rules in CEL included. A kind that nobody
      knows is reported, never passed.

      Extensions and resources are files, folders, or - for standard input; several
      with commas between them. Packages are not downloaded: give the files of their
      CRDs, or the cache that 'crossplane resource validate' has filled.

      EXAMPLES:
        nanoidp validate crds/ resources.yaml
        nanoidp validate xrd.yaml,crds/ xr.yaml -o json
        nanoidp validate crds/ new.yaml --old-resources old.yaml
        nanoidp validate crds/ xrd.yaml       the definition itself, rules and all
        crossplane composition render xr.yaml composition.yaml functions.yaml -x |
          nanoidp validate xrd.yaml,crds/ -

      EXIT CODES:
        0  nothing is wrong
        1  something is, or a file cannot be read
        2  the command line cannot be understood
      """
  )

  @Argument(
    help: "Definitions: files, folders, or - for standard input, with commas between.",
    completion: .file()
  )
  var extensions: String

  @Argument(
    help: "Resources: files, folders, or - for standard input, with commas between.",
    completion: .file()
  )
  var resources: String

  @Option(name: .shortAndLong, help: "How to print what is wrong.")
  var output = OutputFormat.text

  @Flag(help: "Fail when nobody knows the kind of a resource.")
  var errorOnMissingSchemas = false

  @Flag(help: "Leave valid resources out of the text.")
  var skipSuccessResults = false

  @Flag(help: "Put file, line and column behind each line of the text.")
  var showPositions = false

  @Option(
    help: ArgumentHelp(
      "What resources were before, for rules about changes: files, folders, or -.",
      valueName: "resources"
    ),
    completion: .file()
  )
  var oldResources: String?

  @Flag(help: "Judge as 'crossplane resource validate' does, oddities included.")
  var strictCompat = false

  @Option(
    help: ArgumentHelp(
      "Where 'crossplane resource validate' keeps definitions of packages.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var cacheDir = "~/.crossplane/cache"

  @Flag(help: "Taken for compatibility: nothing is downloaded, so the cache is left as it is.")
  var cleanCache = false

  @Flag(help: "Taken for compatibility: nothing is downloaded.")
  var updateCache = false

  @Option(
    help: ArgumentHelp(
      "Taken for compatibility: Crossplane's own kinds are built in.",
      valueName: "image"
    )
  )
  var crossplaneImage: String?

  func run() throws {
    let result = try result(readInput: Terminal.readInput, homeFolder: Terminal.homeFolder)
    for note in result.notes { Terminal.writeNote(note) }
    Terminal.write(result.output)
    if let failure = result.failure { throw ToolError(failure) }
  }

  /// What the command has to say.
  struct Result: Equatable {
    /// What goes to standard output.
    var output: String
    /// What goes to standard error beside it, a line each.
    var notes: [String]
    /// Why validation failed, nil when it did not.
    var failure: String?
  }

  /// Does everything but writing.
  ///
  /// - Parameters:
  ///   - readInput: Reads standard input to its end.
  ///   - homeFolder: What `~` stands for.
  func result(readInput: @escaping () -> [UInt8], homeFolder: String) throws -> Result {
    try checkStandardInput()
    let inputs = ValidationInputs(
      judge: strictCompat ? .crossplane : .apiServer,
      cacheFolder: cacheDir.hasPrefix("~/") ? homeFolder + cacheDir.dropFirst() : cacheDir,
      readInput: readInput
    )
    var (definitions, notes) = try inputs.extensions(extensions)
    let manifests = try inputs.resources(resources) { notes.append($0) }
    let old = try oldResources.map { path in
      try OldResources(inputs.resources(path) { notes.append($0) })
    }
    if let oldResources, !manifests.contains(where: { old?[$0.resource] != nil }) {
      notes.append("--old-resources \(oldResources) has none of the resources, by kind and name")
    }
    let validation = Validation(against: definitions)
    let report = try validation.report(
      on: manifests.map(\.resource),
      oldResource: { old?[manifests[$0].resource] },
      needsName: { manifests[$0].needsName }
    )
    notes += validation.notes(onUnknownIn: report)
    let format = ValidationFormat(rawValue: output.rawValue) ?? .text
    var last: (resource: Int, places: ManifestPlaces)?
    let text = try report.text(
      as: format,
      isRaw: strictCompat,
      hidesValid: skipSuccessResults
    ) { resource, path in
      guard showPositions else { return nil }
      let places = last?.resource == resource ? last?.places : manifests[resource].places()
      last = places.map { (resource, $0) }
      return places?.place(of: path)
    }
    let failure = report.failure(onMissingSchemas: errorOnMissingSchemas)
    return Result(output: text, notes: notes, failure: failure)
  }
}

extension ValidateCommand {
  /// Refuses a command line that reads standard input twice: the second time it is empty.
  private func checkStandardInput() throws(ToolError) {
    if extensions == "-", resources == "-" {
      throw ToolError("cannot use stdin for both extensions and resources")
    }
    let sources = [extensions, resources, oldResources ?? ""].flatMap(InputSource.all)
    if sources.count(where: { $0.path == "-" }) > 1 {
      throw ToolError("cannot read stdin more than once")
    }
  }
}

/// `nanoidp resource`: the group of `validate`, as `crossplane` has it.
struct ResourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resource",
    abstract: "Works on resources.",
    subcommands: [ValidateCommand.self]
  )
}

/// What resources were before, found by group, kind, namespace and name.
private struct OldResources {
  private var resources: [[String]: Value] = [:]

  init(_ manifests: [Manifest]) {
    for manifest in manifests { resources[OldResources.key(manifest.resource)] = manifest.resource }
  }

  subscript(resource: Value) -> Value? { resources[OldResources.key(resource)] }

  private static func key(_ resource: Value) -> [String] {
    let apiVersion = resource["apiVersion"].string ?? ""
    let group = apiVersion.contains("/") ? String(apiVersion.prefix { $0 != "/" }) : ""
    return [
      group, resource["kind"].string ?? "", resource["metadata"]["namespace"].string ?? "",
      resource["metadata"]["name"].string ?? "",
    ]
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Whose output is printed.
package enum RenderDialect: Sendable {
  /// Crossplane 2.3 and newer.
  case current
  /// Crossplane 2.2 and older.
  case v22
}

/// What the commands that render have in common.
package struct RenderArguments: Sendable {
  /// The file or folder with the functions; nil to know them by their names alone.
  package var functions: String?
  /// Keys of the context, each with a file that holds the value.
  package var contextFiles: [String] = []
  /// Keys of the context with their values as YAML; they win over those of files.
  package var contextValues: [String] = []
  /// What is printed besides the objects.
  package var selection: OutputSelection = []
  /// Files and folders with what requirements may find.
  package var requiredResources: [String] = []
  /// The folder with OpenAPI documents.
  package var requiredSchemas: String?
  /// The file or folder with Secrets for credentials.
  package var credentials: String?
  /// Annotations of all functions, as `key=value`.
  package var annotations: [String] = []
  /// Whether known mistakes of Crossplane's command are made too, errors have its prefixes, and
  /// what only this program accepts is refused.
  package var isStrict = false
  /// The time of what the engine tells functions, in RFC 3339.
  package var time = RenderTime.fixed

  /// Nothing but the defaults.
  package init() {}
}

extension RenderArguments {
  /// A loader that is as strict as asked for.
  func loader(_ files: InputFiles) -> ObjectLoader {
    ObjectLoader(files, isStrict: isStrict)
  }
}

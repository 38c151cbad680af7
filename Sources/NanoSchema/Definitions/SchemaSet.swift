// SPDX-License-Identifier: Apache-2.0

package import NanoValue
import Synchronization

/// The schemas of many kinds, found by apiVersion and kind.
///
/// A schema is read when it is first asked for; reading a definition costs next to nothing.
///
/// Thread rule: a value; once filled, it may be asked by any number of threads.
package struct SchemaSet: Sendable {
  private var sources: [ResourceType: ResourceSchemaSource] = [:]

  /// No schemas.
  package init() {}

  /// Adds the kinds of a CustomResourceDefinition or CompositeResourceDefinition.
  ///
  /// Of two definitions of a kind the last one counts.
  ///
  /// - Parameters:
  ///   - document: Any document.
  ///   - unsaidScope: See ``CompositeResourceDefinition/init(_:unsaidScope:)``.
  /// - Returns: The kinds; none when the document is no definition.
  /// - Throws: What is wrong with the definition itself; mistakes in its schemas come later.
  @discardableResult
  package mutating func add(
    _ document: Value,
    unsaidScope: CompositeResourceDefinition.Scope = .namespaced
  ) throws(ValueError) -> [ResourceType] {
    if CustomResourceDefinition.matches(document) {
      return add(try CustomResourceDefinition(document))
    }
    guard CompositeResourceDefinition.matches(document) else { return [] }
    return add(try CompositeResourceDefinition(document, unsaidScope: unsaidScope))
  }

  /// Adds the kinds of a definition, and returns them.
  @discardableResult
  package mutating func add(_ definition: CustomResourceDefinition) -> [ResourceType] {
    definition.versions.map { version in
      let type = ResourceType(
        apiVersion: "\(definition.group)/\(version.name)",
        kind: definition.names.kind
      )
      sources[type] = ResourceSchemaSource { () throws(ValueError) in
        var reader = SchemaReader()
        return try definition.resourceSchema(of: version, &reader)
      }
      return type
    }
  }

  /// Adds the kinds of a definition, and returns them: composite resources, and claims if it has
  /// them.
  @discardableResult
  package mutating func add(_ definition: CompositeResourceDefinition) -> [ResourceType] {
    var types: [ResourceType] = []
    for isClaim in definition.claimNames == nil ? [false] : [false, true] {
      let names = isClaim ? definition.claimNames ?? definition.names : definition.names
      for version in definition.versions {
        let type = ResourceType(
          apiVersion: "\(definition.group)/\(version.name)",
          kind: names.kind
        )
        sources[type] = ResourceSchemaSource { () throws(ValueError) in
          var reader = SchemaReader()
          return try definition.resourceSchema(of: version, isClaim: isClaim, &reader)
        }
        types.append(type)
      }
    }
    return types
  }

  /// Adds the kind of a bundle's text.
  ///
  /// - Throws: What is wrong with the head of the text; mistakes below it come later.
  package mutating func add(bundle text: String) throws(ValueError) {
    let type = try SchemaBundle.type(of: text)
    sources[type] = ResourceSchemaSource { () throws(ValueError) in try SchemaBundle.read(text) }
  }

  /// Adds a kind.
  package mutating func add(_ schema: ResourceSchema) {
    sources[schema.type] = ResourceSchemaSource { () throws(ValueError) in schema }
  }

  /// The schema of a kind, nil when it is not known.
  ///
  /// - Throws: What is wrong with the schema, on every call.
  package func schema(of type: ResourceType) throws(ValueError) -> ResourceSchema? {
    guard let source = sources[type] else { return nil }
    return try source.schema()
  }

  /// The kinds that are known, in the order of group, version and kind.
  package var types: [ResourceType] {
    sources.keys.sorted { left, right in
      left.apiVersion == right.apiVersion
        ? left.kind.precedesByBytes(right.kind)
        : left.apiVersion.precedesByBytes(right.apiVersion)
    }
  }

  /// Reads all schemas now, to find their mistakes.
  ///
  /// - Throws: The first mistake, in the order of ``types``.
  package func readAll() throws(ValueError) {
    for type in types { _ = try schema(of: type) }
  }
}

/// A schema that is read when it is first needed, and only once.
private final class ResourceSchemaSource: Sendable {
  private enum State {
    /// How it is read.
    case unread(@Sendable () throws(ValueError) -> ResourceSchema)
    /// What came of reading it.
    case read(Result<ResourceSchema, ValueError>)
  }

  private let state: Mutex<State>

  init(_ read: @escaping @Sendable () throws(ValueError) -> ResourceSchema) {
    state = Mutex(.unread(read))
  }

  func schema() throws(ValueError) -> ResourceSchema {
    let result = state.withLock { state in
      switch state {
      case .read(let result): return result
      case .unread(let read):
        let result = Result { () throws(ValueError) in try read() }
        state = .read(result)
        return result
      }
    }
    return try result.get()
  }
}

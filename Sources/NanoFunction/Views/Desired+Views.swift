// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension Desired {
  /// Wants a resource of a kind whose fields are known.
  ///
  /// A field that the kind lacks, or a value of another type, does not compile. A reference that is
  /// not known yet holds this resource back, and the composite's condition says what it waits for;
  /// if the resource exists already, it is kept as it is.
  ///
  /// ```swift
  /// let cluster = desired.resource("cluster", CNPG.Cluster.self) {
  ///   $0.metadata.name = database.metadata.name
  ///   $0.spec.instances = database.highAvailability ? 3 : 1
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: Its stable name; each name once.
  ///   - shape: The kind.
  ///   - write: Writes the fields that matter: every field that is sent is owned by Crossplane from
  ///     then on, and put back when somebody else changes it.
  ///     It may throw: a reference that is not known holds the resource back, and any other error
  ///     ends the call.
  /// - Returns: A handle, to read what exists of it and to say when it is ready.
  @discardableResult
  @inlinable
  public mutating func resource<Shape: ResourceShape>(
    _ name: String,
    _ shape: Shape.Type,
    // Not `throws(UnknownReference)`: Swift infers `any Error` for a closure of several lines.
    _ write: (inout Draft<Shape>) throws -> Void
  ) -> Composed<Shape> {
    var draft = Draft<Shape>(DraftTree(apiVersion: Shape.apiVersion, kind: Shape.kind), at: 0)
    do {
      try write(&draft)
      return Composed(finish(name, draft.tree.lend(), nil))
    } catch {
      return Composed(finish(name, draft.tree.lend(), error))
    }
  }

  /// Wants what was written, or waits for what is not known of it.
  @usableFromInline
  mutating func finish(
    _ name: String,
    _ tree: consuming DraftTree,
    _ thrown: (any Error)?
  ) -> ComposedResource {
    let (body, unknowns) = tree.finish()
    return finish(name, body, unknowns, thrown)
  }

  /// Wants a body, or waits for what is not known of it.
  mutating func finish(
    _ name: String,
    _ body: Value,
    _ unknowns: [UnknownReference],
    _ thrown: (any Error)?
  ) -> ComposedResource {
    var unknowns = unknowns
    switch thrown {
    case nil: break
    case let unknown as UnknownReference: unknowns.append(unknown)
    case let error as CompositionError: call.remember(error)
    case let error?: call.remember(CompositionError("\(error)", resource: name))
    }
    let resource = resource(name, body)
    guard let first = unknowns.first else { return resource }
    let others = Set(unknowns.map(\.description)).count - 1
    return resource.wait(for: others == 0 ? "\(first)" : "\(first) and \(others) more")
  }

  /// A composed resource of a kind whose fields are known, as it exists in the cluster.
  public func observed<Shape: ResourceShape>(
    _ name: String,
    _ shape: Shape.Type
  ) -> Observed<Shape> {
    Observed(ViewPlace(call.observed(name), named: name))
  }
}

extension DraftTree {
  /// A tree that begins with the kind of a resource.
  @usableFromInline
  init(apiVersion: String, kind: String) {
    self.init()
    set("apiVersion", in: 0, to: .string(apiVersion))
    set("kind", in: 0, to: .string(kind))
  }
}

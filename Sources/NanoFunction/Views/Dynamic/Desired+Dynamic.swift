// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension Desired {
  /// Wants a resource of a kind that has no schema here, written path by path.
  ///
  /// ```swift
  /// let broker = desired.resource("broker", apiVersion: "mq.example.org/v1", kind: "Broker") {
  ///   $0["metadata"]["name"] = name
  ///   $0["spec"]["replicas"] = 3
  ///   $0["spec"]["storage"]["class"] = wish.storageClass        // nil leaves the field out
  ///   $0["spec"]["host"] = server.observed.status.writeService  // waits while it is not known
  /// }
  /// ```
  ///
  /// All words of a resource stand on what it returns, and `broker.fields["status"]["url"].string`
  /// is a reference to what exists of it. Nobody checks the names of fields; `nanoidp generate`
  /// makes views of kinds whose definition is at hand, and their mistakes do not compile.
  ///
  /// - Parameters:
  ///   - name: Its stable name; each name once.
  ///   - apiVersion: The group and version of the kind.
  ///   - kind: The kind.
  ///   - write: Writes the fields that matter: every field that is sent is owned by Crossplane from
  ///     then on. It may throw: a reference that is not known holds the resource back, and any other
  ///     error ends the call.
  /// - Returns: A handle, to read what exists of it and to say when it is ready.
  @discardableResult
  public mutating func resource(
    _ name: String,
    apiVersion: String,
    kind: String,
    _ write: (inout DynamicDraft) throws -> Void
  ) -> ComposedResource {
    var draft = DynamicDraft(["apiVersion": .string(apiVersion), "kind": .string(kind)])
    var thrown: (any Error)?
    do { try write(&draft) } catch { thrown = error }
    var unknowns: [UnknownReference] = []
    let body = draft.finish(&unknowns) ?? Members()
    return finish(name, .object(body), unknowns, thrown)
  }
}

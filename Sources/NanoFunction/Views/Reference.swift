// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// A value of the cluster that may not be known yet.
///
/// Reading observed state gives references. Assigned to a field, a reference that is not known
/// holds back the resource that it is assigned in, and only that one; one that exists already is
/// kept as it is. The composite's condition says what it waits for.
///
/// A reference is not its value: it cannot stand where a `String` is expected. There are four ways
/// on:
///
/// ```swift
/// $0.spec.host = cluster.observed.status.writeService               // waits
/// $0.spec.host = try "\(cluster.observed.status.writeService).svc"  // waits
/// let host = cluster.observed.status.writeService ?? "pending"      // goes on without
/// if let host = cluster.observed.status.writeService.known { … }    // asks
/// ```
public struct Reference<Content: FieldContent>: Sendable {
  @usableFromInline
  enum State: Sendable {
    case known(Content)
    case unknown(UnknownReference)
  }

  @usableFromInline
  let state: State

  @usableFromInline
  init(_ state: State) { self.state = state }

  /// A value that is known.
  @inlinable
  public init(_ content: Content) { state = .known(content) }

  /// A value that is not known, and where it will come from.
  @inlinable
  public init(unknown: UnknownReference) { state = .unknown(unknown) }

  /// What is made of several references, known once all of them are.
  ///
  /// For what is no field of a resource, which would wait by itself: the status, a connection key, a
  /// condition.
  ///
  /// ```swift
  /// let url = Reference { try "http://\(host):\(port)" }
  /// ```
  ///
  /// - Parameter make: Makes the value; a reference in it that is not known is what the new one is
  ///   not known for. It throws nothing else: another error makes a reference that never is known,
  ///   and says why.
  @inlinable
  public init(
    // Not `throws(UnknownReference)`: Swift infers `any Error` for a text with references in it.
    _ make: () throws -> Content
  ) {
    do { state = .known(try make()) } catch { state = .unknown(UnknownReference(because: error)) }
  }

  /// The value, or nil while it is not known.
  @inlinable
  public var known: Content? {
    guard case .known(let content) = state else { return nil }
    return content
  }

  /// The value.
  ///
  /// - Throws: Where it will come from, while it is not known. In the closure of
  ///   ``Desired/resource(_:_:_:)`` that holds the resource back.
  @inlinable
  public func value() throws(UnknownReference) -> Content {
    switch state {
    case .known(let content): return content
    case .unknown(let unknown): throw unknown
    }
  }

  /// The reference to what the function makes of the value, once it is known.
  @inlinable
  public func map<Other: FieldContent>(
    _ transform: (Content) -> Other
  ) -> Reference<Other> {
    switch state {
    case .known(let content): Reference<Other>(transform(content))
    case .unknown(let unknown): Reference<Other>(unknown: unknown)
    }
  }

  /// The value, or another one while it is not known.
  @inlinable
  public static func ?? (reference: Reference, standIn: @autoclosure () -> Content) -> Content {
    reference.known ?? standIn()
  }
}

/// Why a reference is not known: the field and the object that it will come from.
public struct UnknownReference: Error, Sendable {
  private let way: FieldWay
  private let mismatch: String?

  /// What stands at the end of a way is not there, or of another type, which the words tell.
  init(_ way: FieldWay, mismatch: String? = nil) {
    self.way = way
    self.mismatch = mismatch
  }

  /// What was thrown where a value was made: a reference that is not known, or why there is none.
  @usableFromInline
  init(because error: any Error) {
    self =
      error as? UnknownReference
      ?? UnknownReference(
        path: "a value",
        source: "several fields",
        problem: "which cannot be made: \(error)"
      )
  }

  /// A field of an object.
  ///
  /// - Parameters:
  ///   - path: The field, from the object's root.
  ///   - source: The object, in words that stand behind "of".
  ///   - problem: Why it has no value, in words that stand behind a comma: `which is a list`.
  public init(path: String, source: String, problem: String? = nil) {
    self.init(FieldWay(root: source, absence: nil).appending(path), mismatch: problem)
  }

  /// The field: `status.writeService`.
  public var path: String { way.path }

  /// The object, as the composition knows it: `cluster`.
  public var source: String { way.source }

  /// Why the field has no value, when there is more to say than that it is absent.
  public var problem: String? { mismatch ?? way.problem }
}

extension UnknownReference: CustomStringConvertible {
  /// What is waited for: `status.writeService of cluster, which does not exist yet`.
  public var description: String {
    "\(path) of \(source)" + (problem.map { ", \($0)" } ?? "")
  }
}

extension DefaultStringInterpolation {
  /// The text of a reference within a text.
  ///
  /// - Throws: Where the value will come from, while it is not known: `try` is what tells a text
  ///   that can be written from one that has to wait.
  public mutating func appendInterpolation<Content>(
    _ reference: Reference<Content>
  ) throws(UnknownReference) {
    let value = try reference.value().fieldValue
    appendInterpolation(value.string ?? value.jsonText())
  }
}

// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// One way to turn a composite resource into composed resources.
///
/// A composition is a pure function: the same composite, observed state and settings give the same
/// desired state, to the byte. It reads no clock, no environment and no file; time and everything
/// else come in as values. It is called on every reconcile, and at most six times in one when it
/// asks for required resources.
///
/// ```swift
/// struct Bucket: Composition {
///   static let name = "bucket.local"
///
///   func compose(
///     _ bucket: BucketComposite, with settings: NoSettings, into desired: inout Desired
///   ) throws(CompositionError) {
///     desired.resource("bucket", [
///       "apiVersion": "garage.example.org/v1",
///       "kind": "Bucket",
///       "spec": ["quota": .string(bucket.spec.size)],
///     ])
///   }
/// }
/// ```
public protocol Composition: Sendable {
  /// The composite resource, with its spec as typed values.
  associatedtype Composite: CompositeResource
  /// What the Composition's author may set in the step's input, beside the composition's name.
  associatedtype Settings: CompositionSettings = NoSettings

  /// What the step's input calls this composition: `database.local.postgresql`.
  ///
  /// It is also the value of the label `nano-idp.dev/composition` on everything composed: at most
  /// 63 letters, digits, dots, dashes and underscores.
  static var name: String { get }

  /// The names that this composition had before, or whose resources it takes over; none by default.
  ///
  /// A step's input may still use them, and what carries them as its label is held as if it carried
  /// the name.
  static var formerNames: [String] { get }

  /// One line for a list of compositions: what it composes and with what.
  static var summary: String { get }

  /// Where what it composes runs, for a list of compositions: `local`, `aws`; empty by default.
  static var backend: String { get }

  /// The kinds that it composes, for a list of compositions; none by default.
  static var composes: [ComposedKind] { get }

  /// Says what the composite becomes.
  ///
  /// - Parameters:
  ///   - composite: The composite as observed, its spec decoded strictly.
  ///   - settings: The `settings` of the step's input.
  ///   - desired: Where the composition writes what it wants, and reads what exists.
  /// - Throws: What makes the whole call FATAL: nothing of the pipeline is applied then.
  func compose(
    _ composite: Composite,
    with settings: Settings,
    into desired: inout Desired
  ) throws(CompositionError)
}

extension Composition {
  /// None.
  public static var formerNames: [String] { [] }
  /// None that is told.
  public static var backend: String { "" }
  /// None that are told.
  public static var composes: [ComposedKind] { [] }
}

/// A composite resource of one kind, its spec decoded into typed values.
public protocol CompositeResource: Sendable {
  /// The group and version: `platform.nano-idp.dev/v1alpha1`.
  static var apiVersion: String { get }
  /// The kind: `Database`.
  static var kind: String { get }
  /// Whether the definition wants a `spec` to be there; not by default.
  ///
  /// In a cluster every composite has one, since Crossplane writes into it.
  static var requiresSpec: Bool { get }

  /// Decodes the spec strictly.
  ///
  /// - Parameters:
  ///   - metadata: Name, namespace and the like, already read.
  ///   - spec: The reader of `spec`. It collects everything that is wrong, so that the user sees
  ///     all errors at once; Crossplane's own members, `spec.crossplane` for example, are known.
  init(metadata: CompositeMetadata, spec: inout ObjectReader)
}

extension CompositeResource {
  /// No: a composite that says nothing wishes for all defaults.
  public static var requiresSpec: Bool { false }
}

/// What a composition can be told by the author of a Composition through the step's input.
public protocol CompositionSettings: Sendable {
  /// Decodes the input's `settings` strictly; every setting needs a default.
  init(_ settings: inout ObjectReader)
}

/// The settings of a composition that has none.
public struct NoSettings: CompositionSettings {
  /// Reads nothing; every key that is there becomes an error.
  public init(_ settings: inout ObjectReader) {}
}

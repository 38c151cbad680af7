// SPDX-License-Identifier: Apache-2.0

/// Work that is done once, on a schedule, or when something changes: what Crossplane's `Operation`,
/// `CronOperation` and `WatchOperation` run.
///
/// It looks at objects of the cluster, may apply others, and reports. It owns nothing: what it applies
/// stays, and there is no way to delete. Crossplane runs it again when it fails, so it has to be
/// idempotent. It reads no clock and no file.
///
/// ```swift
/// struct Census: Operation {
///   static let name = "census"
///   static let summary = "Counts the namespaces"
///
///   func run(with settings: NoSettings, into run: inout OperationRun) throws(CompositionError) {
///     let found = run.require("all", apiVersion: "v1", kind: "Namespace", .all)
///     run.output["namespaces"] = .integer(Int64(found.objects.count))
///   }
/// }
/// ```
///
/// Source: <https://docs.crossplane.io/latest/operations/operation/>.
public protocol Operation: Sendable {
  /// What the author of the Operation may set in the step's input.
  associatedtype Settings: CompositionSettings = NoSettings

  /// What the step's input calls it: `report.databases`.
  static var name: String { get }

  /// One line for a list of operations.
  static var summary: String { get }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - settings: The `settings` of the step's input.
  ///   - run: What it looks at, applies and reports.
  /// - Throws: What makes this try fail; Crossplane tries again, so throw only what may pass.
  func run(with settings: Settings, into run: inout OperationRun) throws(CompositionError)
}

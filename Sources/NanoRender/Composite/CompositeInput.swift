// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// All that a composite is rendered from, as values.
package struct CompositeInput: Sendable {
  /// The composite resource, its defaults set.
  package var composite: Value
  /// The Composition.
  package var composition: Value
  /// The composed resources that exist.
  package var observedResources: [Value] = []
  /// What requirements may find.
  package var requiredResources: [Value] = []
  /// Secrets that steps name as credentials.
  package var credentials: [Value] = []
  /// OpenAPI documents that required schemas may be found in.
  package var requiredSchemas: [Value] = []
  /// The CompositeResourceDefinition, which says where Crossplane's own fields are.
  package var definition: Value?

  /// A composite of which nothing exists.
  package init(composite: Value, composition: Value) {
    self.composite = composite
    self.composition = composition
  }
}

/// What one reconcile makes of a composite.
package struct CompositeOutput: Sendable {
  /// The composite: what was applied to it, or all of it when nothing was composed.
  package internal(set) var composite: Value
  /// What was applied, by the names in the pipeline.
  package internal(set) var composedResources: [(name: String, resource: Value)] = []
  /// What exists and is no longer wanted.
  package internal(set) var deletedResources: [Value] = []
  /// What was told, in order.
  package internal(set) var events: [RenderEvent] = []
  /// What the pipeline came to; nil when no function was called.
  package internal(set) var pipeline: PipelineOutcome?
  /// Why nothing was composed although all functions were found:
  /// `cannot compose resources: pipeline step "s" returned a fatal result: m`.
  package internal(set) var fatal: String?

  /// The context of the pipeline's end, or nil.
  package var context: Value? { pipeline?.context }
}

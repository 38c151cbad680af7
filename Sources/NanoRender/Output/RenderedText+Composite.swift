// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Which documents a render prints besides the objects.
package struct OutputSelection: OptionSet, Sendable {
  /// The options as bits.
  package let rawValue: Int

  /// The options of those bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// All of the composite's or Operation's own spec and metadata.
  package static let fullObject = OutputSelection(rawValue: 1 << 0)
  /// A document for each event.
  package static let results = OutputSelection(rawValue: 1 << 1)
  /// A document with the context of the pipeline.
  package static let context = OutputSelection(rawValue: 1 << 2)
}

extension RenderedText {
  /// Prints a composite and what it composes.
  ///
  /// - Parameters:
  ///   - output: What a reconcile made.
  ///   - composite: The composite it was made of, over which the output is laid when all of it is to
  ///     be printed.
  ///   - selection: What else to print.
  package init(_ output: CompositeOutput, of composite: Value, _ selection: OutputSelection) {
    self.init()
    let whole = composite.merged(with: output.composite)
    let printed = selection.contains(.fullObject) ? whole : output.composite
    add(printed, called: "composite resource", of: whole)
    for (_, resource) in output.composedResources {
      let name = resource["metadata"]["name"].string ?? ""
      add(resource, called: "composed resource \(name)")
    }
    if selection.contains(.results) {
      for event in output.events { add(RenderDocument.result(event)) }
    }
    if selection.contains(.context), let context = output.context {
      add(RenderDocument.context(context))
    }
  }
}

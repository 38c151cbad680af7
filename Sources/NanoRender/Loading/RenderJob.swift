// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// One render as a command line describes it: files in, documents out.
package protocol RenderJob: Sendable {
  /// What there is to render, with all that it needs.
  associatedtype Loaded: LoadedRender

  /// Reads and checks everything, in the order of Crossplane's command.
  ///
  /// - Throws: The first ``RenderError``.
  func load() throws(RenderError) -> Loaded

  /// Renders what was loaded.
  ///
  /// - Throws: ``RenderError`` for what Crossplane's engine refuses, and for a function that ends
  ///   the pipeline.
  func render(_ loaded: Loaded) throws(RenderError) -> RenderedText
}

/// What a render needs, loaded and checked.
package protocol LoadedRender: Sendable {
  /// The functions of the pipeline.
  var functions: FunctionResolver.Found { get set }
  /// What exists already, and may be there in another form when it is rendered.
  var existing: [Value] { get }
}

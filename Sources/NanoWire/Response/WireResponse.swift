// SPDX-License-Identifier: Apache-2.0

package import NanoBytes
package import NanoValue

/// A `RunFunctionResponse` to be written.
package struct WireResponse: Sendable {
  /// The tag of the request.
  package var tag: String
  /// How long the answer may be kept; nil leaves it unset: not kept.
  package var timeToLive: Duration?
  /// All that should exist; unset when it is empty.
  package var desired: WireState
  /// What happened, in this order.
  package var results: [WireResult]
  /// The context for the next step.
  package var context: WireContext
  /// What is wanted; unset when that is nothing.
  package var requirements: WireRequirements
  /// Conditions of the composite, in this order.
  package var conditions: [WireCondition]
  /// What an operation reports; nil leaves it unset.
  package var output: Value?

  /// A response of those parts.
  package init(
    tag: String,
    timeToLive: Duration? = nil,
    desired: WireState = WireState(),
    results: [WireResult] = [],
    context: WireContext = WireContext(),
    requirements: WireRequirements = WireRequirements(),
    conditions: [WireCondition] = [],
    output: Value? = nil
  ) {
    self.tag = tag
    self.timeToLive = timeToLive
    self.desired = desired
    self.results = results
    self.context = context
    self.requirements = requirements
    self.conditions = conditions
    self.output = output
  }

  /// The response as bytes: the same ones for equal responses.
  ///
  /// Cost: one pass and one block of memory, which starts at that capacity and doubles.
  ///
  /// - Parameter capacity: About how many bytes there will be; nil to have it estimated.
  /// - Throws: ``WireError``, with the part of the response and the path in it: code `invalidNumber`
  ///   or `tooDeep` for a value that the wire cannot hold, `wrongKind` for a resource that is no
  ///   object, `repeated` for a name that stands twice, `tooLarge` when memory runs out.
  package func bytes(capacity: Int? = nil) throws(WireError) -> OwnedBytes {
    var writer = BackwardWriter(capacity: capacity ?? estimatedByteCount)
    if let output { try writer.write(object: output, as: 7, part: "output") }
    for condition in conditions.reversed() { writer.write(condition, as: 6) }
    if !requirements.isEmpty { try writer.write(requirements, as: 5) }
    try writer.write(context, as: 4)
    for result in results.reversed() { writer.write(result, as: 3) }
    if !desired.isEmpty { try writer.write(desired, as: 2, part: "desired") }
    writeMeta(to: &writer)
    return try writer.finish()
  }

  /// About how many bytes there will be: rather too many, since what is not touched costs nothing,
  /// and what is moved does.
  private var estimatedByteCount: Int {
    1024 + desired.estimatedByteCount + (context.base?.bytes.count ?? 0)
      + 1024 * context.changes.count + 256 * (results.count + conditions.count)
      + (output == nil ? 0 : 4096)
  }

  /// Writes `ResponseMeta { string tag = 1; Duration ttl = 2 }`.
  private func writeMeta(to writer: inout BackwardWriter) {
    let mark = writer.count
    if let timeToLive { writer.write(timeToLive, as: 2) }
    writer.write(text: tag, as: 1)
    writer.writeHead(of: 1, since: mark)
  }
}

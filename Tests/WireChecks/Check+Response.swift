// SPDX-License-Identifier: Apache-2.0

package import NanoWire
import NanoBytes
import NanoValue

extension Check {
  /// That a response, if it is one, can be read to its last piece, written and read again.
  package static func response(_ bytes: RawSpan) throws(Failure) {
    guard
      let message = try read({ () throws(WireError) in
        try RunFunctionResponseMessage(decoding: bytes)
      }), let response = try read({ () throws(WireError) in try WireResponse(message) })
    else { return }
    let written = try sure("writing a response that was read") { () throws(WireError) in
      try response.bytes().withUnsafeBytes { Array($0) }
    }
    let again = try sure("reading a response that was written") { () throws(WireError) in
      try WireResponse(RunFunctionResponseMessage(decoding: written.span.bytes))
    }
    try that(again.results == response.results, "results changed on their way")
    try that(again.conditions == response.conditions, "conditions changed on their way")
    try that(again.requirements == response.requirements, "requirements changed on their way")
    try that(again.timeToLive == response.timeToLive, "the time to live changed on its way")
    let twice = try sure("writing it again") { () throws(WireError) in
      try again.bytes().withUnsafeBytes { Array($0) }
    }
    try that(twice == written, "a response changed on its way")
  }
}

extension WireResponse {
  /// All of a response that was read, decoded to its last piece.
  package init(_ message: RunFunctionResponseMessage) throws(WireError) {
    self.init(
      tag: message.tag,
      timeToLive: message.timeToLive,
      desired: try WireState(message.desired),
      results: message.results,
      requirements: message.requirements ?? WireRequirements(),
      conditions: message.conditions,
      output: try message.output?.value()
    )
    if let context = message.context {
      // Said anew and not passed on, so that all of it is read.
      let members = try context.value().object ?? [:]
      self.context = WireContext(changes: members.map { ($0.key, $0.value) })
    }
  }
}

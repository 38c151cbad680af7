// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoWire

extension Check {
  /// That a question for health or reflection, if it is one, is answered.
  package static func question(_ bytes: RawSpan) throws(Failure) {
    if let health = try read({ () throws(WireError) in try HealthCheckRequest(decoding: bytes) }) {
      let again = try sure("asking for health again") { () throws(WireError) in
        let written = try health.bytes().withUnsafeBytes { Array($0) }
        return try HealthCheckRequest(decoding: written.span.bytes)
      }
      try that(again == health, "a question for health changed on its way")
    }
    _ = try read { () throws(WireError) in try HealthCheckResponse(decoding: bytes) }
    guard
      let request = try read({ () throws(WireError) in
        try ServerReflectionRequest(decoding: bytes)
      })
    else { return }
    let answer = ReflectionIndex().answer(to: request, serving: [request.host])
    let count = try sure("writing an answer") { () throws(WireError) in
      try answer.bytes(for: request).count
    }
    try that(count >= request.bytes.count, "an answer does not repeat the question")
  }
}

// SPDX-License-Identifier: Apache-2.0

package import NanoRegex
import Synchronization

/// The regular expression of a schema, compiled when it is first needed and only once.
///
/// Thread rule: may be used by any number of threads; the first one compiles.
package final class SchemaPattern: Sendable {
  /// The expression as the schema has it.
  package let text: String
  private let compiled = Mutex<Result<RegularExpression, RegularExpressionError>?>(nil)

  /// The pattern of that text, not looked at yet.
  package init(_ text: String) { self.text = text }

  /// The compiled expression.
  ///
  /// - Throws: Why the text is none, on every call.
  package func expression() throws(RegularExpressionError) -> RegularExpression {
    let result = compiled.withLock { compiled in
      if let compiled { return compiled }
      let result = Result { () throws(RegularExpressionError) in try RegularExpression(text) }
      compiled = result
      return result
    }
    return try result.get()
  }

  /// Why the text is no expression, in Go's words; nil when it is one.
  package var mistake: String? {
    do throws(RegularExpressionError) {
      _ = try expression()
      return nil
    } catch {
      return "\(error)"
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// What is wrong with one field of a resource, as Kubernetes says it.
///
/// The description is byte for byte what the API server answers. It quotes the value, so it belongs
/// into no log where the resource may hold credentials.
///
/// Source: https://pkg.go.dev/k8s.io/apimachinery/pkg/util/validation/field#Error
package struct FieldError: Error, Sendable, Hashable {
  /// What kind of mistake it is.
  package enum Kind: String, Sendable, Hashable {
    /// The value breaks a rule.
    case invalid = "Invalid value"
    /// The value has another type.
    case typeInvalid
    /// The field is absent or empty and must not be.
    case required = "Required value"
    /// The value is none of those allowed.
    case notSupported = "Unsupported value"
    /// There is nothing of that name.
    case notFound = "Not found"
    /// Another element has the same key.
    case duplicate = "Duplicate value"
    /// The value is not allowed here.
    case forbidden = "Forbidden"
    /// The text is too long.
    case tooLong = "Too long"
    /// The list or object has too many members.
    case tooMany = "Too many"
    /// Something went wrong that is no mistake of the user.
    case internalError = "Internal error"

    /// The words of a message.
    package var words: String {
      switch self {
      case .typeInvalid: Kind.invalid.rawValue
      default: rawValue
      }
    }
  }

  /// What kind of mistake it is.
  package let kind: Kind
  /// The field in Kubernetes' writing, `<nil>` where it names none.
  package let field: String
  /// Where the mistake is in the resource, also where ``field`` names nothing.
  package let path: Path
  /// The value, or what stands for it; nil is Go's `nil`.
  package let badValue: Value?
  /// Whether the message leaves the value out; ``badValue`` is an empty object then.
  package let isValueOmitted: Bool
  /// Whether the message has a text without quotes, as Go has those of types that write themselves.
  package let isValueUnquoted: Bool
  /// What is wrong with it, may be empty.
  package let detail: String

  /// An error of that kind.
  package init(
    _ kind: Kind,
    field: String,
    path: Path,
    value: Value?,
    detail: String = "",
    isValueOmitted: Bool = false,
    isValueUnquoted: Bool = false
  ) {
    self.kind = kind
    self.field = field
    self.path = path
    badValue = isValueOmitted ? .object([:]) : value
    self.isValueOmitted = isValueOmitted
    self.isValueUnquoted = isValueUnquoted
    self.detail = detail
  }
}

extension FieldError: CustomStringConvertible {
  /// The field, a colon and what is wrong: `spec.size: Required value`.
  package var description: String { "\(field): \(body)" }

  /// What is wrong, without the field.
  package var body: String {
    var text = kind.words
    switch kind {
    case .required, .forbidden, .tooLong, .internalError: break
    default:
      if isValueUnquoted, let value = badValue?.string {
        text += ": \(value)"
      } else if !isValueOmitted {
        text += ": \(GoText.value(badValue))"
      }
    }
    return detail.isEmpty ? text : "\(text): \(detail)"
  }
}

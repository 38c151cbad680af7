// SPDX-License-Identifier: Apache-2.0

import NanoCEL
import NanoValue

/// What an expression without variables gives: its value, its error or what keeps it from compiling.
func outcome(_ text: String) -> String {
  do throws(CELCompileError) {
    return outcome(of: try CELProgram(text, in: CELEnvironment([])), [])
  } catch {
    return "does not compile: \(error.issues.first?.message ?? "")"
  }
}

/// What a program gives for those values.
func outcome(of program: CELProgram, _ values: [CELValue?]) -> String {
  do throws(CELError) {
    return shown(try program.evaluate(values))
  } catch {
    return "error: \(error.message)"
  }
}

/// A value with its type, so that `1`, `1u` and `1.0` look different.
func shown(_ value: CELValue) -> String {
  switch value {
  case .null: return "null"
  case .bool(let bool): return "\(bool)"
  case .int(let int): return "\(int)"
  case .uint(let uint): return "\(uint)u"
  case .double(let double): return "\(double)"
  case .string(let string): return "'\(string)'"
  case .bytes(let bytes): return "b\(bytes)"
  case .duration(let duration): return "duration \(duration.text)"
  case .timestamp(let timestamp): return "timestamp \(timestamp.text)"
  case .list(let list):
    let elements = (try? list.elements()) ?? []
    return "[\(elements.map(shown).joined(separator: ", "))]"
  case .map(let map):
    let entries = (try? map.entries()) ?? []
    return "{\(entries.map { "\(shown($0.key)): \(shown($0.value))" }.joined(separator: ", "))}"
  case .optional(let wrapped):
    return wrapped.map { "some \(shown($0))" } ?? "none"
  case .type(let name): return "type \(name)"
  case .ip(let address): return "ip \(address)"
  case .cidr(let network): return "cidr \(network)"
  case .quantity(let quantity): return "quantity \(quantity)"
  default: return value.typeName
  }
}

/// An expression and what it gives.
struct Case: Sendable, CustomStringConvertible {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var description: String { text }
}

/// An object type of those fields.
func object(_ properties: (String, CELType)...) -> CELType {
  .object(CELObjectType(name: "object", properties: properties))
}

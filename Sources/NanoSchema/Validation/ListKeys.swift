// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension Schema {
  /// The elements of lists of type `set` and `map` that stand there twice.
  ///
  /// The API server refuses them; `crossplane resource validate` does not look.
  ///
  /// Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
  package func duplicateErrors(in value: Value) -> [FieldError] {
    var finder = DuplicateFinder()
    finder.look(at: value, self)
    return finder.errors
  }
}

private struct DuplicateFinder {
  var errors: [FieldError] = []
  private var path = FieldPath()

  mutating func look(at value: Value, _ schema: Schema) {
    guard schema.contents.contains(.keyedLists) else { return }
    switch value {
    case .array(let elements): look(at: elements, schema)
    case .object(let members):
      for (name, value) in members {
        if let property = schema.properties[name] {
          path.steps.append(.field(name))
          look(at: value, property)
          path.steps.removeLast()
        } else if case .values(let values) = schema.additionalProperties {
          path.steps.append(.key(name))
          look(at: value, values)
          path.steps.removeLast()
        }
      }
    default: break
    }
  }

  private mutating func look(at elements: [Value], _ schema: Schema) {
    switch schema.constraints?.value.listType {
    case "set": note(duplicatesOf: elements)
    case "map": look(at: elements, keys: schema.constraints?.value.listMapKeys ?? [])
    default: break
    }
    guard let items = schema.items else { return }
    for (index, element) in elements.enumerated() {
      path.steps.append(.index(index))
      look(at: element, items)
      path.steps.removeLast()
    }
  }

  /// Looks for objects with the same keys; one without a key counts as different from `null`.
  private mutating func look(at elements: [Value], keys: [String]) {
    for (index, element) in elements.enumerated() {
      switch element {
      case .object, .null: continue
      default:
        note(.invalid, index, element, "must be an object for an array of list-type map")
        return
      }
    }
    note(
      duplicatesOf: elements.map { element in
        var key = Members()
        for name in keys {
          if let value = element.object?[name] { key.append(unique: name, value) }
        }
        return .object(key)
      }
    )
  }

  /// Notes the second of several equal elements, as Kubernetes does, and not those behind it.
  private mutating func note(duplicatesOf elements: [Value]) {
    var counts: [Value: Int] = [:]
    for (index, element) in elements.enumerated() {
      counts[element, default: 0] += 1
      if counts[element] == 2 { note(.duplicate, index, element) }
    }
  }

  private mutating func note(
    _ kind: FieldError.Kind,
    _ index: Int,
    _ value: Value,
    _ detail: String = ""
  ) {
    path.steps.append(.index(index))
    errors.append(
      FieldError(kind, field: path.field, path: path.path, value: value, detail: detail)
    )
    path.steps.removeLast()
  }
}

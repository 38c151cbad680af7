// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// The way to a field, and how Kubernetes' two validators write it.
package struct FieldPath {
  /// One step of the way.
  package enum Step {
    /// Into a field that the schema names.
    case field(String)
    /// Into a member of a map, whose keys the schema leaves open.
    case key(String)
    /// Into an element of a list.
    case index(Int)
  }

  /// The steps from the resource.
  package var steps: [Step]

  /// A way of those steps.
  package init(steps: [Step] = []) { self.steps = steps }

  /// The way as a path of the value.
  package var path: Path {
    Path(
      steps.map { step in
        switch step {
        case .field(let name), .key(let name): .key(name)
        case .index(let index): .index(index)
        }
      }
    )
  }

  /// The way as OpenAPI's validator writes it in sentences: keys of maps after a dot as fields are.
  ///
  /// A key of the resource itself keeps its dot, as it does there.
  var openAPIName: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .key(let key): text += ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }

  /// The way as the field of an error of OpenAPI's validator: no dot before the first key.
  var openAPIField: String {
    let name = openAPIName
    if name.isEmpty || name == "." { return "<nil>" }
    return name.utf8.first == UInt8(ascii: ".") ? String(name.dropFirst()) : name
  }

  /// The way as all other validators write it: `spec.tags[team].values[0]`.
  package var field: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .key(let key): text += "[\(key)]"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text.isEmpty ? "<nil>" : text
  }
}

// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The fields of an object that Crossplane applied, read from the object's `managedFields`.
///
/// Source: server-side apply, <https://kubernetes.io/docs/reference/using-api/server-side-apply/>.
/// A field set is an object: `f:name` is a member, `k:{…}` the list element with these keys,
/// `v:…` the list element of that value, `i:n` the one at that position, `.` the thing itself. What
/// has nothing below it is owned whole.
enum AppliedFields {
  /// How Crossplane signs what it applies for a composite.
  private static let managerPrefix = "apiextensions.crossplane.io/composed/"

  /// The object with only the fields that Crossplane applied, or nil when none are recorded.
  static func extract(from observed: Value) -> Value? {
    guard case .array(let entries) = observed["metadata"]["managedFields"],
      let entry = entries.first(where: { entry in
        entry["manager"].string?.hasPrefix(managerPrefix) == true
          && entry["operation"].string == "Apply"
      }),
      case .object(let fields) = entry["fieldsV1"], !fields.isEmpty
    else { return nil }
    guard case .object(var object)? = select(fields, from: observed) else { return nil }
    // What identifies an object is in no field set.
    for key in ["kind", "apiVersion"] where object[key] == nil {
      object[key] = observed[key]
    }
    for key in ["name", "namespace"] where observed["metadata"][key].string != nil {
      var metadata = object["metadata"]?.object ?? Members()
      metadata[key] = observed["metadata"][key]
      metadata["ownerReferences"] = nil  // Crossplane writes its own
      object["metadata"] = .object(metadata)
    }
    return .object(object)
  }

  /// The part of the value that the field set covers, or nil when it covers nothing that is there.
  private static func select(_ fields: Members, from value: Value) -> Value? {
    guard !fields.isEmpty else { return value }
    let steps = fields.filter { $0.key != "." }
    switch value {
    case .object where steps.isEmpty: return .object(Members())
    case .array where steps.isEmpty: return .array([])
    case .object(let object): return select(steps, fromObject: object)
    case .array(let array): return select(steps, fromArray: array)
    default: return value
    }
  }

  private static func select(_ steps: [Members.Element], fromObject object: Members) -> Value? {
    var selected = Members()
    for (step, fields) in steps where step.hasPrefix("f:") {
      let key = String(step.dropFirst(2))
      guard let member = object[key], let part = select(fields.object ?? Members(), from: member)
      else { continue }
      selected[key] = part
    }
    return selected.isEmpty ? nil : .object(selected)
  }

  private static func select(_ steps: [Members.Element], fromArray array: [Value]) -> Value? {
    var selected: [Value] = []
    for (index, element) in array.enumerated() {
      for (step, fields) in steps where matches(step, element, at: index) {
        guard let part = select(fields.object ?? Members(), from: element) else { continue }
        selected.append(withKeys(of: step, part))
        break
      }
    }
    return selected.isEmpty ? nil : .array(selected)
  }

  private static func matches(_ step: String, _ element: Value, at index: Int) -> Bool {
    let text = String(step.dropFirst(2))
    switch step.prefix(2) {
    case "k:":
      guard case .object(let keys)? = try? Value(jsonText: text) else { return false }
      return keys.allSatisfy { element[$0.key] == $0.value }
    case "v:": return (try? Value(jsonText: text)) == element
    case "i:": return Int(text) == index
    default: return false
    }
  }

  /// The element with the keys that tell it from the others, which its field set may leave out.
  private static func withKeys(of step: String, _ element: Value) -> Value {
    guard step.hasPrefix("k:"), case .object(var members) = element,
      case .object(let keys)? = try? Value(jsonText: String(step.dropFirst(2)))
    else { return element }
    for (key, value) in keys where members[key] == nil { members[key] = value }
    return .object(members)
  }
}

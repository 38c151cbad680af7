// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Takes secrets out of what is logged.
enum Redaction {
  /// What stands in place of a secret.
  static let mark: Value = "<redacted>"

  /// The value without the data of any Secret in it.
  ///
  /// A Secret counts wherever it stands: composed itself, required, inside the manifest of another
  /// resource, or as an item of a list. Its keys stay readable, because they help and tell nothing.
  static func redacted(_ value: Value) -> Value {
    switch value {
    case .array(let array): .array(array.map(redacted))
    case .object(let object) where isSecret(object): .object(redactedSecret(object))
    case .object(let object): .object(redactedMembers(object))
    default: value
    }
  }

  /// Each key with the mark as its value.
  static func masked(_ keys: some Sequence<String>) -> Value {
    var members = Members()
    for key in keys { members.append(unique: key, mark) }
    return .object(members)
  }

  private static func redactedMembers(_ object: Members) -> Members {
    var members = Members()
    members.reserveCapacity(object.count)
    for (key, value) in object { members.append(unique: key, redacted(value)) }
    return members
  }

  private static func isSecret(_ object: Members) -> Bool {
    object["kind"]?.string == "Secret" && (object["apiVersion"]?.string ?? "v1") == "v1"
  }

  /// kubectl keeps a copy of what it applied, data included, in an annotation.
  private static let lastApplied = "kubectl.kubernetes.io/last-applied-configuration"

  private static func redactedSecret(_ object: Members) -> Members {
    var members = object
    for key in ["data", "stringData"] {
      guard let data = members[key] else { continue }
      members[key] = data.object.map { masked($0.keys) } ?? mark
    }
    guard case .object(var metadata)? = members["metadata"],
      case .object(var annotations)? = metadata["annotations"], annotations[lastApplied] != nil
    else { return members }
    annotations[lastApplied] = mark
    metadata["annotations"] = .object(annotations)
    members["metadata"] = .object(metadata)
    return members
  }
}

// SPDX-License-Identifier: Apache-2.0

package import NanoFunction

/// What the API server makes of an object that is applied.
package enum StoredObject {
  /// The object as it is stored: what others wrote into it stays, and a changed spec counts.
  ///
  /// - Parameters:
  ///   - applied: The object that Crossplane applies; a status of its own is not stored.
  ///   - before: The object as it was; `null` when it is new.
  ///   - last: The object as it was applied before; `null` when it was not.
  ///   - uid: The identity of a new object.
  package static func stored(
    _ applied: Value,
    over before: Value,
    last: Value,
    uid: String
  ) -> Value {
    var object = MergedObject.merged(applied, over: before, last: last)
    object["metadata"]["uid"] =
      before["metadata"]["uid"].isNull
      ? .string(uid) : before["metadata"]["uid"]
    let isChanged = object["spec"] != before["spec"] && !before.isNull
    let generation = before["metadata"]["generation"].integer ?? 1
    object["metadata"]["generation"] = .integer(isChanged ? generation &+ 1 : generation)
    if case .object(var members) = object {
      members.removeValue(forKey: "status")
      if let status = before.object?["status"], !status.isNull { members["status"] = status }
      object = .object(members)
    }
    return object
  }
}

// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoValue

extension Value {
  /// Group and version of an object and its kind, as Go prints them: `example.org/v1, Kind=Bucket`.
  var groupVersionKind: String {
    let apiVersion = self["apiVersion"].string ?? ""
    let groupVersion = apiVersion.utf8.contains(UInt8(ascii: "/")) ? apiVersion : "/\(apiVersion)"
    return "\(groupVersion), Kind=\(self["kind"].string ?? "")"
  }

  /// The group of an object's apiVersion; empty for the core group.
  var group: String {
    let parts = (self["apiVersion"].string ?? "").split(separator: "/", maxSplits: 1)
    return parts.count == 2 ? String(parts[0]) : ""
  }

  /// The UID that an object without one gets: the same for the same kind, namespace and name.
  ///
  /// A UUID of version 5 in the namespace of the nil UUID.
  /// Source: <https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5>
  package var deterministicUID: String {
    let metadata = self["metadata"]
    let name =
      "\(groupVersionKind)\0\(metadata["namespace"].string ?? "")\0\(metadata["name"].string ?? "")"
    let named = [UInt8](repeating: 0, count: 16) + name.utf8
    var bytes = Array(SHA1.digest(of: named.span)[..<16])
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      if byte < 0x10 { text += "0" }
      text += String(byte, radix: 16)
    }
    return text
  }
}

// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension TextRule {
  /// An image whose tag is the version, which is said elsewhere.
  static let imageWithoutTag = TextRule(
    "an image without a tag such as registry.example.org/postgresql"
  ) { text in
    let bytes = text.utf8
    guard let last = bytes.last, last != UInt8(ascii: "/"), ImageVersion.tag(of: text) == nil else {
      return false
    }
    return bytes.allSatisfy { $0 > UInt8(ascii: " ") && $0 < 0x7F && $0 != UInt8(ascii: "@") }
      && last != UInt8(ascii: ":")
  }

  /// A folder of an object store.
  static let objectStore = TextRule("a folder such as s3://bucket/folder") { text in
    ["s3://", "gs://", "https://"].contains {
      text.utf8.starts(with: $0.utf8) && text.utf8.count > $0.utf8.count
    }
  }

  /// The address of a service that speaks HTTP.
  static let httpAddress = TextRule("an address such as https://s3.example.org") { text in
    ["http://", "https://"].contains {
      text.utf8.starts(with: $0.utf8) && text.utf8.count > $0.utf8.count
    }
  }
}

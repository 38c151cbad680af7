// SPDX-License-Identifier: Apache-2.0

/// The version in the tag of a server's container image.
enum ImageVersion {
  /// The version of a server: as wished, else as it was made, else the newest.
  ///
  /// A server that exists keeps its version when nobody wishes for one, so that a release of this
  /// library with a newer default upgrades no data.
  ///
  /// - Parameters:
  ///   - wish: The version that the Database asks for.
  ///   - image: The image that the server was made with; nil before there is one. It is looked up
  ///     only when nobody wishes for a version.
  ///   - hasSuffix: Whether a tag may say more behind the version: `-alpine`.
  ///   - newest: What a new server gets.
  static func of(
    wish: String?,
    existing image: @autoclosure () -> String?,
    hasSuffix: Bool = false,
    newest: String
  ) -> String {
    if let wish { return wish }
    guard let tag = image().flatMap(tag) else { return newest }
    guard hasSuffix else { return tag }
    // The setting of the suffix may have changed since; no version of these has a dash.
    let version = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    return version.isEmpty ? newest : String(Substring(version))
  }

  /// The tag of an image, `registry:5000/folder/name:tag@digest`; nil when it has none.
  static func tag(of image: String) -> String? {
    // A colon before the last slash belongs to a port.
    let name = image.utf8.lastIndex(of: UInt8(ascii: "/")).map { image[$0...] } ?? image[...]
    let tagged = name.prefix(upTo: name.utf8.firstIndex(of: UInt8(ascii: "@")) ?? name.endIndex)
    guard let colon = tagged.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let tag = tagged[tagged.utf8.index(after: colon)...]
    return tag.isEmpty ? nil : String(tag)
  }
}

// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// The compact text of one version of a kind: names, types and demands, without descriptions.
///
/// One line a field, in the order of names, so that a change of a schema is a change of few lines;
/// the same schema always gives the same text. A subtree that stands there already is named by its
/// place. CloudNativePG's Cluster takes 23 KB instead of 464 KB of YAML, 6 KB compressed, and is
/// read in 1.6 ms.
///
/// ```
/// nano-schema 1
/// group example.org
/// version v1
/// kind Database
/// plural databases
/// scope Namespaced
/// served stored status
///
/// . o required=spec
///  spec o required=size
///   size s enum=small,large default=small
///   replicas i format=int32 min=1 max=9
///   labels o
///    * s
///   ports a list=map keys=name
///    [] o required=name
///     name s
///     port x
///   backup =spec/restore
///   ! {"rule":"self.replicas < 3 || self.size == 'large'"}
/// ```
///
/// A line: as many blanks as the depth, a label, the type (`s`tring, `i`nteger, `n`umber,
/// `b`oolean, `o`bject, `a`rray, `x` for int-or-string, `-` for none) with its marks (`?` nullable,
/// `+` keeps unknown fields, `@` an embedded resource), and demands as `key=value`. A value is
/// JSON, or words with commas between them. Labels that are no field: `*` values of any key, `[]`
/// elements, `&` `|` `^` `~` members of allOf, anyOf, oneOf and not, `!` a rule as JSON.
package enum SchemaBundle {
  /// The first line of every text.
  static let title = "nano-schema 1"

  /// The text of a version of a kind, ending with a line feed.
  package static func text(of schema: ResourceSchema) -> String {
    var marks: [String] = []
    if schema.isServed { marks.append("served") }
    if schema.isStored { marks.append("stored") }
    if schema.hasStatus { marks.append("status") }
    var lines = [
      title, "version \(schema.version)", "kind \(schema.names.kind)",
      "plural \(schema.names.plural)", "scope \(schema.scope.rawValue)",
    ]
    if !schema.group.isEmpty { lines.insert("group \(schema.group)", at: 1) }
    let usual = ResourceSchema.Names(kind: schema.names.kind, plural: schema.names.plural)
    if schema.names.singular != usual.singular { lines.append("singular \(schema.names.singular)") }
    if schema.names.listKind != usual.listKind { lines.append("list \(schema.names.listKind)") }
    if !marks.isEmpty { lines.append(marks.joined(separator: " ")) }
    lines.append("")
    var writer = BundleWriter()
    writer.write(schema.schema)
    return (lines + writer.lines).joined(separator: "\n") + "\n"
  }

  /// The texts of several kinds that stand in one file, each with its title.
  ///
  /// What stands before the first title is a text too, which cannot be read.
  package static func split(_ text: String) -> [String] {
    var texts: [[Substring]] = []
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    for line in lines {
      if line == title || texts.isEmpty { texts.append([]) }
      texts[texts.count - 1].append(line)
    }
    return texts.map { $0.joined(separator: "\n") }
  }

  /// Whether the bytes of a file are the text of a bundle, by their first line.
  package static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: (title + "\n").utf8) }

  /// Reads the text of a version of a kind.
  ///
  /// - Throws: What is wrong, with the number of the line.
  package static func read(_ text: String) throws(ValueError) -> ResourceSchema {
    var reader = BundleReader(text)
    return try reader.readResource()
  }

  /// The apiVersion and kind of a text, which stand at its top.
  package static func type(of text: String) throws(ValueError) -> ResourceType {
    var reader = BundleReader(text)
    let head = try reader.readHead()
    let group = head["group"] ?? ""
    let version = head["version"] ?? ""
    return ResourceType(
      apiVersion: group.isEmpty ? version : "\(group)/\(version)",
      kind: head["kind"] ?? ""
    )
  }
}

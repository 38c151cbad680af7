// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Where each value of a document stood in its file, so that a later check can name the line.
///
/// Shape: a tree beside the value's, so it survives changes of the value (defaults, for instance):
/// what the file did not hold has no position of its own, but ``nearest(to:)`` finds its parent's.
package struct SourceMap: Sendable {
  /// The file as the reader's caller named it.
  package let file: String
  private let root: Mark

  init(file: String, root: Mark) {
    self.file = file
    self.root = root
  }

  /// Where the value at that path begins, or nil when the file does not hold it.
  ///
  /// The place of an alias is where the alias stands; the places below it are its anchor's.
  package func position(of path: Path) -> YAMLPosition? {
    let (mark, steps) = follow(path)
    return steps == path.steps.count ? mark.position : nil
  }

  /// Where the key of the member at that path begins, or nil when the file holds no such member.
  package func keyPosition(of path: Path) -> YAMLPosition? {
    guard case .key(let key)? = path.steps.last else { return nil }
    let (parent, steps) = follow(Path(path.steps.dropLast()))
    guard steps == path.steps.count - 1 else { return nil }
    return parent.children.first { $0.key.hasSameBytes(as: key) }?.keyMark.position
  }

  /// Where to point for a problem at that path: at the value, or else at the nearest one around it.
  package func nearest(to path: Path) -> YAMLPosition { follow(path).mark.position }

  /// Goes as far along the path as the file does.
  private func follow(_ path: Path) -> (mark: Mark, steps: Int) {
    var mark = root
    for (count, step) in path.steps.enumerated() {
      switch step {
      case .index(let index):
        guard mark.isList, mark.children.indices.contains(index) else { return (mark, count) }
        mark = mark.children[index].mark
      case .key(let key):
        guard !mark.isList, let child = mark.children.first(where: { $0.key.hasSameBytes(as: key) })
        else { return (mark, count) }
        mark = child.mark
      }
    }
    return (mark, path.steps.count)
  }
}

/// Where one value stood, and where what it holds stood.
struct Mark: Sendable {
  /// The line of the file, counted from 1, and the column.
  var line: Int32
  var column: Int32
  /// Whether the children are elements of a list; their keys are empty then.
  var isList = false
  var children: [Child] = []

  init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  var position: YAMLPosition { YAMLPosition(line: Int(line), column: Int(column)) }

  /// A member or an element.
  struct Child: Sendable {
    /// The member's key; shares its storage with the value's.
    let key: String
    /// Where the key stood; for an element, where it stood itself.
    var keyMark: Place
    var mark: Mark
  }

  /// A line and a column in 8 bytes.
  struct Place: Sendable {
    let line: Int32
    let column: Int32

    var position: YAMLPosition { YAMLPosition(line: Int(line), column: Int(column)) }
  }

  /// The place alone.
  var place: Place { Place(line: line, column: column) }
}

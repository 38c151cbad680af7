// SPDX-License-Identifier: Apache-2.0

/// A table as `kubectl get` prints it: columns as wide as their widest text, three blanks between.
struct Columns {
  /// The lines, each ending in a line break.
  let text: String

  init(_ titles: [String], _ rows: [[String]]) {
    let lines = [titles] + rows
    let widths = titles.indices.map { column in
      lines.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    text = lines.map { cells in
      // Nor does a blank where the last cells are empty.
      let line = cells[..<((cells.lastIndex { !$0.isEmpty } ?? -1) + 1)]
      return zip(line, widths).enumerated().map { column, cell in
        // Nothing stands behind the last column.
        let padding = column == line.count - 1 ? 0 : cell.1 - cell.0.count + 3
        return cell.0 + String(repeating: " ", count: padding)
      }.joined() + "\n"
    }.joined()
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The anchors of a document, and how much their aliases have made of it.
struct Anchors {
  /// A node that aliases can name.
  struct Anchor {
    /// What it is, or nil while it is being read.
    fileprivate(set) var node: Node?
    /// How many nodes reading it took, those of its own aliases included.
    fileprivate(set) var size = 0
    /// How many lists and objects are nested in it.
    fileprivate(set) var height = 0
  }

  private var anchors: [Anchor] = []
  private var indices: [String: Int] = [:]
  private var nodeCount = 0
  private var expandedCount = 0

  /// The anchor that was last set under that name.
  subscript(name: String) -> Anchor? { indices[name].map { anchors[$0] } }

  /// Begins an anchored node; a later one of the same name takes the name over.
  mutating func open(_ name: String) -> Int {
    anchors.append(Anchor(size: nodeCount))
    indices[name] = anchors.count - 1
    return anchors.count - 1
  }

  /// Ends the anchored node that ``open(_:)`` began.
  mutating func close(_ anchor: Int, _ node: Node, height: Int) {
    anchors[anchor] = Anchor(node: node, size: nodeCount - anchors[anchor].size, height: height)
  }

  /// Counts one node that stands in the text, an alias included.
  mutating func countNode() {
    nodeCount += 1
    // The share that is allowed can fall faster than what is written without aliases lowers it.
    if expandedCount > 0 { isExcessive = isExcessive || exceedsShare }
  }

  /// Counts the nodes that an alias stands for.
  mutating func countExpansion(of anchor: Anchor) {
    // Each anchor can double the size of the one before, so a few dozen would exceed any integer.
    nodeCount = min(nodeCount + anchor.size, Anchors.countLimit)
    expandedCount = min(expandedCount + anchor.size, Anchors.countLimit)
    isExcessive = isExcessive || exceedsShare
  }

  /// A count at which the document is long refused, and which added to itself does not overflow.
  private static let countLimit = 1 << 60

  /// Whether aliases ever made more of the document than Go's library lets them.
  ///
  /// 99 % of a document up to 400,000 nodes may come from aliases, 10 % of one from 4,000,000 on,
  /// and in between a share that falls evenly.
  private(set) var isExcessive = false

  private var exceedsShare: Bool {
    guard expandedCount > 100, nodeCount > 1000 else { return false }
    let position = (Double(nodeCount) - 400_000) / 3_600_000
    let allowed = 0.99 - 0.89 * min(max(position, 0), 1)
    return Double(expandedCount) / Double(nodeCount) > allowed
  }
}

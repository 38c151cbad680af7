// SPDX-License-Identifier: Apache-2.0

/// The way to a place in a value, as Kubernetes writes it: `spec.forProvider.tags[2]`.
public struct Path: Sendable, Hashable {
  /// One step of the way.
  public enum Step: Sendable, Hashable {
    /// Into the member of an object.
    case key(String)
    /// Into the element of a list.
    case index(Int)
  }

  /// The steps, from the root.
  public var steps: [Step]

  /// The way that those steps lead.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The way through those keys.
  public init(keys: String...) { steps = keys.map(Step.key) }

  /// Whether this is the root itself.
  public var isRoot: Bool { steps.isEmpty }

  /// This way and one step more, into the member of that key.
  public func appending(_ key: String) -> Path { Path(steps + [.key(key)]) }

  /// This way and one step more, into the element at that position.
  public func appending(_ index: Int) -> Path { Path(steps + [.index(index)]) }
}

extension Path.Step {
  /// Whether both lead the same way: keys are compared by their bytes.
  public static func == (left: Path.Step, right: Path.Step) -> Bool {
    switch (left, right) {
    case (.key(let left), .key(let right)): left.hasSameBytes(as: right)
    case (.index(let left), .index(let right)): left == right
    default: false
    }
  }
}

extension Path: CustomStringConvertible {
  /// The path as text: `metadata.annotations["cnpg.io/hibernation"]`.
  ///
  /// Keys are joined by dots, positions stand in brackets, and so does, in quotes, a key that is no
  /// plain name. The root is `.`. Of a key that is longer than any of Kubernetes' own only the
  /// beginning is shown: a text for people must not grow with what somebody sends.
  public var description: String {
    guard !steps.isEmpty else { return "." }
    var text = ""
    for step in steps {
      switch step {
      case .index(let index):
        text += "[\(index)]"
      case .key(let key) where Path.isPlain(key):
        if !text.isEmpty { text += "." }
        text += key
      case .key(let key):
        text += "[\(key.quoted(limit: Path.keyLimit))]"
      }
    }
    return text
  }

  /// How many characters of a key are shown.
  private static let keyLimit = 128

  /// Whether a key can stand between dots: letters, digits, `-`, `_` and `$`, not empty, not long.
  private static func isPlain(_ key: String) -> Bool {
    (1...keyLimit).contains(key.utf8.count)
      && key.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "$": true
        default: !scalar.isASCII && !scalar.isInvisible
        }
      }
  }
}

extension Path: ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  /// The way that those steps lead.
  public init(arrayLiteral elements: Step...) { self.init(elements) }

  /// A way of plain keys between dots: `"spec.storage.size"`.
  ///
  /// Nothing else is read from the text: brackets are part of a key.
  public init(stringLiteral text: String) {
    self.init(text.split(separator: ".").map { .key(String($0)) })
  }
}

extension Path.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Into the member of that key.
  public init(stringLiteral key: String) { self = .key(key) }
  /// Into the element at that position.
  public init(integerLiteral index: Int) { self = .index(index) }
}

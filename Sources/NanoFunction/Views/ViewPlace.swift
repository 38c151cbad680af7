// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Where in an observed object a typed view of it stands.
@usableFromInline
struct ViewPlace {
  /// What stands here.
  private enum Content {
    case nothing
    /// Part of a composed resource, not decoded.
    case observed(ObservedValue)
    /// Part of an object that is decoded.
    case value(Value)
  }

  /// What the object is, in words that stand behind "of".
  private let source: String
  private let content: Content
  /// Why nothing can stand here, or nil.
  private let problem: String?
  /// The way to what holds this, and what this is called there; both empty at the root.
  private let parent: String
  private let name: String

  /// The root of a composed resource.
  init(_ resource: ObservedObject?, named name: String) {
    self.init(name, resource.map { .observed($0.root) } ?? .nothing)
  }

  /// The root of an object.
  init(_ value: Value?, of source: String) {
    self.init(source, value.map(Content.value) ?? .nothing)
  }

  private init(_ source: String, _ content: Content) {
    self.source = source
    self.content = content
    if case .nothing = content { problem = "which does not exist yet" } else { problem = nil }
    (parent, name) = ("", "")
  }

  private init(_ content: Content, _ name: String, in place: ViewPlace) {
    source = place.source
    self.content = content
    problem = place.problem
    parent = place.path
    self.name = name
  }

  var exists: Bool {
    if case .nothing = content { return false }
    return true
  }

  /// The place of a member.
  @usableFromInline
  func member(_ key: String) -> ViewPlace { ViewPlace(content(of: key), key, in: self) }

  /// A reference to what stands here.
  @usableFromInline
  func reference<Content>() -> Reference<Content> {
    guard let value else {
      return Reference(unknown: UnknownReference(path: path, source: source, problem: problem))
    }
    if let content = Content(fieldValue: value) { return Reference(content) }
    // The kinds of what is there and of what should be, and never the value.
    let problem = "which is \(value.kindInWords) and not \(Content.fieldInWords)"
    return Reference(unknown: UnknownReference(path: path, source: source, problem: problem))
  }

  private func content(of key: String) -> Content {
    switch content {
    case .nothing: return .nothing
    case .observed(let whole):
      let member = whole[key]
      return member.exists ? .observed(member) : .nothing
    case .value(let whole):
      let member = whole[key]
      return member.isNull ? .nothing : .value(member)
    }
  }

  /// What stands here, decoded; nil when nothing does, or `null`.
  private var value: Value? {
    let value: Value
    switch content {
    case .nothing: return nil
    case .observed(let observed): value = observed.value
    case .value(let whole): value = whole
    }
    if value.isNull { return nil }  // `? nil :` would mean the value that is null
    return value
  }

  private var path: String { parent.isEmpty ? name : "\(parent).\(name)" }
}

// SPDX-License-Identifier: Apache-2.0

public import NanoValue

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

  private let content: Content
  private let way: FieldWay

  /// The root of a composed resource.
  init(_ resource: ObservedObject?, named name: String) {
    content = resource.map { .observed($0.root) } ?? .nothing
    way = FieldWay(root: name, absence: resource == nil ? .doesNotExist : nil)
  }

  /// The root of an object; without a value it is not there, for that reason.
  init(_ value: Value?, of source: String, _ absence: Absence = .doesNotExist) {
    content = value.map(Content.value) ?? .nothing
    way = FieldWay(root: source, absence: value == nil ? absence : nil)
  }

  /// The root of an object that is not decoded; without one it is not there, for that reason.
  init(_ object: ObservedValue?, of source: String, _ absence: Absence = .doesNotExist) {
    content = object.map(Content.observed) ?? .nothing
    way = FieldWay(root: source, absence: object == nil ? absence : nil)
  }

  private init(_ content: Content, _ way: FieldWay) {
    self.content = content
    self.way = way
  }

  var exists: Bool {
    if case .nothing = content { return false }
    return true
  }

  /// The place of a member.
  @usableFromInline
  func member(_ key: String) -> ViewPlace { ViewPlace(content(of: key), way.appending(key)) }

  /// The place of an element of a list.
  func element(_ index: Int) -> ViewPlace {
    let content: Content =
      switch self.content {
      case .nothing: .nothing
      case .observed(let whole): whole[index].exists ? .observed(whole[index]) : .nothing
      case .value(let whole): whole[index].isNull ? .nothing : .value(whole[index])
      }
    return ViewPlace(content, way.appending("[\(index)]"))
  }

  /// A reference to what stands here.
  @inlinable
  func reference<Content: FieldContent>() -> Reference<Content> {
    guard let value, let content = Content(fieldValue: value) else {
      return Reference(unknown: unknown(Content.fieldInWords))
    }
    return Reference(content)
  }

  /// A reference to the member of that key, whose way is made only when it is not known.
  ///
  /// Inlined into the caller, who knows the type: looked up at run time it takes twice as long.
  @inlinable
  func reference<Content: FieldContent>(to key: String) -> Reference<Content> {
    guard let value = value(of: key), let content = Content(fieldValue: value) else {
      return Reference(unknown: member(key).unknown(Content.fieldInWords))
    }
    return Reference(content)
  }

  /// Why what stands here is not known, or is not what the words say that was expected.
  @usableFromInline
  func unknown(_ expected: String) -> UnknownReference {
    guard let value else { return UnknownReference(way) }
    // The kinds of what is there and of what should be, and never the value.
    let mismatch = "which is \(value.kindInWords) and not \(expected)"
    return UnknownReference(way, mismatch: mismatch)
  }

  /// What the member of that key is, decoded; nil when it is not there, or `null`.
  @usableFromInline
  func value(of key: String) -> Value? { ViewPlace(content(of: key), way).value }

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
  @usableFromInline
  var value: Value? {
    let value: Value
    switch content {
    case .nothing: return nil
    case .observed(let observed): value = observed.value
    case .value(let whole): value = whole
    }
    if value.isNull { return nil }  // `? nil :` would mean the value that is null
    return value
  }
}

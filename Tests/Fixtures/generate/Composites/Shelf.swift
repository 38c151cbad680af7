// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

internal import NanoFunction

/// A shelf of books.
struct Shelf: CompositeResource {
  static let apiVersion = "example.org/v1"
  static let kind = "Shelf"
  static let requiresSpec = true

  /// Name, namespace and the like.
  let metadata: CompositeMetadata
  /// What is wished for.
  let spec: Spec

  /// Decodes the spec, with the defaults of the definition.
  init(metadata: CompositeMetadata, spec: inout ObjectReader) {
    self.metadata = metadata
    self.spec = Spec(from: &spec)
  }

  /// What is wished for.
  struct Spec: Sendable, Hashable {
    /// What the books are about.
    let topic: String
    let count: Int
    let height: Int
    let depth: Int?
    let weight: Double?
    let isOpen: Bool
    let isLocked: Bool?
    /// How the books stand.
    let order: Order
    let cover: Cover?
    let label: String?
    let note: String
    let loan: Duration
    let fine: Duration?
    let room: Quantity
    let load: Quantity
    let spare: Quantity?
    /// Where it stands.
    let place: Place
    let owner: Owner?
    let authors: [String]?
    let kinds: [Kind]
    let years: [Int]
    let books: [Book]?
    let marks: Members
    let tags: Members?
    let extra: Value?
    let open: Open?
    let self_: String?

    private static let labelRule = TextRule(pattern: #"^[A-Z][0-9]{1,3}$"#, example: "B12")
    private static let noteRule = TextRule(length: 0...80)
    private static let fineRule = TextRule("a duration", pattern: #"^[0-9]+h$"#, example: "12h")
    private static let roomRule = TextRule("a quantity", pattern: #"^[0-9]+(Mi|Gi)$"#, length: 0...8, example: "2Gi")
    private static let authorsRule = TextRule(length: 0...20)

    /// Decodes the object.
    init(from reader: inout ObjectReader) {
      topic = reader.string("topic")
      count = reader.integer("count")
      height = reader.integer("height", in: 1...9, default: 4)
      depth = reader.optionalInteger("depth", in: 1 ... .max)
      weight = reader.optionalNumber("weight", in: -.infinity ... 2.5)
      isOpen = reader.bool("isOpen", default: true)
      isLocked = reader.optionalBool("isLocked")
      order = reader.enumeration("order", default: .title)
      cover = reader.optionalEnumeration("cover")
      label = reader.optionalString("label", like: Self.labelRule)
      note = reader.string("note", default: "say \"hello\"", like: Self.noteRule)
      loan = reader.duration("loan", default: .seconds(604800))
      fine = reader.optionalDuration("fine", like: Self.fineRule)
      room = reader.quantity("room", default: Quantity(1073741824, .binary), like: Self.roomRule)
      load = reader.quantity("load", default: Quantity(1073741824, .binary))
      spare = reader.optionalQuantity("spare")
      place = reader.objectOrEmpty("place", Place.init(from:))
      owner = reader.optionalObject("owner", Owner.init(from:))
      authors = reader.ifPresent("authors") { $0.strings("authors", like: Self.authorsRule) }
      reader.limit("authors", to: 3)
      reader.unique("authors")
      kinds = reader.enumerations("kinds", minimumCount: 1)
      years = reader.integers("years")
      books = reader.ifPresent("books") { $0.list("books", Book.init(from:)) }
      reader.unique("books", by: "title", "part")
      marks = reader.stringMap("marks")
      tags = reader.ifPresent("tags") { $0.stringMap("tags") }
      reader.limit("tags", to: 2)
      extra = reader.optionalValue("extra")
      open = reader.optionalObject("open", Open.init(from:))
      self_ = reader.optionalString("self")
    }

    /// How the books stand.
    enum Order: String, CaseIterable, Sendable {
      case title = "Title"
      case isbn = "ISBN"
      case `default` = "default"
    }

    enum Cover: String, CaseIterable, Sendable {
      case hard = "Hard"
      case soft = "Soft"
    }

    /// Where it stands.
    struct Place: Sendable, Hashable {
      let floor: Int
      let room: String?

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        floor = reader.integer("floor", default: 1)
        room = reader.optionalString("room")
      }
    }

    struct Owner: Sendable, Hashable {
      let name: String

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        name = reader.string("name")
      }
    }

    enum Kind: String, CaseIterable, Sendable {
      case novel = "Novel"
      case poem = "Poem"
    }

    struct Book: Sendable, Hashable {
      let title: String
      let part: Int

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        title = reader.string("title")
        part = reader.integer("part", default: 1)
      }
    }

    struct Open: Sendable, Hashable {
      let known: String?

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        known = reader.optionalString("known")
        reader.ignoreUnknown()
      }
    }
  }

  /// What the user is told, for `desired.status(Shelf.Status.self)`.
  struct Status: ObjectShape {
    init() {}
    var phase: Field<String> { .init("phase") }
  }
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

internal import NanoFunction

/// A parcel on its way.
struct Parcel: CompositeResource {
  static let apiVersion = "example.org/v1"
  static let kind = "Parcel"

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
    let weight: Double?
    let share: Double
    let price: Double?
    let scale: Double?
    let pieces: Int
    let floor: Int?
    let speed: Int
    let bundle: Int?
    /// Who reads the label. One line for each.
    let reader: String
    let greeting: Greeting
    let sender: Sender
    let labels: [String]
    let stops: [Stop]
    let codes: [String]
    let carriers: [String]?
    let notes: Members
    let anything: Value
    let volumes: OrderedMap<Volume>?
    let floors: OrderedMap<Int>?
    let flags: OrderedMap<Bool>
    let limits: OrderedMap<Quantity>?
    let colors: OrderedMap<Color>?
    let terms: OrderedMap<Duration>?
    let lengths: [Double]?
    let ports: [Int]?
    let answers: [Bool]?
    let sizes: [Quantity]?
    let grid: [[Int]]?
    let routes: OrderedMap<[String]>?
    let gaps: [Int?]?
    let steps: [Step]?
    let mixed: [Value]?
    /// Words that Swift's own protocols have, which nothing else may be called.
    let sendable: SendableFields?
    let owner: String?
    let shades: OrderedMap<[Shade]>?
    let bands: OrderedMap<[Band]>?

    private static let weightRule = NumberRule<Double>("a number above 0 and of at most 31.5") { 0.0 < $0 && $0 <= 31.5 }
    private static let shareRule = NumberRule<Double>("a number of at least 0 and below 1") { 0.0 <= $0 && $0 < 1.0 }
    private static let priceRule = NumberRule<Double>("a number of at least 0 that is a multiple of 0.05") { 0.0 <= $0 && NumberRule.isMultiple($0, of: 0.05) }
    private static let scaleRule = NumberRule<Double>("one of 0.5, 1, 2") { [0.5, 1.0, 2.0].contains($0) }
    private static let speedRule = NumberRule<Int>("one of 1, 2, 24") { [1, 2, 24].contains($0) }
    private static let bundleRule = NumberRule<Int>("a whole number of at least 12 that is a multiple of 6") { 12 <= $0 && $0.isMultiple(of: 6) }
    private static let readerRule = TextRule(pattern: ##"^["#a-z]+$"##)
    private static let codesRule = TextRule(pattern: #"^[A-Z][0-9]$"#, example: "B2")
    private static let carriersRule = TextRule(length: 0...5)
    private static let notesRule = TextRule(length: 0...3)
    private static let lengthsRule = NumberRule<Double>("a number above 0") { 0.0 < $0 }
    private static let routesRule = TextRule(length: 0...4)

    /// Decodes the object.
    init(from reader: inout ObjectReader) {
      weight = reader.optionalNumber("weight", like: Self.weightRule)
      share = reader.number("share", default: 0.5, like: Self.shareRule)
      price = reader.optionalNumber("price", like: Self.priceRule)
      scale = reader.optionalNumber("scale", like: Self.scaleRule)
      pieces = reader.integer("pieces", in: 1...9, default: 1)
      floor = reader.optionalInteger("floor", in: -2 ... 9)
      speed = reader.integer("speed", default: 2, like: Self.speedRule)
      bundle = reader.optionalInteger("bundle", like: Self.bundleRule)
      self.reader = reader.string("reader", default: "a\"#", like: Self.readerRule)
      greeting = reader.enumeration("greeting", default: .symbol)
      reader.assume("sender", ["name": "shop", "address": [:]])
      sender = reader.object("sender", Sender.init(from:))
      reader.assume("labels", ["fragile", "this \"side\" up"])
      labels = reader.strings("labels")
      reader.limit("labels", to: 3)
      reader.assume("stops", [["city": "Linz"], ["city": "Wels", "hours": 2]])
      stops = reader.list("stops", Stop.init(from:))
      reader.assume("codes", ["A1"])
      codes = reader.strings("codes", minimumCount: 1, like: Self.codesRule)
      carriers = reader.ifPresent("carriers") { $0.strings("carriers", minimumCount: 2, like: Self.carriersRule) }
      reader.assume("notes", ["lang": "de"])
      notes = reader.stringMap("notes", like: Self.notesRule)
      reader.assume("anything", ["a": [1, 2.5, true, nil], "b": [:]])
      anything = reader.value("anything")
      volumes = reader.ifPresent("volumes") { $0.map("volumes") { $0.object($1, Volume.init(from:)) } }
      reader.limit("volumes", to: 2)
      floors = reader.ifPresent("floors") { $0.map("floors") { $0.integer($1, in: 1 ... .max) } }
      reader.assume("flags", [:])
      flags = reader.map("flags") { $0.bool($1) }
      limits = reader.ifPresent("limits") { $0.map("limits") { $0.quantity($1) } }
      colors = reader.ifPresent("colors") { $0.map("colors") { $0.enumeration($1) } }
      terms = reader.ifPresent("terms") { $0.map("terms") { $0.duration($1) } }
      lengths = reader.ifPresent("lengths") { $0.elements("lengths") { $0.number($1, like: Self.lengthsRule) } }
      ports = reader.ifPresent("ports") { $0.elements("ports", minimumCount: 1) { $0.integer($1, in: 1...65535) } }
      answers = reader.ifPresent("answers") { $0.elements("answers") { $0.bool($1) } }
      sizes = reader.ifPresent("sizes") { $0.elements("sizes") { $0.quantity($1) } }
      grid = reader.ifPresent("grid") { $0.elements("grid") { let element: [Int] = $0.integers($1, minimumCount: 1); $0.limit($1, to: 2); return element } }
      routes = reader.ifPresent("routes") { $0.map("routes") { let element: [String] = $0.strings($1, like: Self.routesRule); $0.unique($1); return element } }
      gaps = reader.ifPresent("gaps") { $0.elements("gaps") { $0.optionalInteger($1, in: 0 ... .max) } }
      steps = reader.ifPresent("steps") { $0.elements("steps") { $0.objectOrEmpty($1, Step.init(from:)) } }
      mixed = reader.ifPresent("mixed") { $0.values("mixed") }
      sendable = reader.optionalObject("sendable", SendableFields.init(from:))
      owner = reader.optionalString("owner")
      shades = reader.ifPresent("shades") { $0.map("shades") { let element: [Shade] = $0.enumerations($1); $0.limit($1, to: 1); return element } }
      bands = reader.ifPresent("bands") { $0.map("bands") { $0.assume($1, ["Slow"]); return $0.enumerations($1) } }
    }

    enum Greeting: String, CaseIterable, Sendable {
      case goodDay = "Good\tday"
      case symbol = "\u{7}"
      case cNew = "C:\\new"
    }

    struct Sender: Sendable, Hashable {
      let name: String
      let country: String
      let address: Address

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        name = reader.string("name")
        country = reader.string("country", default: "AT")
        reader.assume("address", ["city": "Graz"])
        address = reader.object("address", Address.init(from:))
      }

      struct Address: Sendable, Hashable {
        let city: String
        let street: String?

        /// Decodes the object.
        init(from reader: inout ObjectReader) {
          city = reader.string("city", default: "Wien")
          street = reader.optionalString("street")
        }
      }
    }

    struct Stop: Sendable, Hashable {
      let city: String
      let hours: Int

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        city = reader.string("city")
        hours = reader.integer("hours", default: 1)
      }
    }

    struct Volume: Sendable, Hashable {
      let size: Quantity
      let mode: Mode

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        size = reader.quantity("size")
        mode = reader.enumeration("mode", default: .hard)
      }

      enum Mode: String, CaseIterable, Sendable {
        case soft = "Soft"
        case hard = "Hard"
      }
    }

    enum Color: String, CaseIterable, Sendable {
      case red = "Red"
      case blue = "Blue"
    }

    struct Step: Sendable, Hashable {
      let wait: Int

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        wait = reader.integer("wait", default: 3)
      }
    }

    /// Words that Swift's own protocols have, which nothing else may be called.
    struct SendableFields: Sendable, Hashable {
      let hashable: HashableFields
      let caseIterable: [CaseIterableFields]?

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        hashable = reader.enumeration("hashable", default: .once)
        caseIterable = reader.ifPresent("caseIterable") { $0.list("caseIterable", CaseIterableFields.init(from:)) }
      }

      enum HashableFields: String, CaseIterable, Sendable {
        case once = "Once"
        case twice = "Twice"
      }

      struct CaseIterableFields: Sendable, Hashable {
        let size: Int?

        /// Decodes the object.
        init(from reader: inout ObjectReader) {
          size = reader.optionalInteger("size")
        }
      }
    }

    enum Shade: String, CaseIterable, Sendable {
      case light = "Light"
      case dark = "Dark"
    }

    enum Band: String, CaseIterable, Sendable {
      case slow = "Slow"
      case fast = "Fast"
    }
  }
}

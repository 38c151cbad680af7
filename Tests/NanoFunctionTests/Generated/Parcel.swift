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

    private static let weightRule = NumberRule<Double>("a number above 0 and of at most 31.5") { 0.0 < $0 && $0 <= 31.5 }
    private static let shareRule = NumberRule<Double>("a number of at least 0 and below 1") { 0.0 <= $0 && $0 < 1.0 }
    private static let priceRule = NumberRule<Double>("a number of at least 0 that is a multiple of 0.05") { 0.0 <= $0 && NumberRule.isMultiple($0, of: 0.05) }
    private static let scaleRule = NumberRule<Double>("one of 0.5, 1, 2") { [0.5, 1.0, 2.0].contains($0) }
    private static let speedRule = NumberRule<Int>("one of 1, 2, 24") { [1, 2, 24].contains($0) }
    private static let bundleRule = NumberRule<Int>("a whole number of at least 12 that is a multiple of 6") { 12 <= $0 && $0.isMultiple(of: 6) }
    private static let readerRule = TextRule(pattern: ##"^["#a-z]+$"##)

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
    }

    enum Greeting: String, CaseIterable, Sendable {
      case goodDay = "Good\tday"
      case symbol = "\u{7}"
      case cNew = "C:\\new"
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import Testing

@Suite("What a generated composite reads")
struct GeneratedCompositeTests {
  /// The spec that is made of the value.
  private func spec(_ value: Value = [:]) throws -> Parcel.Spec {
    try value.read { reader in Parcel.Spec(from: &reader) }
  }

  /// What the user is told of the value; nil when nothing is wrong with it.
  private func mistakes(_ value: Value) -> String? {
    do {
      _ = try spec(value)
      return nil
    } catch {
      return "\(error)"
    }
  }

  // MARK: - Numbers

  @Test("a bound that is not allowed is not")
  func exclusiveBounds() throws {
    let parcel = try spec(["weight": 0.1, "share": 0, "pieces": 9, "floor": -2])
    #expect(parcel.weight == 0.1)
    #expect(parcel.share == 0)
    #expect(parcel.pieces == 9)
    #expect(parcel.floor == -2)
    #expect(try spec().share == 0.5)
    #expect(try spec().pieces == 1)
    #expect(
      mistakes(["weight": 0, "share": 1, "pieces": 0, "floor": -3])
        == "weight: expected a number above 0 and of at most 31.5, found 0; "
        + "share: expected a number of at least 0 and below 1, found 1; "
        + "pieces: expected a whole number from 1 to 9, found 0; "
        + "floor: expected a whole number from -2 to 9, found -3"
    )
    #expect(mistakes(["weight": 31.5]) == nil)
    #expect(
      mistakes(["weight": 32, "pieces": 10])
        == "weight: expected a number above 0 and of at most 31.5, found 32; "
        + "pieces: expected a whole number from 1 to 9, found 10"
    )
  }

  @Test("of several numbers one is chosen, and a multiple is one")
  func choicesAndMultiples() throws {
    let parcel = try spec(["speed": 24, "scale": 0.5, "bundle": 18, "price": 0.15])
    #expect(parcel.speed == 24)
    #expect(parcel.scale == 0.5)
    #expect(parcel.bundle == 18)
    #expect(parcel.price == 0.15)
    #expect(try spec().speed == 2)
    #expect(
      mistakes(["speed": 3, "scale": 1.5, "bundle": 6, "price": 0.16])
        == "price: expected a number of at least 0 that is a multiple of 0.05, found 0.16; "
        + "scale: expected one of 0.5, 1, 2, found 1.5; "
        + "speed: expected one of 1, 2, 24, found 3; "
        + "bundle: expected a whole number of at least 12 that is a multiple of 6, found 6"
    )
    #expect(
      mistakes(["speed": "2", "bundle": 12.5])
        == "speed: expected one of 1, 2, 24, found a string; "
        + "bundle: expected a whole number of at least 12 that is a multiple of 6, found 12.5"
    )
  }

  // MARK: - Texts

  @Test("texts with quotes, backslashes and control characters are the definition's")
  func texts() throws {
    #expect(try spec().reader == "a\"#")
    #expect(try spec(["reader": "#"]).reader == "#")
    #expect(
      mistakes(["reader": "B"])
        == ##"reader: expected text that matches ^["#a-z]+$, found "B""##
    )
    #expect(Parcel.Spec.Greeting.allCases.map(\.rawValue) == ["Good\tday", "\u{7}", "C:\\new"])
    #expect(try spec().greeting.rawValue == "\u{7}")
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Quantities")
struct QuantityTests {
  @Test(
    "a quantity is read and written as Kubernetes writes it",
    arguments: [
      ("0", "0"), ("-0", "0"), ("000", "0"), ("0Ki", "0"), ("0e5", "0"), ("0.0m", "0"),
      ("1", "1"), ("+1", "1"), ("-1", "-1"), ("007", "7"), ("1.", "1"), (".5", "500m"),
      ("1.5", "1500m"), ("0.5", "500m"), ("0.001", "1m"), ("1.2345", "1234500u"),
      ("100m", "100m"), ("1000m", "1"), ("1500m", "1500m"), ("2000000u", "2"), ("5n", "5n"),
      ("1k", "1k"), ("1000", "1k"), ("12000", "12k"), ("1500k", "1500k"), ("1000k", "1M"),
      ("1M", "1M"), ("1G", "1G"), ("1T", "1T"), ("1P", "1P"), ("1E", "1E"), ("12E", "12E"),
      ("1000E", "1e21"), ("1.G", "1G"), ("100.035k", "100035"), ("1.01E", "1010P"),
      ("1Ki", "1Ki"), ("1023Ki", "1023Ki"), ("1024Ki", "1Mi"), ("1Mi", "1Mi"), ("1Gi", "1Gi"),
      ("1024Gi", "1Ti"), ("1Ti", "1Ti"), ("1Pi", "1Pi"), ("3Ei", "3Ei"), ("-1Gi", "-1Gi"),
      ("1.5Gi", "1536Mi"), ("0.5Ki", "512"), ("0.5Mi", "512Ki"), ("1.25Ki", "1280"),
      ("100.035Ki", "102435840m"), ("0.05Gi", "53687091200m"), ("0.0001Ki", "102400u"),
      ("1e3", "1e3"), ("1E3", "1e3"), ("1500e0", "1500"), ("1.2e3", "1200"), ("12e6", "12e6"),
      ("1e4", "10e3"), ("1E-3", "1e-3"), ("0.5e0", "500e-3"), ("1.3E+6", "1300e3"),
      ("1e28", "10e27"),
    ]
  )
  func roundTrips(_ text: String, _ canonical: String) throws {
    let quantity = try Quantity(text)
    #expect(quantity.description == canonical)
    let again = try Quantity(canonical)
    #expect(again == quantity)
    #expect(again.description == canonical)
  }

  @Test(
    "what is finer than a billionth is rounded away from zero",
    arguments: [
      ("0.9n", "1n"), ("3.001n", "4n"), ("0.0000000001", "1n"), ("0.00000012345", "124n"),
      ("1.1E-9", "2e-9"), ("-0.1n", "-1n"), ("-3.001n", "-4n"), ("0.000000000001Ki", "2n"),
      ("1e-1000", "1e-9"), ("1e-2147483648", "1e-9"), ("0e-1000", "0"),
      ("0.9999999999", "1"), ("1.0000000000000000000000000000000000000000001", "1000000001n"),
      ("1.00000000000000000000000000000000000000000000000", "1"),
    ]
  )
  func roundsUp(_ text: String, _ canonical: String) throws {
    #expect(try Quantity(text).description == canonical)
  }

  @Test(
    "a quantity with a binary suffix stops at 2^63-1",
    arguments: [
      "8Ei", "9Ei", "9223372036854775807Ki", "99999999999999999999999999999999999999999999Ei",
      "7.99999999999999999999999999999999999Ei",
    ]
  )
  func caps(_ text: String) throws {
    #expect(try Quantity(text).roundedUp == .max)
    #expect(try Quantity("-" + text).roundedUp == -.max)
    #expect(try Quantity(text).description == "9223372036854775807")
  }

  @Test(
    "what is no quantity is refused with a sentence",
    arguments: [
      "", " ", "-", "+", ".", "-.", "Ki", "m", "e3", "1 Gi", " 1Gi", "1Gi ", "1gi", "1ki", "1mi",
      "1K", "1g", "1GiB", "1GB", "1i", "1ii", "1e", "1e1.5", "1e+", "1e99999999999", "1.2.3", "--1",
      "+-1", "1,5", "0x10", "1_000", "١", "1µ", "10Gi\n", "Infinity", "NaN", "1Ei3", "1mm",
    ]
  )
  func refuses(_ text: String) {
    let error = #expect(throws: ValueError.self) { try Quantity(text) }
    #expect(error?.code == .invalid)
    let shown = text.replacing("\n", with: "\\u000a")
    #expect(
      error?.description == "expected a quantity such as 500m or 10Gi, found \"\(shown)\""
    )
  }

  @Test(
    "an amount beyond the limits is refused",
    arguments: ["2e29", "1e1000", "-1e30", "1e2147483647", "170141183460469231731687303716E"]
  )
  func refusesTooLarge(_ text: String) {
    #expect(throws: ValueError.self) { try Quantity(text) }
  }

  @Test(
    "amounts are compared across suffixes",
    arguments: [
      ("1Gi", "1073741824"), ("1", "1000m"), ("1e3", "1k"), ("0.5Mi", "524288"), ("1Ki", "1.024k"),
    ]
  )
  func equals(_ left: String, _ right: String) throws {
    let (left, right) = (try Quantity(left), try Quantity(right))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(!(left < right) && !(right < left))
  }

  @Test("amounts are ordered by value")
  func orders() throws {
    let texts = [
      "-1Gi", "-1", "-1n", "0", "1n", "1m", "999m", "1", "1k", "1Ki", "1M", "1Mi", "9Ei", "10E",
    ]
    let quantities = try texts.map { try Quantity($0) }
    #expect(quantities.reversed().sorted() == quantities)
    #expect(zip(quantities, quantities.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(
    "a multiple keeps the suffix",
    arguments: [
      ("1Gi", 3, "3Gi"), ("512Mi", 4, "2Gi"), ("500m", 3, "1500m"), ("250m", 4, "1"),
      ("1e3", 1000, "1e6"), ("10Gi", 0, "0"), ("1Gi", -2, "-2Gi"),
    ] as [(String, Int64, String)]
  )
  func multiplies(_ text: String, _ factor: Int64, _ product: String) throws {
    #expect(try Quantity(text).multiplied(by: factor)?.description == product)
  }

  @Test("a multiple or a sum beyond the limits is nil")
  func overflows() throws {
    let large = try Quantity("1e28")
    #expect(large.multiplied(by: 10)?.description == "100e27")
    #expect(large.multiplied(by: 1000) == nil)
    #expect(large.multiplied(by: .max) == nil)
    let larger = try #require(large.multiplied(by: 16))
    #expect(larger.adding(larger) == nil)
  }

  @Test("a sum keeps the suffix of the first summand that is not zero")
  func adds() throws {
    #expect(try Quantity("1Gi").adding(Quantity("1G"))?.description == "2073741824")
    #expect(try Quantity("1Gi").adding(Quantity("1Gi"))?.description == "2Gi")
    #expect(try Quantity.zero.adding(Quantity("1Gi"))?.description == "1Gi")
    #expect(try Quantity("500m").adding(Quantity("500m"))?.description == "1")
  }

  @Test(
    "whole numbers and thousandths are rounded up",
    arguments: [
      ("1", 1, 1000), ("1m", 1, 1), ("1500m", 2, 1500), ("1n", 1, 1), ("-1500m", -1, -1500),
      ("-1n", 0, 0), ("0", 0, 0), ("1Ki", 1024, 1_024_000),
    ] as [(String, Int64, Int64)]
  )
  func rounds(_ text: String, _ whole: Int64, _ thousandths: Int64) throws {
    #expect(try Quantity(text).roundedUp == whole)
    #expect(try Quantity(text).thousandthsRoundedUp == thousandths)
  }

  @Test("a number beyond Int64 has no whole number")
  func hasNoWholeNumber() throws {
    #expect(try Quantity("10E").roundedUp == nil)
    #expect(try Quantity("9223372036854775807").roundedUp == .max)
    #expect(try Quantity("9223372036854775807").thousandthsRoundedUp == nil)
    #expect(Quantity(.min).roundedUp == .min)
  }

  @Test("an amount in thousandths is written as such, unless it is whole")
  func thousandths() throws {
    #expect(Quantity(thousandths: 500) == (try Quantity("500m")))
    #expect("\(Quantity(thousandths: 500))" == "500m")
    #expect("\(Quantity(thousandths: -2000))" == "-2")
  }

  @Test("a whole amount is written in the format that was asked for")
  func makesFromWhole() {
    #expect(Quantity(2048).description == "2048")
    #expect(Quantity(2048, .binary).description == "2Ki")
    #expect(Quantity(2000, .exponent).description == "2e3")
    #expect(Quantity.zero == Quantity(0, .binary))
  }

  @Test("an amount below one is no longer binary, whatever its suffix was")
  func keepsFormat() throws {
    #expect(try Quantity("0.5Ki").format == .binary)
    #expect(try Quantity("0.0001Ki").format == .decimal)
    #expect(try Quantity("-0.0001Ki").multiplied(by: 1_000_000)?.description == "-102400")
    #expect(try Quantity("0Ki").format == .binary)
    #expect(try Quantity("1e3").format == .exponent && Quantity("1E").format == .decimal)
  }

  @Test("random amounts survive their canonical text", arguments: 0..<50)
  func survivesText(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let suffixes = ["", "n", "u", "m", "k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti", "e3", "e-2"]
    for suffix in suffixes {
      let whole = Int.random(in: 0...99999, using: &generator)
      let fraction = Int.random(in: 0...99999, using: &generator)
      let quantity = try Quantity("\(whole).\(fraction)\(suffix)")
      let text = quantity.description
      #expect(try Quantity(text) == quantity)
      #expect(try Quantity(text).description == text)
      #expect(!text.contains("."))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Numbers as Go prints them")
struct GoNumberTests {
  @Test(
    "the shortest digits, with an exponent below -4 and from 6 on",
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (0.0001, "0.0001"),
      (0.000_012_5, "1.25e-05"), (100_000, "100000"), (1_000_000, "1e+06"),
      (123_456.75, "123456.75"), (1_234_567, "1.234567e+06"), (1e21, "1e+21"), (1e100, "1e+100"),
      (.leastNonzeroMagnitude, "5e-324"), (-1e-7, "-1e-07"), (.infinity, "+Inf"),
      (-.infinity, "-Inf"),
      (.nan, "NaN"),
    ]
  )
  func text(_ number: Double, _ text: String) { #expect(number.goText == text) }

  @Test(
    "whole numbers in full where JSON has them so",
    arguments: [
      (0, "0"), (-0.0, "-0"), (1e19, "10000000000000000000"), (1e20, nil), (0.5, nil),
      (-9_223_372_036_854_775_808, "-9223372036854776000"),
    ] as [(Double, String?)]
  )
  func whole(_ number: Double, _ digits: String?) {
    #expect(GoNumber(number).wholeDigits == digits)
  }
}

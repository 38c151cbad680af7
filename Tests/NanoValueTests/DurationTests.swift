// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Durations in Go's notation")
struct DurationTests {
  @Test(
    "a duration is read to the nanosecond",
    arguments: [
      ("0", 0), ("-0", 0), ("+0", 0), ("0s", 0), ("5s", 5_000_000_000), ("+5s", 5_000_000_000),
      ("-5s", -5_000_000_000), ("30s", 30_000_000_000), ("1h", 3_600_000_000_000),
      ("168h", 604_800_000_000_000), ("1h30m", 5_400_000_000_000),
      ("1h30m0s", 5_400_000_000_000), ("1.5s", 1_500_000_000), ("-1.5h", -5_400_000_000_000),
      (".5s", 500_000_000), ("1.s", 1_000_000_000), ("10ms", 10_000_000), ("11us", 11000),
      ("12\u{B5}s", 12000), ("12\u{3BC}s", 12000), ("13ns", 13),
      ("1h2m3s4ms5us6ns", 3_723_004_005_006), ("3s1h", 3_603_000_000_000),
      ("1.00000000001s", 1_000_000_000), ("0.3333333333333333333h", 1_200_000_000_000),
      ("0.100000000000000000000h", 360_000_000_000), ("1.9ns", 1),
      ("9223372036854775807ns", .max), ("-9223372036854775808ns", .min),
      ("2562047h47m16.854775807s", .max),
    ] as [(String, Int64)]
  )
  func reads(_ text: String, _ nanoseconds: Int64) throws {
    #expect(try Duration(goText: text) == .nanoseconds(nanoseconds))
  }

  @Test(
    "what is no duration is refused with a sentence",
    arguments: [
      "", " ", "3", "-", "+", "s", ".", "-.", ".s", "+.s", "1e9s", "1 s", "1s ", "1d", "1w", "1S",
      "1h30", "--1s", "1..5s", "1.5.5s", "\u{85}1s", "9223372036854775808ns",
      "9223372036854775810ns",
      "-9223372036854775809ns", "2562047h47m16.854775808s", "99999999999999999999s", "3000000h",
      "9223372036854775807ns1ns", "-9223372036854775807ns2ns", "5124096h", "P1D", "١s",
    ]
  )
  func refuses(_ text: String) {
    let error = #expect(throws: ValueError.self) { try Duration(goText: text) }
    #expect(error?.code == .invalid)
    let shown = text.replacing("\u{85}", with: "\\u0085")
    #expect(
      error?.description == "expected a duration such as 1h30m or 250ms, found \"\(shown)\""
    )
  }

  @Test(
    "a duration is written as Go writes it",
    arguments: [
      (0, "0s"), (1, "1ns"), (999, "999ns"), (1100, "1.1µs"), (2000, "2µs"), (2_200_000, "2.2ms"),
      (3_300_000_000, "3.3s"), (1_000_000_001, "1.000000001s"), (60_000_000_000, "1m0s"),
      (245_000_000_000, "4m5s"), (245_001_000_000, "4m5.001s"), (3_600_000_000_000, "1h0m0s"),
      (5_400_000_000_000, "1h30m0s"), (604_800_000_000_000, "168h0m0s"), (-1, "-1ns"),
      (-5_000_000_000, "-5s"), (-1_500_000_000, "-1.5s"), (.max, "2562047h47m16.854775807s"),
      (.min, "-2562047h47m16.854775808s"),
    ] as [(Int64, String)]
  )
  func writes(_ nanoseconds: Int64, _ text: String) {
    #expect(Duration.nanoseconds(nanoseconds).goText == text)
  }

  @Test("a duration finer or longer than Go's is written all the same")
  func writesBeyondGo() {
    #expect(Duration(secondsComponent: 0, attosecondsComponent: 999_999_999).goText == "0s")
    #expect(
      Duration(secondsComponent: .max, attosecondsComponent: 0).goText == "2562047788015215h30m7s"
    )
  }

  @Test("random durations survive their text", arguments: 0..<200)
  func roundTrips(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bits = Int64(bitPattern: generator.next()) >> Int64.random(in: 0..<64, using: &generator)
    let duration = Duration.nanoseconds(bits)
    #expect(try Duration(goText: duration.goText) == duration)
  }
}

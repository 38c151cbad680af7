// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Moments by calendar and clock")
struct CivilTimeTests {
  @Test(
    "seconds are dates of the Gregorian calendar, before 1970 as well",
    arguments: [
      (0, "1970-01-01T00:00:00"), (-1, "1969-12-31T23:59:59"), (951_782_400, "2000-02-29T00:00:00"),
      (1_735_689_599, "2024-12-31T23:59:59"), (4_107_542_400, "2100-03-01T00:00:00"),
      (-62_135_596_800, "0001-01-01T00:00:00"), (253_402_300_799, "9999-12-31T23:59:59"),
    ] as [(Int64, String)]
  )
  func text(_ seconds: Int64, _ text: String) {
    let time = CivilTime(seconds)
    #expect(time.text == text)
    let days = CivilTime.days(year: time.year, month: time.month, day: time.day)
    #expect(days * 86_400 + time.hour * 3_600 + time.minute * 60 + time.second == seconds)
  }
}

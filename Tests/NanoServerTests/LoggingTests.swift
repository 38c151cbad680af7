// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@testable import NanoServer

@Suite("The log")
struct LoggingTests {
  @Test(
    "times are RFC 3339 in UTC",
    arguments: [
      (0, 0, "1970-01-01T00:00:00.000Z"), (951_782_400, 7, "2000-02-29T00:00:00.007Z"),
      (1_735_689_599, 999, "2024-12-31T23:59:59.999Z"),
      (4_102_444_800, 0, "2100-01-01T00:00:00.000Z"),
      (1_772_323_200, 50, "2026-03-01T00:00:00.050Z"),
    ]
  )
  func time(seconds: Int, milliseconds: Int, text: String) {
    #expect(WallTime(seconds: seconds, milliseconds: milliseconds).text == text)
  }

  @Test("a line is one JSON object whose text is escaped")
  func line() throws {
    var line = LogLine(.warn, "a \"quoted\"\nmessage", at: WallTime(seconds: 0))
    line.add("tag", "\u{1}")
    line.add("count", 3)
    line.end()
    let text = String(decoding: line.bytes, as: UTF8.self)
    #expect(text.last == "\n" && text.filter { $0 == "\n" }.count == 1)
    #expect(
      try Value(jsonText: String(text.dropLast())) == [
        "ts": "1970-01-01T00:00:00.000Z", "level": "warn", "msg": "a \"quoted\"\nmessage",
        "tag": "\u{1}", "count": 3,
      ]
    )
  }

  @Test("levels are ordered")
  func levels() {
    #expect(
      LogLine.Level.debug < .info && LogLine.Level.info < .warn && LogLine.Level.warn < .error
    )
  }

  private let secret: Value = [
    "apiVersion": "v1", "kind": "Secret",
    "metadata": [
      "name": "s",
      "annotations": [
        "kubectl.kubernetes.io/last-applied-configuration": "{\"data\":{\"a\":\"hush\"}}"
      ],
    ],
    "data": ["a": "hush"], "stringData": ["b": "hush"],
  ]

  @Test("the data of a Secret are redacted wherever it stands, and its keys stay")
  func secrets() {
    let values: [Value] = [
      secret, [secret], ["spec": ["forProvider": ["manifest": secret]]],
      ["apiVersion": "v1", "kind": "SecretList", "items": [secret]],
    ]
    for value in values {
      let text = Redaction.redacted(value).jsonText()
      #expect(!text.contains("hush"))
      #expect(text.contains("\"a\":\"<redacted>\"") && text.contains("\"b\":\"<redacted>\""))
    }
  }

  @Test("Secret data of a wrong shape are redacted whole")
  func oddSecret() {
    let odd: Value = ["apiVersion": "v1", "kind": "Secret", "data": "hush", "stringData": ["hush"]]
    #expect(!Redaction.redacted(odd).jsonText().contains("hush"))
  }

  @Test("what is no Secret stays as it is")
  func others() {
    let value: Value = ["apiVersion": "v1", "kind": "ConfigMap", "data": ["a": "open"]]
    #expect(Redaction.redacted(value) == value)
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

/// A format, texts that are of it and texts that are not.
struct FormatCase: Sendable, CustomTestStringConvertible {
  let format: String
  let valid: [String]
  let invalid: [String]
  var testDescription: String { format }

  static let all: [FormatCase] = [
    .init(
      format: "date-time",
      valid: [
        "2024-02-29T23:59:59Z", "2024-01-02t03:04:05.123+01:00", "2024-01-02T03:04:05+99:99",
      ],
      invalid: [
        "2023-02-29T00:00:00Z", "2024-01-02T24:00:00Z", "2024-01-02T03:60:00Z", "2024-01-02",
        "2024-01-02T03:04:05", "2024-01-02 03:04:05Z", "",
      ]
    ),
    .init(
      format: "date",
      valid: ["2024-02-29", "2000-02-29", "0001-12-31"],
      invalid: ["2023-02-29", "1900-02-29", "2024-13-01", "2024-04-31", "2024-1-1", "20240101"]
    ),
    .init(
      format: "duration",
      valid: ["1h30m", "-1.5s", "0", "2 days", "1 sec 2 min", "3 WK", "2d 3 foo"],
      invalid: ["", "10", "1 foo", "h", "1h extra 2", "99999999999999999999 s"]
    ),
    .init(
      format: "ipv4",
      valid: ["1.2.3.4", "01.2.3.4", "::ffff:1.2.3.4"],
      invalid: ["256.1.1.1", "1.2.3", "1.2.3.4.5", "::1", "1.2.3.-4", ""]
    ),
    .init(
      format: "ipv6",
      valid: ["::", "::1", "1::", "2001:DB8::1", "1:2:3:4:5:6:1.2.3.4"],
      invalid: [
        "1.2.3.4", ":::", "1::2::3", "1:2:3:4:5:6:7", "fe80::1%eth0", "12345::", "::01.2.3.4", ":1",
      ]
    ),
    .init(
      format: "cidr",
      valid: ["1.2.3.0/24", "::/0", "::1/128", "1.2.3.4/08"],
      invalid: ["1.2.3.4", "1.2.3.4/33", "::1/129", "1.2.3.4/", "1.2.3.4/+8", "/8"]
    ),
    .init(
      format: "mac",
      valid: [
        "00:00:5e:00:53:01", "02-00-5E-10-00-00", "0000.5e00.5301", "02:00:5e:10:00:00:00:01",
      ],
      invalid: ["00:00:5e:00:53", "00:00:5e:00:53-01", "zz:00:5e:00:53:01", "00005e005301"]
    ),
    .init(
      format: "uri",
      valid: [
        "http://u:p@example.org:80/a?b=c", "/a/b", "*", "urn:a:b", "http://[::1]:80/",
        "http://[fe80::1%25eth0]/", "mailto:a@b",
      ],
      invalid: ["", "a/b", "http://a b", "http://a:x/", "/a%zz", "1http://x", "http://%41/"]
    ),
    .init(
      format: "email",
      valid: ["a@b", "First Last <a.b@c.d>", "\"a b\"@c", "a@[1.2.3.4]", "<a@b>"],
      invalid: ["a", "@b", "a..b@c", "a@.b", "a@b c@d", "x: <a@b>", "a@b."]
    ),
    .init(
      format: "hostname",
      valid: ["a", "a-b.example.org", "1.2.3.com", "é.example"],
      invalid: ["", "-a.b.cc", "a_b.cc", "a.b.", String(repeating: "a", count: 64) + ".org"]
    ),
    .init(
      format: "uuid",
      valid: ["00000000-0000-4000-8000-00000000000A"],
      invalid: ["00000000-0000-4000-8000-00000000000", "g0000000-0000-4000-8000-000000000000"]
    ),
    .init(
      format: "uuid3",
      valid: ["00000000-0000-3000-8000-000000000000"],
      invalid: ["00000000-0000-4000-8000-000000000000"]
    ),
    .init(
      format: "uuid4",
      valid: ["00000000-0000-4000-8000-000000000000"],
      invalid: ["00000000-0000-4000-7000-000000000000"]
    ),
    .init(
      format: "uuid5",
      valid: ["00000000-0000-5000-a000-000000000000"],
      invalid: ["00000000-0000-4000-a000-000000000000"]
    ),
    .init(
      format: "byte",
      valid: ["YWI=", "YQ==", "YWJj"],
      invalid: ["", "YWI", "YW_j", "===="]
    ),
    .init(format: "isbn", valid: ["0-321-75104-3", "978-0321751041"], invalid: ["0321751044"]),
    .init(format: "isbn10", valid: ["080442957X"], invalid: ["978-0321751041", "X804429570"]),
    .init(format: "isbn13", valid: ["9780321751041"], invalid: ["9780321751042", "080442957X"]),
    .init(
      format: "creditcard",
      valid: ["4111 1111 1111 1111", "378282246310005"],
      invalid: ["4111111111111112", "1234567890123456", ""]
    ),
    .init(
      format: "ssn",
      valid: ["123-45-6789", "123 45 6789"],
      invalid: ["123456789", "123-456-789"]
    ),
    .init(format: "hexcolor", valid: ["#fff", "FFFFFF"], invalid: ["#ffff", "#ggg"]),
    .init(
      format: "rgbcolor",
      valid: ["rgb(0, 255,7 )"],
      invalid: ["rgb(256,0,0)", "rgb(0,0)", "#fff"]
    ),
    .init(
      format: "bsonobjectid",
      valid: ["507f1f77bcf86cd799439011"],
      invalid: ["507f1f77bcf86cd79943901", "507f1f77bcf86cd79943901g"]
    ),
    .init(format: "quantity", valid: ["10Gi", "100m", "1e3", "0"], invalid: ["10gi", "", "1 Gi"]),
    .init(format: "password", valid: ["", "anything"], invalid: []),
    .init(
      format: "k8s-short-name",
      valid: ["a-1"],
      invalid: ["A", "-a", "a.b", String(repeating: "a", count: 64)]
    ),
    .init(
      format: "k8s-long-name",
      valid: ["a-1.b"],
      invalid: ["a..b", String(repeating: "a", count: 254)]
    ),
    .init(format: "nobody-knows-it", valid: ["", "x"], invalid: []),
  ]
}

@Suite("Formats")
struct FormatTests {
  @Test("a text is told from one of another form", arguments: FormatCase.all)
  func format(_ example: FormatCase) throws {
    let schema = try schema(#"{"type":"string","format":"\#(example.format)"}"#)
    let validator = SchemaValidator()
    for text in example.valid {
      #expect(validator.errors(in: .string(text), against: schema).isEmpty, "\(text)")
    }
    for text in example.invalid {
      let errors = validator.errors(in: .string(text), against: schema)
      #expect(errors.count == 1, "\(text)")
    }
  }

  @Test("a format counts for texts, whole numbers and numbers in its own names only")
  func kinds() throws {
    for text in [
      #"{"type":"integer","format":"date"}"#, #"{"type":"number","format":"int32"}"#,
      #"{"type":"string","format":"int32"}"#, #"{"type":"object","format":"date"}"#,
    ] {
      #expect(SchemaValidator().errors(in: 1, against: try schema(text)).count <= 1, "\(text)")
      let kept = try schema(text).openAPI["format"]
      #expect(kept != .null, "an unchecked format is kept for what is generated from it")
    }
    let number = try schema(#"{"type":"integer","format":"date"}"#)
    #expect(SchemaValidator().errors(in: 1, against: number).isEmpty)
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoCrypto
import Testing

/// One test case of RFC 5869, appendix A.
struct HKDFVector: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let secret: [UInt8]
  let salt: [UInt8]
  let info: [UInt8]
  let output: String

  static let all = [
    HKDFVector(
      testDescription: "basic",
      secret: Array(repeating: 0x0B, count: 22),
      salt: Array(0x00...0x0C),
      info: Array(0xF0...0xF9),
      output: "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    ),
    HKDFVector(
      testDescription: "longer inputs and outputs",
      secret: Array(0x00...0x4F),
      salt: Array(0x60...0xAF),
      info: Array(0xB0...0xFF),
      output: "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb"
        + "41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"
    ),
    HKDFVector(
      testDescription: "no salt and no info",
      secret: Array(repeating: 0x0B, count: 22),
      salt: [],
      info: [],
      output: "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    ),
  ]
}

@Suite("HKDF")
struct HKDFTests {
  @Test("the output is that of RFC 5869", arguments: HKDFVector.all)
  func vectors(vector: HKDFVector) throws {
    let expected = bytes(vector.output)
    let output = try HKDF.derive(
      secret: vector.secret.span,
      salt: vector.salt.span,
      info: vector.info.span,
      byteCount: expected.count
    )
    #expect(output == expected)
  }

  @Test("255 digests are the most, and a shorter output is a prefix of a longer one")
  func lengths() throws {
    let secret = Array("secret".utf8)
    let none: [UInt8] = []
    func derive(_ byteCount: Int) throws -> [UInt8] {
      try HKDF.derive(secret: secret.span, salt: none.span, info: none.span, byteCount: byteCount)
    }
    let longest = try derive(HKDF.maximumByteCount)
    #expect(longest.count == 8160)
    #expect(try derive(40) == Array(longest.prefix(40)))
    for byteCount in [0, -1, 8161, Int.max, Int.min] {
      let error = #expect(throws: KeyDerivationError.self) { try derive(byteCount) }
      #expect(error?.description == "cannot derive \(byteCount) bytes: expected 1 to 8160")
    }
  }

  @Test("an empty secret is derived from like any other")
  func emptySecret() throws {
    let none: [UInt8] = []
    let output = try HKDF.derive(
      secret: none.span,
      salt: none.span,
      info: none.span,
      byteCount: 42
    )
    // HMAC-SHA256 of nothing with a key of zeros is the extract step, computed here by hand.
    let extracted = SHA256.authenticationCode(of: none.span, key: none.span)
    let first = SHA256.authenticationCode(of: ([1] as [UInt8]).span, key: extracted.span)
    #expect(Array(output.prefix(32)) == first)
  }
}

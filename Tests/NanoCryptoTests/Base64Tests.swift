// SPDX-License-Identifier: Apache-2.0

import NanoCrypto
import Testing

@Suite("Base64")
struct Base64Tests {
  @Test(
    "text is encoded and decoded as in RFC 4648, section 10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
  )
  func vectors(text: String, encoded: String) throws {
    #expect(Base64.encode(text.utf8.span) == encoded)
    #expect(try Base64.decode(encoded) == Array(text.utf8))
  }

  @Test("every byte comes back at every position of a group")
  func roundTrip() throws {
    for offset in 0..<3 {
      let bytes = [UInt8](repeating: 0xFF, count: offset) + Array(0...255)
      #expect(try Base64.decode(Base64.encode(bytes.span)) == bytes)
    }
    #expect(Base64.encode([0xFB, 0xEF, 0xFF, 0xC0].span) == "++//wA==")
  }

  @Test(
    "what is not Base64 is refused with the place",
    arguments: [
      ("Zg", "2 characters are no multiple of 4"),
      ("Zg=", "3 characters are no multiple of 4"),
      ("Zm9v\n", "5 characters are no multiple of 4"),
      ("Zm9vZm9\n", "the character at offset 7 is not in the alphabet"),
      ("Zm9 ", "the character at offset 3 is not in the alphabet"),
      ("Zm-_", "the character at offset 2 is not in the alphabet"),
      ("Zm\u{E9}", "the character at offset 2 is not in the alphabet"),
      ("Zg==Zg==", "the character at offset 2 is not in the alphabet"),
      ("Z===", "the character at offset 1 is not in the alphabet"),
      ("====", "the character at offset 0 is not in the alphabet"),
      ("Z=g=", "the character at offset 1 is not in the alphabet"),
      ("Zm9vZ=g=", "the character at offset 5 is not in the alphabet"),
      ("Zh==", "the character at offset 1 has bits left over"),
      ("Zm9vZm9=", "the character at offset 6 has bits left over"),
    ]
  )
  func refusals(text: String, reason: String) {
    let error = #expect(throws: Base64Error.self) { try Base64.decode(text) }
    #expect(error?.description == "not base64: " + reason)
  }
}

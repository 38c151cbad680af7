// SPDX-License-Identifier: Apache-2.0

import NanoCrypto
import Testing

@Suite("SHA-256 and HMAC")
struct SHA256Tests {
  @Test(
    "the digest is that of FIPS 180-4's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ]
  )
  func digests(text: String, digest: String) {
    #expect(SHA256.hexadecimalDigest(of: text) == digest)
    #expect(SHA256.hexadecimalDigest(of: Array(text.utf8).span) == digest)
    #expect(SHA256.digest(of: Array(text.utf8).span) == bytes(digest))
  }

  @Test("a million letters have the digest of FIPS 180-4's example")
  func longDigest() {
    let text = String(repeating: "a", count: 1_000_000)
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hexadecimalDigest(of: text) == digest)
  }

  @Test(
    "the authentication code is that of RFC 4231",
    arguments: [
      (
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "4869205468657265",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        String(repeating: "aa", count: 131),
        "54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368"
          + "204b6579204669727374",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ]
  )
  func authenticationCodes(key: String, message: String, code: String) {
    #expect(
      SHA256.authenticationCode(of: bytes(message).span, key: bytes(key).span) == bytes(code)
    )
  }

  @Test("an empty key and an empty message have a code")
  func emptyAuthenticationCode() {
    #expect(
      SHA256.authenticationCode(of: [UInt8]().span, key: [UInt8]().span)
        == bytes("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
    )
  }
}

/// The bytes that hexadecimal digits stand for.
func bytes(_ digits: String) -> [UInt8] {
  let digits = Array(digits)
  return stride(from: 0, to: digits.count, by: 2).compactMap {
    UInt8(String(digits[$0..<$0 + 2]), radix: 16)
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Credentials and passwords")
struct SecretTests {
  private static let key = Array("0123456789abcdef0123456789abcdef".utf8)

  private func request(key: [UInt8] = SecretTests.key) -> InMemoryRequest {
    let request = InMemoryRequest(composite: Shelf.value())
    request.credentialValues["installation-key"] = ["key": key]
    return request
  }

  /// The answer of a composition that writes a password into the status, which no other should.
  private func password(
    _ request: InMemoryRequest,
    _ purpose: String = "root",
    from credential: String = "installation-key",
    key: String = "key",
    length: Int = 32
  ) -> FunctionResponse {
    answer(request) { _, desired throws(CompositionError) in
      let password = try desired.password(purpose, from: credential, key: key, length: length)
      desired.status = .string(password.revealedText ?? "")
    }
  }

  @Test("a secret does not show itself in text, in a dump or in a mirror")
  func redacted() {
    let secret = SecretBytes("hunter2")
    var dumped = ""
    dump(["password": secret], to: &dumped)
    for text in ["\(secret)", String(reflecting: secret), String(describing: [secret]), dumped] {
      #expect(!text.contains("hunter2"))
      #expect(text.contains("<redacted>") || text == dumped)
    }
    #expect(secret.revealedText == "hunter2")
    #expect(SecretBytes([0xFF, 0xFE]).revealedText == nil)
  }

  @Test("a credential is read by its keys, and one that is not given is absent")
  func credential() {
    let response = answer(request()) { _, desired in
      let credential = desired.credential("installation-key")
      desired.status["keys"] = .array((credential?.keys ?? []).map(Value.string))
      desired.status["data"] = (credential?["key"]).map { .secretData($0) } ?? "absent"
      desired.status["hasOther"] = .bool(desired.credential("other") != nil)
    }
    #expect(
      response.compositeStatus == [
        "keys": ["key"], "data": .secretData("0123456789abcdef0123456789abcdef"),
        "hasOther": false,
      ]
    )
  }

  @Test("a password is the same on every call, and has the form that cloud providers ask for")
  func stable() throws {
    let text = try #require(password(request()).compositeStatus?.string)
    #expect(password(request()).compositeStatus?.string == text)
    #expect(text.utf8.count == 32)
    for kind in [UInt8(ascii: "a")...122, UInt8(ascii: "A")...90, UInt8(ascii: "0")...57] {
      let isThere = text.utf8.contains { kind.contains($0) }
      #expect(isThere)
    }
    let isPlain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    #expect(isPlain)
  }

  @Test("the derivation never changes, or every database would change its password")
  func fixedForm() {
    #expect(password(request()).compositeStatus == "EY76YgJO5F0cm94dJfRl01hFgqZxjfxW")
  }

  @Test("another purpose, composite or key gives another password")
  func different() {
    let one = password(request()).compositeStatus
    #expect(password(request(), "replication").compositeStatus != one)
    #expect(password(request(key: SecretTests.key.reversed())).compositeStatus != one)
    let other = request()
    other.composite?["metadata"]["uid"] = "9999"
    #expect(password(other).compositeStatus != one)
  }

  @Test("a composite without a uid, as rendered offline, gets the password of its name")
  func withoutUID() {
    let unborn = request()
    unborn.composite?["metadata"]["uid"] = ""
    let other = request()
    other.composite?["metadata"] = ["name": "poetry", "namespace": "reading"]
    #expect(password(unborn).compositeStatus != password(other).compositeStatus)
  }

  @Test("the shortest and the longest password have all kinds of characters", arguments: [8, 128])
  func lengths(length: Int) throws {
    let text = try #require(password(request(), length: length).compositeStatus?.string)
    #expect(text.utf8.count == length)
    let hasNumber = text.contains { $0.isNumber }
    #expect(hasNumber)
  }

  @Test("what is missing is named, and no content is told")
  func problems() {
    #expect(
      password(request(), from: "other").results.map(\.message) == [
        "shelf.test: the password for \"root\" is derived from the credential \"other\", which this "
          + "step is not given"
      ]
    )
    #expect(
      password(request(), key: "other").results.map(\.message)
        == ["shelf.test: the credential \"installation-key\" has no key \"other\""]
    )
    #expect(
      password(request(key: Array("too-short".utf8))).results.map(\.message) == [
        "shelf.test: the key for the password for \"root\" has 9 bytes; it takes at least 16"
      ]
    )
    #expect(
      password(request(), length: 7).results.map(\.message)
        == ["shelf.test: a password has 8 to 128 characters, asked for 7"]
    )
  }

  @Test("a secret and a text stand in the data of a Secret alike, as values and as texts")
  func secretData() {
    let (value, secret): (Value, Value) = (.secretData("abc"), .secretData(SecretBytes("abc")))
    #expect([value, secret] == ["YWJj", "YWJj"])
    let (text, bytes): (String, String) = (.secretData("abc"), .secretData(SecretBytes("abc")))
    #expect([text, bytes] == ["YWJj", "YWJj"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Unknown members")
struct UnknownMemberTests {
  @Test("members that are ignored or accepted are no error")
  func ignores() throws {
    let value: Value = ["a": 1, "b": 2, "c": 3]
    try value.read { reader in
      _ = reader.integer("a")
      reader.ignore("b")
      reader.ignore("c")
      reader.ignore("d")
    }
    try value.read { $0.ignoreUnknown() }
    #expect(throws: ValueErrors.self) { try value.read { $0.ignore("a") } }
  }

  @Test("asking whether a member is there does not read it")
  func contains() {
    let errors = #expect(throws: ValueErrors.self) {
      try Value.object(["a": 1, "b": nil]).read { reader in
        let contained = ["a", "b", "c"].map { reader.contains($0) }
        #expect(contained == [true, false, false])
        reader.ignore("b")
      }
    }
    #expect(errors?.description == "a: unknown field, known are b")
  }

  @Test("a member that has to follow a rule is listed once")
  func listedOnce() {
    let errors = #expect(throws: ValueErrors.self) {
      try Value.object(["zone": 1]).read { reader in
        _ = reader.optionalString("name", like: .dnsLabel)
        _ = reader.strings("hosts", like: .dnsLabel)
      }
    }
    #expect(errors?.description == "zone: unknown field, known are name, hosts")
  }

  @Test("a null that nobody reads is unknown as well")
  func reportsNull() {
    let errors = #expect(throws: ValueErrors.self) { try Value.object(["a": nil]).read { _ in } }
    #expect(errors?.description == "a: unknown field, none is expected here")
  }

  @Test(
    "a misspelt key is recognised",
    arguments: [
      ("siez", "size"), ("Size", "size"), ("sizes", "size"), ("sze", "size"), ("xsize", "size"),
      ("storageclass", "storageClass"), ("storage-class", "storageClass"),
      ("STORAGECLASS", "storageClass"), ("StorageClazz", "storageClass"), ("lts", "tls"),
    ]
  )
  func suggests(_ key: String, _ meant: String) {
    expect(key, #"\#(key): unknown field, did you mean "\#(meant)"?"#)
  }

  @Test(
    "a key that resembles none is answered with the known ones",
    arguments: [
      "colour", "si", "db", "", "sizeGigabytes", "a", String(repeating: "size", count: 30),
    ]
  )
  func listsKnown(_ key: String) {
    let path = key.isEmpty ? #"[""]"# : key
    expect(key, "\(path): unknown field, known are size, storageClass, tls, id")
  }

  @Test("very long keys are not compared")
  func limitsComparison() {
    let known = String(repeating: "k", count: 64)
    for (key, isCompared) in [(known.dropLast() + "x", true), (known + "x", false)] {
      let errors = #expect(throws: ValueErrors.self) {
        try Value.object([String(key): 1]).read { $0.ignore(known) }
      }
      let message = errors?.errors.first?.message
      #expect(message?.contains("did you mean") == isCompared)
    }
  }

  @Test("a key that the object has already is not suggested")
  func suggestsAbsentOnly() {
    let errors = #expect(throws: ValueErrors.self) {
      try Value.object(["size": 1, "sise": 2]).read { $0.integer("size") }
    }
    #expect(errors?.description == "sise: unknown field, known are size")
  }

  @Test("of many unknown members eight are named")
  func limitsUnknown() {
    let value = Value.object(Members(unique: (0..<100).map { ("field\($0)", 1) }))
    let errors = #expect(throws: ValueErrors.self) {
      try value.read(at: "spec") { reader in
        reader.ignore("field3")
        reader.ignore("field80")
      }
    }
    #expect(errors?.errors.count == 9)
    #expect(errors?.errors.map(\.path.description).contains("spec.field3") == false)
    #expect(errors?.errors[7].path == "spec.field8")
    #expect(errors?.errors.last?.description == "spec: 90 more unknown fields")
  }

  @Test("every member of a large object is kept track of")
  func tracksMany() throws {
    let value = Value.object(Members(unique: (0..<200).map { ("k\($0)", .integer(Int64($0))) }))
    let sum = try value.read { reader in (0..<200).reduce(0) { $0 + reader.integer("k\($1)") } }
    #expect(sum == 19900)
    for left in [0, 63, 64, 65, 199] {
      let errors = #expect(throws: ValueErrors.self) {
        try value.read { reader in for key in 0..<200 where key != left { reader.ignore("k\(key)") }
        }
      }
      #expect(errors?.errors.map(\.path) == [Path(keys: "k\(left)")])
    }
  }

  private func expect(_ key: String, _ sentence: String) {
    let value = Value.object([key: 1])
    let errors = #expect(throws: ValueErrors.self) {
      try value.read { reader in
        for known in ["size", "storageClass", "tls", "id"] { reader.ignore(known) }
      }
    }
    #expect(errors?.description == sentence)
  }
}

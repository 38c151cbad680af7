// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Reading members")
struct ObjectReaderMemberTests {
  typealias Engine = ObjectReaderTests.Engine

  @Test(
    "each kind of member names what it expects",
    arguments: [
      Misfit("a string", ["x": 1], found: "a whole number") { _ = $0.string("x") },
      Misfit("a string", ["x": 1.5], found: "a number") { _ = $0.optionalString("x") },
      Misfit("a boolean", ["x": "true"], found: "a string") { _ = $0.bool("x") },
      Misfit("a boolean", ["x": 0], found: "a whole number") { _ = $0.optionalBool("x") },
      Misfit("a whole number", ["x": "80"], found: "a string") { _ = $0.integer("x") },
      Misfit("a whole number", ["x": 2.5], found: "2.5") { _ = $0.optionalInteger("x") },
      Misfit("a whole number", ["x": 1e300], found: "1e+300") { _ = $0.integer("x") },
      Misfit("a whole number of at least 1", ["x": 0], found: "0") {
        _ = $0.integer("x", in: 1 ... .max)
      },
      Misfit("a whole number of at most 9", ["x": 10], found: "10") {
        _ = $0.integer("x", in: .min...9)
      },
      Misfit("a whole number from 1 to 35", ["x": -7], found: "-7") {
        _ = $0.optionalInteger("x", in: 1...35)
      },
      Misfit("a number", ["x": [:]], found: "an object") { _ = $0.number("x") },
      Misfit("a number of at least 0.5", ["x": 0.25], found: "0.25") {
        _ = $0.number("x", in: 0.5 ... .infinity)
      },
      Misfit("a number of at most 1", ["x": 2], found: "2") {
        _ = $0.optionalNumber("x", in: -.infinity...1)
      },
      Misfit("one of mysql, postgresql, valkey", ["x": "Mysql"], found: #""Mysql""#) {
        let _: Engine = $0.enumeration("x")
      },
      Misfit("one of mysql, postgresql, valkey", ["x": nil], found: nil) {
        let _: Engine = $0.enumeration("x")
      },
      Misfit("one of mysql, postgresql, valkey", ["x": 1], found: "a whole number") {
        _ = $0.optionalEnumeration("x", Engine.self)
      },
      Misfit("one", ["x": "two"], found: #""two""#) { let _: Single = $0.enumeration("x") },
      Misfit("a quantity such as 500m or 10Gi", ["x": "10 GB"], found: #""10 GB""#) {
        _ = $0.quantity("x")
      },
      Misfit("a quantity such as 500m or 10Gi", ["x": true], found: "a boolean") {
        _ = $0.optionalQuantity("x")
      },
      Misfit("a quantity such as 500m or 10Gi", ["x": 1e300], found: "1e+300") {
        _ = $0.quantity("x")
      },
      Misfit("a duration such as 1h30m or 250ms", ["x": "-1s"], found: #""-1s""#) {
        _ = $0.duration("x")
      },
      Misfit("a duration such as 1h30m or 250ms", ["x": 5], found: "a whole number") {
        _ = $0.optionalDuration("x")
      },
      Misfit("an object", ["x": []], found: "a list") { $0.object("x") { _ in } },
      Misfit("an object", ["x": 1], found: "a whole number") { $0.optionalObject("x") { _ in } },
      Misfit("an object", ["x": "y"], found: "a string") { $0.objectOrEmpty("x") { _ in } },
      Misfit("an object", ["x": "y"], found: "a string") { _ = $0.stringMap("x") },
      Misfit("a list", ["x": [:]], found: "an object") { _ = $0.list("x") { _ in } },
      Misfit("a list", ["x": "a,b"], found: "a string") { _ = $0.strings("x") },
      Misfit("a list", ["x": false], found: "a boolean") { _ = $0.values("x") },
      Misfit("an element", ["x": []], found: "none") { _ = $0.values("x", minimumCount: 1) },
      Misfit("at least 3 elements", ["x": ["a"]], found: "1") {
        _ = $0.strings("x", minimumCount: 3)
      },
      Misfit("an object", ["x": nil], found: nil) { $0.object("x") { _ in } },
      Misfit("a list", [:], found: nil) { _ = $0.list("x", minimumCount: 1) { _ in } },
      Misfit("a value", ["x": nil], found: nil) { _ = $0.value("x") },
      Misfit("a number", [:], found: nil) { _ = $0.number("x") },
      Misfit("a duration such as 1h30m or 250ms", [:], found: nil) { _ = $0.duration("x") },
    ]
  )
  func namesExpectation(_ misfit: Misfit) {
    let errors = #expect(throws: ValueErrors.self) { try misfit.value.read(misfit.read) }
    #expect(errors?.description == misfit.sentence)
  }

  @Test("optional members are nil when absent and read when there")
  func readsOptionals() throws {
    let value: Value = [
      "string": "s", "bool": true, "integer": 7, "number": 1.5, "enumeration": "mysql",
      "quantity": "1Gi", "duration": "5s", "object": ["a": 1],
    ]
    for (source, isThere) in [(value, true), ([:], false)] {
      try source.read { reader in
        #expect(reader.optionalString("string") == (isThere ? "s" : nil))
        #expect(reader.optionalBool("bool") == (isThere ? true : nil))
        #expect(reader.optionalInteger("integer", in: 0...9) == (isThere ? 7 : nil))
        #expect(reader.optionalNumber("number", in: 0...9) == (isThere ? 1.5 : nil))
        #expect(reader.optionalEnumeration("enumeration", Engine.self) == (isThere ? .mysql : nil))
        #expect(reader.optionalQuantity("quantity")?.description == (isThere ? "1Gi" : nil))
        #expect(reader.optionalDuration("duration") == (isThere ? .seconds(5) : nil))
        #expect(reader.optionalObject("object") { $0.integer("a") } == (isThere ? 1 : nil))
      }
    }
  }

  @Test("a whole number is read from the doubles of the wire, a quantity from numbers")
  func readsNumbers() throws {
    let value: Value = ["a": 3.0, "b": 3, "c": 0.5, "d": -0.0]
    try value.read { reader in
      #expect(reader.integer("a") == 3)
      #expect(reader.number("b") == 3)
      #expect(reader.quantity("b").description == "3")
      #expect(reader.quantity("c").description == "500m")
      #expect(reader.integer("d") == 0)
    }
  }

  @Test("the absent object is read as an empty one, whose required members are named")
  func readsEmpty() throws {
    let size = try Value.object([:]).read { reader in
      reader.objectOrEmpty("storage") { $0.string("size", default: "1Gi") }
    }
    #expect(size == "1Gi")
    let errors = #expect(throws: ValueErrors.self) {
      try Value.object([:]).read { reader in
        reader.objectOrEmpty("storage") { $0.string("size") }
      }
    }
    #expect(errors?.description == "storage.size: a string is required")
  }

  @Test("an object that is required and absent is one error, whatever is inside")
  func reportsAbsentObjectOnce() {
    let errors = #expect(throws: ValueErrors.self) {
      try Value.object([:]).read { reader in
        reader.object("a") { inner in inner.object("b") { _ = $0.string("c") } }
      }
    }
    #expect(errors?.description == "a: an object is required")
  }

  @Test("values are not quoted when they may be secret, at any depth")
  func hidesValues() {
    let value: Value = [
      "engine": "hunter2", "port": 4711,
      "inner": ["size": "hunter2", "list": [["wait": "hunter2"]]],
    ]
    let errors = #expect(throws: ValueErrors.self) {
      try value.read(quotesValues: false) { reader in
        let _: Engine = reader.enumeration("engine")
        _ = reader.integer("port", in: 1...9)
        reader.object("inner") { inner in
          _ = inner.quantity("size")
          _ = inner.list("list") { _ = $0.duration("wait") }
        }
      }
    }
    #expect(
      errors?.errors.map(\.description) == [
        "engine: expected one of mysql, postgresql, valkey",
        "port: expected a whole number from 1 to 9",
        "inner.size: expected a quantity such as 500m or 10Gi",
        "inner.list[0].wait: expected a duration such as 1h30m or 250ms",
      ]
    )
  }

  @Test("a quoted value is cut and stays on one line")
  func quotesSafely() {
    let value: Value = ["x": .string("a\nb\"\u{202E}" + String(repeating: "y", count: 100))]
    let errors = #expect(throws: ValueErrors.self) {
      try value.read { let _: Engine = $0.enumeration("x") }
    }
    let shown = #"a\u000ab\"\u202e"# + String(repeating: "y", count: 59) + "…"
    #expect(errors?.errors.first?.message.hasSuffix("found \"\(shown)\"") == true)
  }

  @Test("a rule of the caller's own is reported among the others")
  func refusesByRule() {
    let value: Value = ["minimum": 5, "maximum": 3]
    let errors = #expect(throws: ValueErrors.self) {
      try value.read(at: "spec") { reader in
        let minimum = reader.integer("minimum")
        if reader.integer("maximum") < minimum {
          reader.refuse("maximum", "must be at least the minimum, \(minimum)")
        }
      }
    }
    #expect(errors?.description == "spec.maximum: must be at least the minimum, 5")
    #expect(errors?.errors.first?.code == .invalid)
  }

  @Test("the path is not evaluated while nothing is wrong")
  func evaluatesPathLazily() throws {
    var evaluations = 0
    func path() -> Path {
      evaluations += 1
      return "spec"
    }
    #expect(try Value.object(["a": 1]).read(at: path()) { $0.integer("a") } == 1)
    #expect(evaluations == 0)
    #expect(throws: ValueErrors.self) {
      try Value.object([:]).read(at: path()) { $0.integer("a") + $0.integer("b") }
    }
    #expect(evaluations == 1)
  }
}

/// A member `x` that does not fit what is read, and the sentence that says so.
struct Misfit: Sendable, CustomTestStringConvertible {
  let value: Value
  let sentence: String
  let read: @Sendable (inout ObjectReader) -> Void

  init(
    _ expected: String,
    _ value: Value,
    found: String?,
    _ read: @escaping @Sendable (inout ObjectReader) -> Void
  ) {
    self.value = value
    self.read = read
    sentence = found.map { "x: expected \(expected), found \($0)" } ?? "x: \(expected) is required"
  }

  var testDescription: String { sentence }
}

private enum Single: String, CaseIterable { case one }

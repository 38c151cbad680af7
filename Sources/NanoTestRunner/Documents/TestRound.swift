// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// One or more reconciles in the life of a composite, and what happens before them.
struct TestRound: Sendable {
  let name: String?
  /// The time of the reconcile, in RFC 3339; nil leaves it.
  let clock: String?
  /// What is merged over the composite; nil changes nothing.
  let compositePatch: Value?
  /// What is merged over the statuses of composed resources, by their names in the pipeline.
  let statuses: Members
  /// Which composed resources get the status of what is ready, before each reconcile of the round;
  /// all of them when nothing is said and it goes on until nothing changes.
  let markReady: MarkReady
  /// The names of composed resources that somebody deletes.
  let deleted: [String]
  /// Objects that requirements find from now on.
  let requiredResources: TestInput?
  /// How many reconciles there are at most until nothing changes any more; nil for one reconcile.
  let untilStable: Int?
  let assertions: [Assertion]

  /// Which composed resources get ready.
  enum MarkReady: Sendable, Equatable {
    case all
    case names([String])
  }

  init(_ reader: inout ObjectReader) {
    name = reader.optionalString("name")
    untilStable = reader.optionalInteger("untilStable", in: 1...1000)
    clock = reader.optionalString("clock", like: .time)
    compositePatch = reader.optionalValue("xr")
    statuses = reader.names("statuses")
    for (name, status) in statuses where status.object == nil {
      reader.refuse("statuses", "expected an object for \(name.quoted()), found \(status.inWords)")
    }
    if reader.contains("markReady") {
      let value = reader.optionalValue("markReady") ?? .null
      let names = value.array?.compactMap(\.string)
      if value != "all", names == nil || names?.count != value.array?.count {
        reader.refuse("markReady", "expected all, or a list of names, found \(value.kindInWords)")
      }
      markReady = value == "all" ? .all : .names(names ?? [])
    } else {
      reader.ignore("markReady")
      markReady = untilStable == nil ? .names([]) : .all
    }
    deleted = reader.strings("delete")
    requiredResources = reader.input("requiredResources")
    assertions = reader.list("assertions") { Assertion(&$0) }
  }

  /// One reconcile of what is there, without anything that happens before.
  static let plain = TestRound()

  private init() {
    name = nil
    clock = nil
    compositePatch = nil
    statuses = [:]
    markReady = .names([])
    deleted = []
    requiredResources = nil
    untilStable = nil
    assertions = []
  }
}

extension TextRule {
  /// A time in RFC 3339, as conditions have it.
  fileprivate static let time = TextRule("a time such as 2030-01-02T03:04:05Z") { text in
    let form = Array("0000-00-00T00:00:00".utf8)
    let bytes = Array(text.utf8)
    guard bytes.count > form.count, bytes.count <= 40 else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let isInForm = zip(form, bytes).allSatisfy {
      digits.contains($0) ? digits.contains($1) : $0 == $1
    }
    var zone = bytes[form.count...]
    if zone.first == UInt8(ascii: ".") { zone = zone.dropFirst().drop(while: digits.contains) }
    if zone.elementsEqual("Z".utf8) { return isInForm }
    let offset = Array("00:00".utf8)
    guard let sign = zone.first, "+-".utf8.contains(sign), zone.count == 6 else { return false }
    return isInForm
      && zip(offset, zone.dropFirst()).allSatisfy {
        digits.contains($0) ? digits.contains($1) : $0 == $1
      }
  }
}

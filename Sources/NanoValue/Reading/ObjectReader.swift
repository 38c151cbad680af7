// SPDX-License-Identifier: Apache-2.0

extension Value {
  /// Reads this object into a type of the caller's, strictly, and reports all errors at once.
  ///
  /// ```swift
  /// struct Storage {
  ///   let size: Quantity
  ///   let storageClass: String?
  ///
  ///   init(from reader: inout ObjectReader) {
  ///     size = reader.quantity("size")
  ///     storageClass = reader.optionalString("storageClass")
  ///   }
  /// }
  /// let storage = try value.read(at: "spec.storage", Storage.init)
  /// ```
  ///
  /// A member that the reading never asks for is an error, as in Kubernetes' strict decoding.
  ///
  /// - Parameters:
  ///   - path: Where the object stands, for messages. Evaluated only when something is wrong.
  ///   - quotesValues: Whether messages may quote what was found; false for secrets.
  ///   - read: Asks the reader for each member. See ``ObjectReader`` for what it must not do.
  /// - Returns: What `read` returned.
  /// - Throws: ``ValueErrors``, in the order of reading.
  public func read<Result>(
    at path: @autoclosure () -> Path = Path(),
    quotesValues: Bool = true,
    _ read: (inout ObjectReader) -> Result
  ) throws(ValueErrors) -> Result {
    guard case .object(let members) = self else {
      let message =
        isNull ? "an object is required" : "expected an object, found \(kindInWords)"
      throw ValueErrors([ValueError(isNull ? .missing : .wrongType, at: path(), message)])
    }
    var reader = ObjectReader(members, quotesValues: quotesValues)
    let result = reader.readAll(read)
    if reader.errors.isEmpty { return result }
    let base = path()
    throw ValueErrors(reader.errors.map { $0.below(base) })
  }
}

/// Hands out the members of an object by name and type, and collects what is wrong with them.
///
/// Each member takes one line: `let size = reader.string("size")`. A method named after a type
/// requires the member unless it is given a default; `optional...` gives nil for an absent one. A
/// member that is `null` counts as absent, as in Kubernetes.
///
/// Nothing throws on the way: a member that cannot be read gives a stand-in (an empty string, the
/// number of the range that is closest to zero, the first case), the error is noted, and the result
/// of the whole reading is thrown away in the end. So the code that reads must tolerate stand-ins
/// and must have no effect outside: when something is wrong it may run more than once, and on an
/// empty object.
///
/// Cost: no allocation for a member, no path and no message while nothing is wrong.
public struct ObjectReader: ~Copyable {
  private let members: Members
  /// Which of the first 64 members were asked for, a bit each, and which of the later ones.
  private var firstRead: UInt64 = 0
  private var laterRead: Set<Int> = []
  private var acceptsUnknown = false
  /// What absent members mean; nil for most objects, which costs them nothing.
  private var standards: Members?

  /// What is wrong so far, with paths from here.
  private(set) var errors: [ValueError] = []
  /// Whether messages may quote what was found.
  let quotesValues: Bool
  /// Whether the result is thrown away anyhow, so that errors need no note.
  let isMuted: Bool
  /// The keys that were asked for; nil unless somebody wants to know.
  private var keysAskedFor: [String]?

  init(_ members: Members, quotesValues: Bool, isMuted: Bool = false, notesKeys: Bool = false) {
    self.members = members
    self.quotesValues = quotesValues
    self.isMuted = isMuted
    keysAskedFor = notesKeys ? [] : nil
  }

  /// The value of the member, nil when it is absent or `null`; marks it as read.
  mutating func member(_ key: String) -> Value? {
    // A member with a rule is asked for twice, and listed once.
    if keysAskedFor?.contains(key) == false { keysAskedFor?.append(key) }
    guard let index = members.index(of: key) else { return standards?[key] }
    markRead(index)
    let value = members[index].value
    if value.isNull { return standards?[key] }
    return value
  }

  private mutating func markRead(_ index: Int) {
    if index < UInt64.bitWidth { firstRead |= 1 << UInt64(index) } else { laterRead.insert(index) }
  }

  /// Notes an error; the arguments are evaluated only where it is kept.
  mutating func note(
    _ code: ValueError.Code,
    at steps: @autoclosure () -> [Path.Step],
    _ message: @autoclosure () -> String
  ) {
    if isMuted { return }
    errors.append(ValueError(code, at: Path(steps()), message()))
  }

  /// Reads an object further in and takes over its errors.
  mutating func readInside<Result>(
    _ members: Members,
    at steps: @autoclosure () -> [Path.Step],
    _ read: (inout ObjectReader) -> Result
  ) -> Result {
    var reader = ObjectReader(members, quotesValues: quotesValues, isMuted: isMuted)
    let result = reader.readAll(read)
    if !reader.errors.isEmpty {
      let base = Path(steps())
      errors += reader.errors.map { $0.below(base) }
    }
    return result
  }

  /// Takes over what is wrong with the value at that place in the list or object of the member.
  @usableFromInline
  mutating func takeOver(_ reader: borrowing ObjectReader, from place: Path.Step, of key: String) {
    for error in reader.errors {
      let steps = [.key(key), place] + error.path.steps.dropFirst()
      errors.append(ValueError(error.code, at: Path(steps), error.message))
    }
  }

  /// The stand-in for an object that cannot be read: what the reading makes of an empty one.
  func standIn<Result>(_ read: (inout ObjectReader) -> Result) -> Result {
    var reader = ObjectReader(Members(), quotesValues: false, isMuted: true)
    return read(&reader)
  }

  /// Runs the reading and notes the members that it did not ask for.
  mutating func readAll<Result>(_ read: (inout ObjectReader) -> Result) -> Result {
    let result = read(&self)
    let readCount = firstRead.nonzeroBitCount + laterRead.count
    if readCount < members.count, !acceptsUnknown, !isMuted { noteUnknown(read) }
    return result
  }
}

extension ObjectReader {
  /// Says that the member is known and nothing is wanted of it.
  public mutating func ignore(_ key: String) { _ = member(key) }

  /// Says that the members are known to somebody else, so that no message lists them as known.
  package mutating func ignoreUnlisted(_ keys: [String]) {
    for key in keys {
      if let index = members.index(of: key) { markRead(index) }
    }
  }

  /// Says what an absent member means: it is read as if this stood there, with the defaults of what
  /// is inside, as the API server reads the default of a schema.
  public mutating func assume(_ key: String, _ standard: Value) {
    var standards = standards.take() ?? Members()
    if standard.isNull { standards.removeValue(forKey: key) } else { standards[key] = standard }
    self.standards = standards
  }

  /// Accepts members that nobody asks for, such as fields that a later version of a schema has.
  public mutating func ignoreUnknown() { acceptsUnknown = true }

  /// Whether the object has the member, and not as `null`; does not count as reading it.
  public func contains(_ key: String) -> Bool {
    members.index(of: key).map { !members[$0].value.isNull } ?? false
  }

  /// Notes that the member is not allowed to be as it is, for rules that no type expresses.
  ///
  /// - Parameters:
  ///   - key: The member.
  ///   - message: What was expected and found, lowercase, without the path and a final period.
  public mutating func refuse(_ key: String, _ message: @autoclosure () -> String) {
    note(.invalid, at: [.key(key)], message())
  }
}

extension ObjectReader {
  /// How many unknown members of one object are noted; more would hide what else is wrong.
  private static let unknownLimit = 8

  /// Notes the members that were not asked for, each with the known one that it resembles.
  private mutating func noteUnknown<Result>(_ read: (inout ObjectReader) -> Result) {
    var keys = ObjectReader(members, quotesValues: false, isMuted: true, notesKeys: true)
    _ = read(&keys)
    let known = keys.keysAskedFor ?? []
    let unread = members.indices.filter { !wasRead($0) }
    for index in unread.prefix(ObjectReader.unknownLimit) {
      let key = members[index].key
      let message = unknownMessage(key, known: known)
      note(.unknown, at: [.key(key)], message)
    }
    let rest = unread.count - ObjectReader.unknownLimit
    if rest > 0 {
      note(.unknown, at: [], "\(rest) more unknown fields")
    }
  }

  private func wasRead(_ index: Int) -> Bool {
    index < UInt64.bitWidth ? firstRead >> UInt64(index) & 1 == 1 : laterRead.contains(index)
  }

  private func unknownMessage(_ key: String, known: [String]) -> String {
    let candidates = known.filter { members.index(of: $0) == nil }
    if let meant = Spelling.closest(to: key, among: candidates) {
      return "unknown field, did you mean \(meant.quoted())?"
    }
    if known.isEmpty { return "unknown field, none is expected here" }
    return "unknown field, known are \(known.joined(separator: ", "))"
  }
}

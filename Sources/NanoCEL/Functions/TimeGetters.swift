// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The parts of timestamps and durations.
///
/// Limits: time zones are `UTC` and fixed offsets (`+02:00`); a name such as `Europe/Berlin` needs
/// a database that is not part of the tool, and is reported as not supported.
extension FunctionLibrary {
  static let timeGetters: [Overload] =
    getter("getFullYear") { $0.year }
    + getter("getMonth") { $0.month - 1 }
    + getter("getDate") { $0.day }
    + getter("getDayOfMonth") { $0.day - 1 }
    + getter("getDayOfWeek") { $0.dayOfWeek }
    + getter("getDayOfYear") { $0.dayOfYear }
    + getter("getHours") { $0.hour }
    + getter("getMinutes") { $0.minute }
    + getter("getSeconds") { $0.second }
    + milliseconds
    + length("getHours", 3_600_000_000_000)
    + length("getMinutes", 60_000_000_000)
    + length("getSeconds", 1_000_000_000)
    + length("getMilliseconds", 1_000_000)

  private static func getter(
    _ name: String,
    _ part: @escaping @Sendable (CivilTime) -> Int64
  )
    -> [Overload]
  {
    Overload.member("\(name)(timestamp) -> int", "\(name)(timestamp, string) -> int") {
      arguments,
      _ throws(CELError) in
      guard case .timestamp(let timestamp) = arguments[0] else {
        throw .noSuchOverload(name, arguments)
      }
      return .int(part(CivilTime(timestamp.seconds + (try offset(arguments)))))
    }
  }

  private static let milliseconds = Overload.member(
    "getMilliseconds(timestamp) -> int",
    "getMilliseconds(timestamp, string) -> int"
  ) { arguments, _ throws(CELError) in
    guard case .timestamp(let timestamp) = arguments[0] else {
      throw .noSuchOverload("getMilliseconds", arguments)
    }
    _ = try offset(arguments)
    return .int(timestamp.nanoseconds / 1_000_000)
  }

  private static func length(_ name: String, _ nanosecondsPerUnit: Int64) -> [Overload] {
    Overload.member("\(name)(duration) -> int") { arguments, _ throws(CELError) in
      guard case .duration(let duration) = arguments[0] else {
        throw .noSuchOverload(name, arguments)
      }
      return .int(duration.whole(nanosecondsPerUnit))
    }
  }

  /// The seconds east of UTC that the argument of a getter asks for.
  private static func offset(_ arguments: [CELValue]) throws(CELError) -> Int64 {
    guard arguments.count > 1, case .string(let zone) = arguments[1] else { return 0 }
    if zone.isEmpty || zone == "UTC" || zone == "Z" { return 0 }
    let isSigned = zone.hasPrefix("+") || zone.hasPrefix("-")
    var reader = TimeReader(isSigned ? zone : "+\(zone)")
    if let offset = reader.offset(), reader.isAtEnd { return offset }
    throw CELError(
      .unsupported,
      "time zone \(zone.goQuoted) is not supported: only UTC and offsets such as +02:00 are"
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Kubernetes' functions on URLs, named formats and semantic versions.
///
/// Contracts: https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-url-library,
/// #kubernetes-format-library and #kubernetes-semver-library there.
extension FunctionLibrary {
  static let urls: [Overload] =
    Overload.global("url(string) -> kubernetes.URL") { arguments, budget throws(CELError) in
      let text = try string(arguments[0], "url")
      try budget.spend(bytes: text.utf8.count)
      return .url(try CELURL(text))
    }
    + Overload.global("isURL(string) -> bool") { arguments, budget throws(CELError) in
      let text = try string(arguments[0], "isURL")
      try budget.spend(bytes: text.utf8.count)
      return .bool((try? CELURL(text)) != nil)
    }
    + urlPart("getScheme") { $0.scheme }
    + urlPart("getHost") { $0.host }
    + urlPart("getHostname") { $0.hostname }
    + urlPart("getPort") { $0.port }
    + urlPart("getEscapedPath") { $0.escapedPath }
    + Overload.member("getQuery(kubernetes.URL) -> map(string, list(string))") {
      arguments,
      budget throws(CELError) in
      guard case .url(let url) = arguments[0] else {
        throw .noSuchOverload("getQuery", arguments)
      }
      try budget.spend(searching: url.rawQuery.utf8.count, for: url.rawQuery.utf8.count)
      var map = CELMap()
      for (name, values) in url.query { _ = try map.insert(.string(name), .strings(values)) }
      return .map(map)
    }

  private static func urlPart(
    _ name: String,
    _ part: @escaping @Sendable (CELURL) -> String
  )
    -> [Overload]
  {
    Overload.member("\(name)(kubernetes.URL) -> string") { arguments, _ throws(CELError) in
      guard case .url(let url) = arguments[0] else { throw .noSuchOverload(name, arguments) }
      return .string(part(url))
    }
  }

  static let formats: [Overload] =
    CELNamedFormat.allCases.flatMap { format in
      Overload.global("format.\(format.rawValue)() -> kubernetes.NamedFormat") { _, _ in
        .format(format)
      }
    }
    + Overload.global("format.named(string) -> optional(kubernetes.NamedFormat)") {
      arguments,
      _ throws(CELError) in
      let name = try string(arguments[0], "format.named")
      return .optional(CELNamedFormat(rawValue: name).map(CELValue.format))
    }
    + Overload.member("validate(kubernetes.NamedFormat, string) -> optional(list(string))") {
      arguments,
      budget throws(CELError) in
      guard case .format(let format) = arguments[0], case .string(let text) = arguments[1] else {
        throw .noSuchOverload("validate", arguments)
      }
      try budget.spend(bytes: text.utf8.count)
      let problems = format.problems(of: text)
      return .optional(problems.isEmpty ? nil : .strings(problems))
    }

  static let semanticVersions: [Overload] =
    Overload.global(
      "semver(string) -> kubernetes.Semver",
      "semver(string, bool) -> kubernetes.Semver"
    ) { arguments, _ throws(CELError) in
      guard let version = try version(arguments) else {
        throw .invalid("Invalid character(s) found or no Major.Minor.Patch elements found")
      }
      return .semver(version)
    }
    + Overload.global("isSemver(string) -> bool", "isSemver(string, bool) -> bool") {
      arguments,
      _ throws(CELError) in
      let version = try version(arguments)
      return .bool(version != nil)
    }
    + versionPart("major") { $0.major }
    + versionPart("minor") { $0.minor }
    + versionPart("patch") { $0.patch }
    + versionComparison("isGreaterThan", "bool") { .bool($0 > 0) }
    + versionComparison("isLessThan", "bool") { .bool($0 < 0) }
    + versionComparison("compareTo", "int") { .int($0) }

  private static func version(_ arguments: [CELValue]) throws(CELError) -> CELSemanticVersion? {
    var isNormalized = false
    if arguments.count > 1 {
      guard case .bool(let wanted) = arguments[1] else {
        throw .noSuchOverload("semver", arguments)
      }
      isNormalized = wanted
    }
    return CELSemanticVersion(try string(arguments[0], "semver"), isNormalized: isNormalized)
  }

  private static func versionPart(
    _ name: String,
    _ part: @escaping @Sendable (CELSemanticVersion) -> UInt64
  ) -> [Overload] {
    Overload.member("\(name)(kubernetes.Semver) -> int") { arguments, _ throws(CELError) in
      guard case .semver(let version) = arguments[0] else {
        throw .noSuchOverload(name, arguments)
      }
      return .int(Int64(truncatingIfNeeded: part(version)))
    }
  }

  private static func versionComparison(
    _ name: String,
    _ type: String,
    _ result: @escaping @Sendable (Int64) -> CELValue
  ) -> [Overload] {
    Overload.member("\(name)(kubernetes.Semver, kubernetes.Semver) -> \(type)") {
      arguments,
      _ throws(CELError) in
      guard case .semver(let left) = arguments[0], case .semver(let right) = arguments[1] else {
        throw .noSuchOverload(name, arguments)
      }
      return result(left.compare(right))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// An absolute URI or an absolute path, read as Go's `net/url` reads it.
///
/// Contract: https://pkg.go.dev/net/url#ParseRequestURI, the format `uri` of Kubernetes schemas.
package struct CELURL: Sendable, Hashable {
  /// The scheme in lower case, or empty.
  let scheme: String
  /// The host with its port and brackets, or empty.
  let host: String
  /// The path with its percent escapes as Go would print them.
  let escapedPath: String
  /// What stands behind `?`, still escaped.
  let rawQuery: String

  /// The URL that the text means.
  ///
  /// Errors: why it is none, in Go's words.
  package init(_ text: String) throws(CELError) {
    do throws(Failure) {
      // Kubernetes checks the whole text, where a fragment is part of path or query, and then
      // reads it again with the fragment cut off.
      _ = try CELURL(text[...], isRequest: true)
      let fragment = text.firstIndex(of: "#") ?? text.endIndex
      self = try CELURL(text[..<fragment], isRequest: false)
    } catch {
      throw .invalid(
        "URL parse error during conversion from string: parse \(text.goQuoted): \(error.reason)"
      )
    }
  }

  private struct Failure: Error {
    let reason: String
  }

  private init(_ text: Substring, isRequest: Bool) throws(Failure) {
    guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw Failure(reason: "net/url: invalid control character in URL")
    }
    if isRequest, text.isEmpty { throw Failure(reason: "empty url") }
    var (scheme, rest) = try CELURL.cutScheme(text)
    var query = ""
    if let mark = rest.firstIndex(of: "?") {
      query = String(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    }
    scheme = scheme.lowercased()
    var host = ""
    if !rest.hasPrefix("/") {
      guard scheme.isEmpty else {
        self.init(scheme: scheme, host: "", path: "", query: query)
        return
      }
      if isRequest, rest != "*" { throw Failure(reason: "invalid URI for request") }
    } else if !scheme.isEmpty || (!isRequest && !rest.hasPrefix("///")), rest.hasPrefix("//") {
      let authority = rest.dropFirst(2).prefix { $0 != "/" }
      host = try CELURL.host(of: authority)
      rest = rest[authority.endIndex...]
    }
    let path = try CELURL.escapedPath(of: rest)
    self.init(scheme: scheme, host: host, path: path, query: query)
  }

  private init(scheme: String, host: String, path: String, query: String) {
    self.scheme = scheme
    self.host = host
    self.escapedPath = path
    self.rawQuery = query
  }

  private static func cutScheme(_ text: Substring) throws(Failure) -> (String, Substring) {
    for (index, byte) in zip(text.utf8.indices, text.utf8) {
      let isFirst = index == text.startIndex
      if byte.isLetter { continue }
      if byte.isDigit || "+-.".utf8.contains(byte) {
        if isFirst { return ("", text) }
        continue
      }
      guard byte == UInt8(ascii: ":") else { return ("", text) }
      if isFirst { throw Failure(reason: "missing protocol scheme") }
      return (String(text[..<index]), text[text.utf8.index(after: index)...])
    }
    return ("", text)
  }

  // MARK: Host

  private static func host(of authority: Substring) throws(Failure) -> String {
    var host = authority
    if let at = authority.lastIndex(of: "@") {
      guard authority[..<at].utf8.allSatisfy(isAllowedInUser) else {
        throw Failure(reason: "net/url: invalid userinfo")
      }
      host = authority[authority.index(after: at)...]
    }
    let port: Substring
    if host.hasPrefix("[") {
      guard let end = host.lastIndex(of: "]") else {
        throw Failure(reason: "missing ']' in host")
      }
      port = host[host.index(after: end)...]
    } else {
      port = host.lastIndex(of: ":").map { host[$0...] } ?? ""
    }
    guard port.isEmpty || (port.hasPrefix(":") && port.dropFirst().utf8.allSatisfy(\.isDigit))
    else {
      throw Failure(reason: "invalid port \(String(port).goQuoted) after host")
    }
    for byte in host.utf8 where byte < 0x80 && byte != UInt8(ascii: "%") {
      guard isUnreserved(byte) || "!$&'()*+,;=:[]<>\"".utf8.contains(byte) else {
        let character = String(decoding: [byte], as: UTF8.self)
        throw Failure(reason: "invalid character \(character.goQuoted) in host name")
      }
    }
    return try unescaped(host, isQuery: false)
  }

  private static func isAllowedInUser(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "-._:~!$&'()*+,;=%@".utf8.contains(byte)
  }

  /// The host without port and brackets.
  var hostname: String {
    if host.hasPrefix("["), let end = host.lastIndex(of: "]") {
      return String(host[..<end].dropFirst())
    }
    return String(host.prefix { $0 != ":" })
  }

  /// The digits of the port, or empty.
  var port: String {
    guard let colon = host.lastIndex(of: ":") else { return "" }
    if let bracket = host.lastIndex(of: "]"), bracket > colon { return "" }
    return String(host[host.index(after: colon)...])
  }

  // MARK: Path and query

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "-_.~".utf8.contains(byte)
  }

  /// The path as it was written where it is well escaped, and else escaped anew.
  private static func escapedPath(of path: Substring) throws(Failure) -> String {
    let plain = try unescaped(path, isQuery: false)
    let isWellEscaped = path.utf8.allSatisfy {
      isUnreserved($0) || "!$&'()*+,;=:@[]%/".utf8.contains($0)
    }
    if isWellEscaped { return String(path) }
    var escaped = ""
    for byte in plain.utf8 {
      if isUnreserved(byte) || "$&+,/:;=@".utf8.contains(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
      }
    }
    return escaped
  }

  private static func unescaped(_ text: Substring, isQuery: Bool) throws(Failure) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        let digits = Array(rest.prefix(2))
        guard digits.count == 2, let high = digits[0].hexValue, let low = digits[1].hexValue else {
          let shown = "%" + String(decoding: digits, as: UTF8.self)
          throw Failure(reason: "invalid URL escape \(shown.goQuoted)")
        }
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(isQuery && byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parameters of the query in the order of their first appearance, with all their values.
  ///
  /// Parameters that are not well escaped are left out, as Go does.
  var query: [(name: String, values: [String])] {
    var parameters: [(name: String, values: [String])] = []
    for part in rawQuery.split(separator: "&") where !part.contains(";") {
      let equals = part.firstIndex(of: "=") ?? part.endIndex
      guard let name = try? CELURL.unescaped(part[..<equals], isQuery: true),
        let value = try? CELURL.unescaped(part[equals...].dropFirst(), isQuery: true)
      else { continue }
      if let index = parameters.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        parameters[index].values.append(value)
      } else {
        parameters.append((name, [value]))
      }
    }
    return parameters
  }
}

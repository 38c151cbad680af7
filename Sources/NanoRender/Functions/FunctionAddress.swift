// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Where a function is called, found sound before anybody is called there.
///
/// gRPC tries an address that makes no sense until there is no time left, and takes the port 99999
/// for 34463.
struct FunctionAddress {
  /// The target as gRPC has it.
  let target: String

  /// The address of a function: `host:port`, where an absent host is this machine as in gRPC for Go,
  /// or a target of gRPC with its scheme (`unix:///run/function`), which is taken as it is.
  ///
  /// - Throws: ``RenderError`` in Crossplane's words for a function that it cannot connect to, with
  ///   what is wrong.
  init(_ text: String, of function: String) throws(RenderError) {
    if let mistake = FunctionAddress.mistake(in: text) {
      throw RenderError(
        "cannot connect to functions: cannot connect to function \(function.goQuoted) at "
          + "\(text.goQuoted): \(mistake)"
      )
    }
    let isPort = text.hasPrefix(":") && !text.dropFirst().contains(":")
    target = isPort ? "localhost\(text)" : text
  }

  /// The schemes of targets whose rest is no host and port.
  private static let schemes = [
    "dns", "google-c2p", "ipv4", "ipv6", "unix", "unix-abstract", "vsock", "xds",
  ]

  private static func mistake(in text: String) -> String? {
    if text.isEmpty { return "the address is empty" }
    for scheme in ["http://", "https://"] where text.lowercased().hasPrefix(scheme) {
      return "expected host:port, found a URL"
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if text.hasPrefix("[") {
      guard let end = text.lastIndex(of: "]") else { return "the bracket is not closed" }
      let rest = text[end...].dropFirst()
      return rest.hasPrefix(":") ? mistake(inPort: rest.dropFirst()) : nil
    }
    // More colons are those of an address of IPv6.
    guard parts.count == 2, !schemes.contains(String(parts[0])) else { return nil }
    return mistake(inPort: parts[1])
  }

  private static func mistake(inPort port: Substring) -> String? {
    if let number = Int(port), 0...65535 ~= number { return nil }
    // The two names of ports that gRPC knows; a slash makes it a target with a scheme of its own.
    if ["http", "https"].contains(port) || port.contains("/") { return nil }
    return "expected a port up to 65535, found \(String(port).goQuoted)"
  }
}

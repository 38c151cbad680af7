// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A place to listen at, read from the words of the configuration.
enum ListenAddress: Equatable {
  /// Every address of the machine.
  case everyAddress(port: UInt16)
  /// One numeric address.
  case numeric(host: String, isIPv6: Bool, port: UInt16)
  /// A path in the file system.
  case path(String)

  /// Reads `host:port`, `:port`, `[v6]:port` or a path.
  ///
  /// A host is numeric or `localhost`: a server that asks a name service where to listen fails
  /// when that service does, and the fully static program has none.
  init(network: ServerConfiguration.Network, address: String) throws(TransportError) {
    if network == .unix {
      guard !address.isEmpty, address.utf8.count < Self.longestPath, !address.utf8.contains(0)
      else {
        throw TransportError(
          .invalidAddress,
          "invalid address \"\(address)\": a path of 1 to \(Self.longestPath - 1) bytes is expected"
        )
      }
      self = .path(address)
      return
    }
    let (host, port) = try Self.split(address)
    self = try Self.resolve(host, port, network, address)
  }

  private static var longestPath: Int { MemoryLayout.size(ofValue: sockaddr_un().sun_path) }

  private static func split(_ address: String) throws(TransportError) -> (Substring, UInt16) {
    guard let colon = address.lastIndex(of: ":") else {
      throw TransportError(
        .invalidAddress,
        "invalid address \"\(address)\": host:port or :port is expected"
      )
    }
    let digits = address[address.index(after: colon)...]
    guard let port = UInt16(digits), digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }) else {
      throw TransportError(
        .invalidAddress,
        "invalid address \"\(address)\": the port must be 0 to 65535, not \"\(digits)\""
      )
    }
    var host = address[..<colon]
    if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
    return (host, port)
  }

  private static func resolve(
    _ host: Substring,
    _ port: UInt16,
    _ network: ServerConfiguration.Network,
    _ address: String
  ) throws(TransportError) -> ListenAddress {
    switch host {
    case "", "0.0.0.0", "::":
      if host == "::" && network == .tcp4 || host == "0.0.0.0" && network == .tcp6 { break }
      return .everyAddress(port: port)
    case "localhost":
      return network == .tcp6
        ? .numeric(host: "::1", isIPv6: true, port: port)
        : .numeric(host: "127.0.0.1", isIPv6: false, port: port)
    default:
      let host = String(host)
      if isNumeric(host, AF_INET) {
        if network == .tcp6 { break }
        return .numeric(host: host, isIPv6: false, port: port)
      }
      if isNumeric(host, AF_INET6) {
        if network == .tcp4 { break }
        return .numeric(host: host, isIPv6: true, port: port)
      }
      throw TransportError(
        .invalidAddress,
        "invalid address \"\(address)\": the host must be an IP address or localhost"
      )
    }
    throw TransportError(
      .invalidAddress,
      "invalid address \"\(address)\": not an address of network \(network)"
    )
  }

  private static func isNumeric(_ host: String, _ family: Int32) -> Bool {
    var bytes = in6_addr()
    return unsafe inet_pton(family, host, &bytes) == 1
  }

  /// The port; nil for a path.
  var port: UInt16? {
    switch self {
    case .everyAddress(let port), .numeric(_, _, let port): port
    case .path: nil
    }
  }

  /// What C core is given.
  var target: String {
    switch self {
    case .everyAddress(let port): "[::]:\(port)"
    case .numeric(let host, false, let port): "\(host):\(port)"
    case .numeric(let host, true, let port): "[\(host)]:\(port)"
    case .path(let path): "unix:\(Self.percentEncoded(path))"
    }
  }

  // C core decodes what it is given before it looks for the path.
  private static func percentEncoded(_ path: String) -> String {
    String(path.flatMap { $0 == "%" ? Array("%25") : [$0] })
  }
}

extension ListenAddress: CustomStringConvertible {
  /// What a person reads in an error: `127.0.0.1:9443`, `:9443`, `/run/function.sock`.
  var description: String {
    switch self {
    case .everyAddress(let port): ":\(port)"
    case .numeric: target
    case .path(let path): path
    }
  }
}

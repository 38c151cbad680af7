// SPDX-License-Identifier: Apache-2.0

// Structures of the C library count as CEvent's too, whose headers include them; which of the two
// modules the compiler names depends on the build.
internal import CEvent
internal import Glibc

/// Where to listen, read from `host:port` without asking a resolver.
///
/// The host is an IPv4 address, an IPv6 address in brackets, `localhost` for 127.0.0.1, or nothing
/// for all addresses of the machine. The port is 0 to 65535; 0 lets the system choose one.
struct SocketAddress: Sendable, Equatable {
  /// The hosts that can be listened on.
  enum Host: Sendable, Equatable {
    /// All addresses, IPv6 and IPv4.
    case all
    /// One IPv4 address, in its text form.
    case ipv4(String)
    /// One IPv6 address, in its text form without brackets.
    case ipv6(String)
  }

  /// What to listen on.
  let host: Host
  /// The port, or 0 for any.
  let port: UInt16

  /// - Throws: ``MetricsEndpointError``: the address, what is wrong with it, and an example.
  init(_ text: String) throws(MetricsEndpointError) {
    guard let colon = text.lastIndex(of: ":") else {
      throw .address(text, "has no port; expected host:port, for example :8080")
    }
    let digits = text[text.index(after: colon)...]
    // UInt16 would take a sign too.
    guard digits.allSatisfy({ "0123456789".contains($0) }), let port = UInt16(digits) else {
      throw .address(text, "has no port from 0 to 65535")
    }
    self.port = port
    let host = String(text[..<colon])
    if host.isEmpty {
      self.host = .all
    } else if host == "localhost" {
      self.host = .ipv4("127.0.0.1")
    } else if host.hasPrefix("["), host.hasSuffix("]"), host.count > 2 {
      self.host = .ipv6(String(host.dropFirst().dropLast()))
    } else {
      self.host = .ipv4(host)
    }
    // A NUL would end the text for C before its end.
    guard !host.utf8.contains(0), unsafe withSystemAddress({ _, _ in true }) != nil else {
      throw .address(text, "has no numeric host; expected an IPv4 address, or IPv6 in brackets")
    }
  }

  /// Lends the address in the system's form, or gives nil when the host is no address.
  func withSystemAddress<Result>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result? {
    switch host {
    case .all: unsafe withIPv6("::", body)
    case .ipv6(let text): unsafe withIPv6(text, body)
    case .ipv4(let text): unsafe withIPv4(text, body)
    }
  }

  /// The same port on all IPv4 addresses, for a machine without IPv6.
  var onIPv4: SocketAddress { SocketAddress(host: .ipv4("0.0.0.0"), port: port) }

  private init(host: Host, port: UInt16) {
    self.host = host
    self.port = port
  }

  private func withIPv4<Result>(
    _ text: String,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result? {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    guard unsafe inet_pton(AF_INET, text, &address.sin_addr) == 1 else { return nil }
    return unsafe withUnsafeBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return unsafe body(
        start.assumingMemoryBound(to: sockaddr.self),
        socklen_t(bytes.count)
      )
    }
  }

  private func withIPv6<Result>(
    _ text: String,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result? {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    guard unsafe inet_pton(AF_INET6, text, &address.sin6_addr) == 1 else { return nil }
    return unsafe withUnsafeBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return unsafe body(
        start.assumingMemoryBound(to: sockaddr.self),
        socklen_t(bytes.count)
      )
    }
  }
}

extension MetricsEndpointError {
  fileprivate static func address(_ text: String, _ problem: String) -> MetricsEndpointError {
    MetricsEndpointError(.address, "metrics address \"\(text)\" \(problem)")
  }
}

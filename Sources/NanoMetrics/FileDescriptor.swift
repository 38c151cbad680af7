// SPDX-License-Identifier: Apache-2.0

internal import CEvent
internal import Glibc

/// An open file descriptor, closed when it goes out of scope.
struct FileDescriptor: ~Copyable, Sendable {
  /// The number, borrowed from this value.
  let number: CInt

  /// Takes over what the system returned.
  init(owning number: CInt) {
    self.number = number
  }

  deinit {
    // Nothing is written through it that a failing close could lose.
    _ = close(number)
  }

  /// Gives the descriptor away to somebody who closes it.
  consuming func release() -> CInt {
    let number = number
    discard self
    return number
  }
}

extension FileDescriptor {
  /// A TCP socket that listens on that address, and the port it has.
  ///
  /// - Parameter text: The address as the user wrote it, for the error.
  static func listening(
    on address: SocketAddress,
    text: String
  ) throws(MetricsEndpointError) -> FileDescriptor {
    let family = if case .ipv4 = address.host { AF_INET } else { AF_INET6 }
    let kind = CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let number = socket(family, kind, 0)
    guard number >= 0 else {
      if address.host == .all, errno == EAFNOSUPPORT {
        return try listening(on: address.onIPv4, text: text)
      }
      throw .system(.listen, text, errno)
    }
    let descriptor = FileDescriptor(owning: number)
    // A port whose old connections are still closing is free; a port that is listened on is not.
    try descriptor.set(SOL_SOCKET, SO_REUSEADDR, to: 1, text: text)
    if address.host == .all {
      try descriptor.set(CInt(IPPROTO_IPV6), IPV6_V6ONLY, to: 0, text: text)
    }
    let bound = unsafe address.withSystemAddress { unsafe bind(number, $0, $1) }
    // Many may wait at once for a place; a connection beyond them would be tried anew after a second.
    guard bound == 0, listen(number, 1024) == 0 else {
      if address.host == .all, errno == EADDRNOTAVAIL {
        return try listening(on: address.onIPv4, text: text)
      }
      throw .system(.listen, text, errno)
    }
    return descriptor
  }

  /// The port that the system gave a listening socket, or nil when it does not say.
  borrowing func port() -> UInt16? {
    var address = sockaddr_in6()
    var count = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let result = unsafe withUnsafeMutableBytes(of: &address) { bytes -> CInt in
      guard let start = bytes.baseAddress else { return -1 }
      return unsafe getsockname(number, start.assumingMemoryBound(to: sockaddr.self), &count)
    }
    // The port lies at the same place in an IPv4 address.
    return result == 0 ? UInt16(bigEndian: address.sin6_port) : nil
  }

  /// A counter that can be waited for; writing to it wakes who waits.
  static func event(text: String) throws(MetricsEndpointError) -> FileDescriptor {
    let number = eventfd(0, CInt(EFD_CLOEXEC | EFD_NONBLOCK))
    guard number >= 0 else { throw .system(.resources, text, errno) }
    return FileDescriptor(owning: number)
  }

  private borrowing func set(
    _ level: CInt,
    _ option: CInt,
    to value: CInt,
    text: String
  ) throws(MetricsEndpointError) {
    var value = value
    let count = socklen_t(MemoryLayout<CInt>.size)
    guard unsafe setsockopt(number, level, option, &value, count) == 0 else {
      throw .system(.listen, text, errno)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Finds out whether the process may listen at an address, and if not, why.
///
/// C core only logs the reason, and takes a wildcard address as good when one of the two families
/// can be bound. So the address is tried first with a socket of our own, which is closed again.
enum AddressProbe {
  /// Tries the address.
  static func check(_ address: ListenAddress) throws(TransportError) {
    switch address {
    case .everyAddress(let port):
      // As C core does it: one socket for both families, or IPv4 where there is no IPv6.
      let reason = tryIPv6("::", port)
      if reason == EAFNOSUPPORT || reason == EADDRNOTAVAIL {
        try refuse(address, tryIPv4("0.0.0.0", port))
      } else {
        try refuse(address, reason)
      }
    case .numeric(let host, false, let port): try refuse(address, tryIPv4(host, port))
    case .numeric(let host, true, let port): try refuse(address, tryIPv6(host, port))
    case .path(let path): try refuse(address, tryPath(path))
    }
  }

  private static func refuse(_ address: ListenAddress, _ reason: Int32) throws(TransportError) {
    guard reason != 0 else { return }
    throw TransportError(.cannotListen, "cannot listen on \(address): \(text(of: reason))")
  }

  /// The system's words for an errno, with a small first letter.
  static func text(of reason: Int32) -> String {
    guard let words = unsafe strerror(reason) else { return "error \(reason)" }
    let text = unsafe String(cString: words)
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func tryIPv4(_ host: String, _ port: UInt16) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    guard unsafe inet_pton(AF_INET, host, &address.sin_addr) == 1 else { return EINVAL }
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe tryListening(AF_INET, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  private static func tryIPv6(_ host: String, _ port: UInt16) -> Int32 {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    guard unsafe inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { return EINVAL }
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe tryListening(AF_INET6, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
      }
    }
  }

  /// 0, or the errno of the first step that failed.
  private static func tryListening(
    _ family: Int32,
    _ address: UnsafePointer<sockaddr>,
    _ length: socklen_t
  ) -> Int32 {
    let descriptor = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return errno }
    // The descriptor was never used for anything: nothing can be lost in closing it.
    defer { _ = close(descriptor) }
    var yes: Int32 = 1
    var no: Int32 = 0
    let size = socklen_t(MemoryLayout<Int32>.size)
    guard unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, size) == 0 else {
      return errno
    }
    if family == AF_INET6,
      unsafe setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &no, size) != 0
    {
      return errno
    }
    guard unsafe bind(descriptor, address, length) == 0, listen(descriptor, 1) == 0 else {
      return errno
    }
    return 0
  }

  /// C core removes a socket file before it binds; one that somebody answers on is in use.
  private static func tryPath(_ path: String) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return errno }
    // As above: nothing can be lost.
    defer { _ = close(descriptor) }
    let connected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if connected == 0 { return EADDRINUSE }
    let reason = errno
    var status = stat()
    if unsafe lstat(path, &status) == 0 {
      // A socket file that its process left behind may be taken; any other file may not.
      guard status.st_mode & S_IFMT == S_IFSOCK else { return EEXIST }
      return reason == ECONNREFUSED ? 0 : reason
    }
    let bound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0 else { return errno }
    // Should it stay, it is a socket file that nobody answers on.
    _ = unsafe unlink(path)
    return 0
  }
}

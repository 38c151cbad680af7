// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The smallest HTTP client: one connection, whatever bytes the test wants, 10 seconds at most.
final class HTTPConnection {
  let descriptor: CInt

  /// Connects to 127.0.0.1, or to ::1.
  init(port: UInt16, overIPv6: Bool = false) throws {
    descriptor = socket(overIPv6 ? AF_INET6 : AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw SystemError("socket", errno) }
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    let limitCount = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, limitCount)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, limitCount)
    let result: CInt
    if overIPv6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      address.sin6_addr = in6addr_loopback
      result = withUnsafeBytes(of: &address) {
        connect(
          descriptor,
          $0.assumingMemoryBound(to: sockaddr.self).baseAddress,
          socklen_t($0.count)
        )
      }
    } else {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      result = withUnsafeBytes(of: &address) {
        connect(
          descriptor,
          $0.assumingMemoryBound(to: sockaddr.self).baseAddress,
          socklen_t($0.count)
        )
      }
    }
    // What was made so far is released like the whole: the descriptor is closed.
    guard result == 0 else { throw SystemError("connect", errno) }
  }

  deinit { close(descriptor) }

  /// Sends bytes; a server that has closed already is no failure of the test.
  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  /// Says that nothing more will be sent.
  func finish() { shutdown(descriptor, CInt(SHUT_WR)) }

  /// Everything until the server closes; a reset counts as closing, silence for 10 seconds throws.
  func receive() throws -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let got = recv(descriptor, &chunk, chunk.count, 0)
      if got > 0 {
        bytes.append(contentsOf: chunk.prefix(got))
      } else if got == 0 || errno == ECONNRESET {
        return String(decoding: bytes, as: UTF8.self)
      } else {
        throw SystemError("recv", errno)
      }
    }
  }

  /// Whether something can be read, or the server has closed, within that time.
  func isReadable(withinMilliseconds milliseconds: CInt) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, milliseconds) == 1
  }
}

/// A system call that failed.
struct SystemError: Error, CustomStringConvertible {
  let description: String

  init(_ call: String, _ number: CInt) { description = "\(call): error \(number)" }
}

/// One answer in its parts.
struct HTTPAnswer {
  let status: String
  let headers: [String: String]
  let body: String

  /// - Parameter text: Everything that the server sent.
  init(_ text: String) {
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = (parts.first ?? "").split(separator: "\r\n")
    status = lines.first.map(String.init) ?? ""
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1)
      if pair.count == 2 { headers[String(pair[0])] = pair[1].trimmingPrefix(" ").description }
    }
    self.headers = headers
    body = parts.count > 1 ? String(parts[1]) : ""
  }

  /// Sends a request on a connection of its own.
  static func of(_ request: String, port: UInt16) throws -> HTTPAnswer {
    let connection = try HTTPConnection(port: port)
    connection.send(request)
    return HTTPAnswer(try connection.receive())
  }
}

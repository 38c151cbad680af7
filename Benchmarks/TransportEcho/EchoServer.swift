// SPDX-License-Identifier: Apache-2.0

import Glibc
import NanoBytes
import NanoTransport

/// Answers every call with its own request, copied into new memory as a real handler's reply is.
struct Echo: UnaryHandler {
  func handle(_ request: RawSpan, _ context: borrowing CallContext) -> UnaryReply {
    UnaryReply(unsafe request.withUnsafeBytes { unsafe OwnedBytes(copying: $0) })
  }
}

/// The transport with nothing behind it: what its tests flood and its benchmarks measure.
@main
enum EchoServer {
  /// The identity of a folder with `tls.crt`, `tls.key` and `ca.crt`.
  static func identity(in folder: String) throws(TransportError) -> TLSIdentity {
    func text(_ name: String) -> [UInt8] {
      guard let file = unsafe fopen("\(folder)/\(name)", "r") else { return [] }
      defer { _ = unsafe fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe fread(buffer.baseAddress, 1, buffer.count, file)
      }
      return Array(bytes.prefix(count))
    }
    return try TLSIdentity(
      certificateChain: text("tls.crt"),
      privateKey: text("tls.key"),
      authorities: text("ca.crt")
    )
  }

  static func main() {
    var configuration = ServerConfiguration(credentials: .insecure)
    configuration.address = "127.0.0.1:50051"
    configuration.maximumReceiveBytes = 64 << 20
    var seconds: UInt32 = 120
    var arenas = 1
    var arguments = CommandLine.arguments.dropFirst()
    while let name = arguments.popFirst(), let value = arguments.popFirst() {
      switch (name, Int(value)) {
      case ("--tls", _):
        do throws(TransportError) {
          configuration.credentials = .mutualTLS(TLSIdentityStore(try identity(in: value)))
        } catch {
          print(error)
          exit(1)
        }
      case ("--port", let port?): configuration.address = "127.0.0.1:\(port)"
      case ("--threads", let threads?): configuration.workerThreads = threads
      case ("--arenas", let number?): arenas = number
      case ("--seconds", let number?): seconds = UInt32(clamping: number)
      case ("--maximum-connections", let number?): ConnectionGuard.limitConnections(to: number)
      default:
        print("unknown option \(name) \(value)")
        exit(2)
      }
    }
    Allocator.limitArenas(to: arenas)
    do throws(TransportError) {
      let methods = ["v1", "v1beta1"].map {
        ServerMethod.unary(service: "echo.\($0).Echo", method: "Echo", handler: Echo())
      }
      let server = try Server(configuration: configuration, methods: methods)
      Allocator.forgetStart()
      print("listening on port \(server.port ?? 0)")
      // All streams: the word has to be out before the clients come.
      _ = fflush(nil)
      sleep(seconds)
      server.shutdown(grace: .seconds(1))
      let counters = ConnectionGuard.counters
      print("accepted \(counters.accepted) evicted \(counters.evicted) refused \(counters.refused)")
    } catch {
      print(error)
      exit(1)
    }
  }
}

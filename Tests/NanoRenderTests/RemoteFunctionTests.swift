// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoCompositions
import NanoFunction
import NanoTransport
import NanoValue
import NanoWire
import Testing

@testable import NanoRender

@Suite("A function over gRPC")
struct RemoteFunctionTests {
  /// A call with something in each of its parts.
  private static var call: FunctionCall {
    var call = FunctionCall()
    call.observed.composite = FunctionResource(["kind": "X"], connectionDetails: ["u": [1]])
    call.observed.resources["o"] = FunctionResource(["kind": "O"])
    call.desired.resources["d"] = FunctionResource(["kind": "D", "n": 1], ready: .ready)
    call.input = ["kind": "Input"]
    call.context = ["k": ["a": true]]
    call.credentials["c"] = ["password": Array("x".utf8)]
    call.extraResources["e"] = [FunctionResource(["kind": "E"])]
    call.requiredResources["r"] = [FunctionResource(["kind": "R"])]
    call.requiredResources["none"] = []
    call.requiredSchemas["s"] = ["type": "object"]
    return call
  }

  /// Passes on the desired state and tells what it was sent.
  private static func tell(_ request: RunFunctionRequestMessage) -> UnaryReply {
    do {
      var parts = [try request.observed.composite?.object()["kind"].string ?? ""]
      parts += request.observed.resources.names
      parts.append(try request.input?.value()["kind"].string ?? "")
      parts += request.credentials.map(\.key)
      parts += request.extraResources.map(\.key)
      parts += request.requiredResources.map { "\($0.key)\($0.content.count)" }
      parts += request.requiredSchemas.map(\.key)
      parts += request.capabilities.map(String.init)
      let response = WireResponse(
        tag: request.tag,
        timeToLive: .seconds(30),
        desired: WireState(kept: request.desired.resources),
        results: [WireResult(.normal, parts.joined(separator: " "))],
        context: WireContext(request.context)
      )
      return UnaryReply(try response.bytes())
    } catch {
      return UnaryReply(Status(.internal, "\(error)"))
    }
  }

  @Test("is sent the whole call, and its answer arrives whole", arguments: FunctionServer.services)
  func roundTrip(_ service: String) throws {
    let server = try FunctionServer(services: [service], Self.tell)
    let answer = try RemoteFunction(at: server.address).answer(Self.call)
    #expect(answer.results.map(\.message) == ["X o Input c e none0 r1 s 1 2 3 4 5"])
    #expect(answer.desired == Self.call.desired)
    #expect(answer.context == Self.call.context)
    #expect(answer.timeToLive == .seconds(30))
    #expect(answer.requirements == nil)
  }

  @Test("that fails is quoted in the words of gRPC for Go")
  func failing() throws {
    let server = try FunctionServer(services: FunctionServer.services) { _ in
      UnaryReply(Status(.failedPrecondition, "not today"))
    }
    #expect(
      throws: CallError("rpc error: code = FailedPrecondition desc = not today")
    ) {
      try RemoteFunction(at: server.address).answer(Self.call)
    }
  }

  @Test("that offers neither version is unimplemented")
  func unimplemented() throws {
    let server = try FunctionServer(services: ["other.Service"], Self.tell)
    let error = #expect(throws: CallError.self) {
      try RemoteFunction(at: server.address).answer(Self.call)
    }
    #expect(error?.description.hasPrefix("rpc error: code = Unimplemented desc = ") == true)
  }

  @Test("that never answers is named, with its address and the time it had")
  func silent() throws {
    let silent = try SilentServer()
    let function = RemoteFunction(at: silent.address, named: "f", timeout: .milliseconds(300))
    let error = #expect(throws: CallError.self) { try function.answer(Self.call) }
    let text = try #require(error?.description)
    #expect(text.hasPrefix("rpc error: code = DeadlineExceeded desc = "))
    #expect(text.hasSuffix(" (function f at \(silent.address) gave no answer within 300ms)"))
    let nameless = RemoteFunction(at: silent.address, timeout: .milliseconds(50))
    let other = #expect(throws: CallError.self) { try nameless.answer(Self.call) }
    #expect(
      other?.description.hasSuffix(
        " (the function at \(silent.address) gave no answer within 50ms)"
      ) == true
    )
  }

  @Test("that nobody serves is given up soon, and the address is named")
  func unreachable() throws {
    let function = RemoteFunction(at: "127.0.0.1:1", patience: .milliseconds(30))
    let error = #expect(throws: CallError.self) { try function.answer(Self.call) }
    let text = try #require(error?.description)
    #expect(text.hasPrefix("rpc error: code = Unavailable desc = "))
    #expect(text.hasSuffix("(nothing answers at 127.0.0.1:1)"))
  }
}

/// Listens on a port and says nothing.
private final class SilentServer {
  let address: String
  private let descriptor: Int32

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { [descriptor] address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && getsockname(descriptor, address, &size) == 0
      }
    }
    self.address = "127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    try #require(isBound && listen(descriptor, 8) == 0)
  }

  deinit { close(descriptor) }
}

@Suite("A function that is started for a render")
struct FunctionProcessTests {
  /// The program of this project that serves functions, beside the tests.
  private static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "function").path

  private static let composite: Value = [
    "apiVersion": "platform.nano-idp.dev/v1alpha1", "kind": "Database",
    "metadata": ["name": "db", "namespace": "team-a"],
    "spec": ["engine": "postgresql", "size": "nano", "storage": ["size": "1Gi"]],
  ]

  @Test("answers as the same compositions do in process")
  func same() throws {
    let process = try FunctionProcess(Self.program)
    let remote = RemoteFunction(at: process.address, process: process)
    var call = FunctionCall()
    call.observed.composite = FunctionResource(Self.composite)
    let there = try remote.answer(call)
    let here = try LibraryFunction(.nanoIDP).answer(call)
    #expect(here.desired.resources["cluster"] != nil)
    #expect(there.desired == here.desired)
    #expect(there.results == here.results)
    #expect(there.conditions == here.conditions)
    #expect(there.timeToLive == here.timeToLive)
  }

  @Test("is gone with the object that holds it")
  func ends() throws {
    var process: FunctionProcess? = try FunctionProcess(Self.program)
    let address = try #require(process?.address)
    #expect(try answer(at: address, patience: .seconds(20)).timeToLive != nil)
    process = nil
    #expect(throws: CallError.self) { try answer(at: address, patience: .milliseconds(300)) }
  }

  private func answer(at address: String, patience: Duration) throws -> FunctionAnswer {
    var call = FunctionCall()
    call.observed.composite = FunctionResource(Self.composite)
    return try RemoteFunction(at: address, patience: patience).answer(call)
  }

  @Test("that ends at once is quoted")
  func endsEarly() throws {
    let process = try FunctionProcess(Self.program, arguments: ["--no-such-flag"])
    let remote = RemoteFunction(at: process.address, process: process)
    let error = #expect(throws: CallError.self) { try remote.answer(FunctionCall()) }
    let text = try #require(error?.description)
    #expect(text.hasPrefix("\(Self.program) ended with exit status 2: "))
    #expect(text.contains("--no-such-flag"))
  }

  /// Which of the signals that end the tool are blocked here.
  private var blocked: [Int32] {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    return [SIGINT, SIGTERM, SIGHUP, SIGPIPE].filter { sigismember(&mask, $0) == 1 }
  }

  @Test("a signal waits while it is being started, and reaches it afterwards")
  func signals() throws {
    // A thread of a test may block them, which would hide whether they are blocked at the start.
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var during: [Int32] = []
    StartedPrograms.start { _ in
      during = blocked
      return 0
    }
    #expect(during == [SIGINT, SIGTERM, SIGHUP, SIGPIPE])
    #expect(blocked == [])

    // A shell would take what is blocked back.
    try withProgram(
      "#!/usr/bin/perl\nopen(F, '/proc/self/status'); print grep(/^SigBlk/, <F>); exit 3"
    ) { path in
      let process = try FunctionProcess(path)
      let ending = ending(of: process)
      #expect(ending == "\(path) ended with exit status 3: SigBlk:\t0000000000000000")
      // Once it is told, it is told again.
      #expect(process.ending == ending)
    }
  }

  @Test("serves no metrics, since every function takes the same port for them")
  func metrics() throws {
    try withProgram("#!/bin/sh\necho \"metrics at '$FUNCTION_METRICS_ADDRESS'\"; exit 4\n") {
      path in
      let none = try FunctionProcess(path)
      #expect(ending(of: none) == "\(path) ended with exit status 4: metrics at ''")
    }
  }

  /// How a program ended, within five seconds.
  private func ending(of process: FunctionProcess) -> String? {
    for _ in 0..<500 {
      if let ending = process.ending { return ending }
      usleep(10_000)
    }
    return nil
  }

  /// Calls the body with the path of a program that is this script.
  private func withProgram(_ script: String, _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(script.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    // A process that another test forked while the file was written holds it open until it executes
    // its own program, and what is open for writing is not executed.
    for _ in 0..<200 {
      do {
        return try body(file.path)
      } catch let error as RenderError where error.description.hasSuffix("text file busy") {
        usleep(10_000)
      }
    }
    try body(file.path)
  }

  @Test("whose name has no slash is looked for on the PATH")
  func onThePath() throws {
    let name = "no-such-program-\(UUID().uuidString)"
    #expect(throws: RenderError("cannot start \(name): no such file on the PATH")) {
      try FunctionProcess(name)
    }
    #expect(FileManager.default.createFile(atPath: name, contents: nil))
    defer { try? FileManager.default.removeItem(atPath: name) }
    let note = "the file in the working directory is ./\(name)"
    #expect(
      throws: RenderError("cannot start \(name): no such file on the PATH", notes: [note])
    ) {
      try FunctionProcess(name)
    }
  }

  @Test("that does not exist is named")
  func missing() {
    #expect(throws: RenderError("cannot start /no/such/program: no such file or directory")) {
      try FunctionProcess("/no/such/program")
    }
  }
}

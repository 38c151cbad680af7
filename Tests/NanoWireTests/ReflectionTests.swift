// SPDX-License-Identifier: Apache-2.0

import CMessages
import NanoBytes
import NanoWire
import Testing

@Suite("grpc.reflection")
struct ReflectionTests {
  private let index = ReflectionIndex()
  private let function = "apiextensions/fn/proto/v1/run_function.proto"

  private func answer(_ question: RawMessage.Field) throws -> ServerReflectionAnswer {
    let bytes = RawMessage(arrayLiteral: question).bytes
    return index.answer(
      to: try ServerReflectionRequest(decoding: bytes.span.bytes),
      serving: ["b", "a"]
    )
  }

  /// The names of the files in an answer: field 1 of each, which stands first.
  private func names(of answer: ServerReflectionAnswer) throws -> [String] {
    guard case .files(let files) = answer else { return [] }
    return try files.map { file in
      try #require(file.first == 0x0A)
      return String(decoding: file[2..<2 + Int(file[1])], as: UTF8.self)
    }
  }

  @Test("all services of the public files are there")
  func services() {
    #expect(
      index.services == [
        "apiextensions.fn.proto.v1.FunctionRunnerService",
        "apiextensions.fn.proto.v1beta1.FunctionRunnerService",
        "grpc.health.v1.Health",
        "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection",
      ]
    )
  }

  @Test("the services that are served are listed, whatever the text of the question")
  func list() throws {
    #expect(try answer(.text(7, "")) == .services(["b", "a"]))
    #expect(try answer(.text(7, "*")) == .services(["b", "a"]))
  }

  @Test("a file comes with all that it imports, itself first")
  func files() throws {
    let imports = ["google/protobuf/duration.proto", "google/protobuf/struct.proto"]
    #expect(try names(of: answer(.text(3, function))) == [function] + imports)
    for name in [
      "google/protobuf/struct.proto", "google/protobuf/duration.proto",
      "grpc/health/v1/health.proto", "grpc/reflection/v1/reflection.proto",
      "grpc/reflection/v1alpha/reflection.proto",
    ] {
      #expect(try names(of: answer(.text(3, name))) == [name])
    }
  }

  @Test(
    "a file is found by each symbol that it declares",
    arguments: [
      "FunctionRunnerService", "FunctionRunnerService.RunFunction", "RunFunctionRequest",
      "RunFunctionRequest.meta", "RunFunctionRequest.ExtraResourcesEntry",
      "RunFunctionRequest.ExtraResourcesEntry.key", "ResourceSelector.match", "Ready", "READY_TRUE",
      "Condition.target",
    ]
  )
  func symbols(symbol: String) throws {
    for version in ["v1", "v1beta1"] {
      let answer = try answer(.text(4, "apiextensions.fn.proto.\(version).\(symbol)"))
      #expect(
        try names(of: answer).first == "apiextensions/fn/proto/\(version)/run_function.proto"
      )
    }
  }

  @Test("values of an enum in a message stand beside it")
  func nestedEnum() throws {
    let file = "grpc/health/v1/health.proto"
    let scope = "grpc.health.v1.HealthCheckResponse"
    #expect(try names(of: answer(.text(4, "\(scope).ServingStatus"))) == [file])
    #expect(try names(of: answer(.text(4, "\(scope).SERVING"))) == [file])
    #expect(
      try answer(.text(4, "\(scope).ServingStatus.SERVING"))
        == .error(code: 5, message: "Symbol not found.")
    )
  }

  @Test("what is not there is not found")
  func notFound() throws {
    for name in ["", "run_function.proto", "nano/wire.proto"] {
      #expect(try answer(.text(3, name)) == .error(code: 5, message: "File not found."))
    }
    for symbol in [
      "", "apiextensions.fn.proto.v1", "RunFunctionRequest", "nano.wire.State",
      ".apiextensions.fn.proto.v1.State", "apiextensions.fn.proto.v1.State.",
    ] {
      #expect(try answer(.text(4, symbol)) == .error(code: 5, message: "Symbol not found."))
    }
  }

  @Test("there are no extensions")
  func extensions() throws {
    let state = "apiextensions.fn.proto.v1.State"
    #expect(try answer(.text(6, state)) == .extensionNumbers(of: state, []))
    #expect(try answer(.text(6, "x.Y")) == .error(code: 5, message: "Type not found."))
    #expect(
      try answer(.text(6, "apiextensions.fn.proto.v1.FunctionRunnerService"))
        == .error(code: 5, message: "Type not found.")
    )
    #expect(
      try answer(.message(5, [.text(1, state), .varint(2, 100)]))
        == .error(code: 5, message: "Extension not found.")
    )
    #expect(try answer(.message(5, [])) == .error(code: 5, message: "Type not found."))
  }

  @Test("a question of another kind is answered with an error")
  func unknownQuestion() throws {
    #expect(
      try answer(.text(99, "?")) == .error(code: 12, message: "this question is not known")
    )
  }

  @Test(
    "a question that is none is refused",
    arguments: [
      [.varint(7, 1)], [.bytes(3, [0xFF])], [.bytes(1, [0xFF])], [.raw([0x1A, 9])],
    ] as [RawMessage]
  )
  func wrongQuestion(message: RawMessage) {
    #expect(throws: WireError.self) {
      try ServerReflectionRequest(decoding: message.bytes.span.bytes)
    }
  }

  @Test("an answer on the wire repeats host and question, and is what protobuf-c reads")
  func onTheWire() throws {
    let question: RawMessage = [.text(1, "host"), .text(4, "x\0y"), .text(50, "unknown")]
    let request = try ServerReflectionRequest(decoding: question.bytes.span.bytes)
    #expect(request.host == "host")
    #expect(request.question == .fileContaining(symbol: "x\0y"))
    for answer: ServerReflectionAnswer in [
      .files([[1, 2], [], [3]]), .extensionNumbers(of: "T", [1, -1, 300]),
      .extensionNumbers(of: "", []), .services(["a", "", "b"]), .services([]),
      .error(code: 5, message: "m"), .error(code: 0, message: ""), .files([]),
    ] {
      let bytes = try answer.bytes(for: request).copied()
      let unpacked = try #require(
        nano__wire__server_reflection_response__unpack(nil, bytes.count, bytes)
      )
      defer { nano__wire__server_reflection_response__free_unpacked(unpacked, nil) }
      #expect(text(unpacked.pointee.valid_host) == "host")
      #expect(array(unpacked.pointee.original_request) == question.bytes)
      #expect(try self.answer(in: unpacked.pointee) == answer)
    }
  }

  private func answer(
    in message: Nano__Wire__ServerReflectionResponse
  ) throws -> ServerReflectionAnswer {
    switch message.message_response_case {
    case NANO__WIRE__SERVER_REFLECTION_RESPONSE__MESSAGE_RESPONSE_FILE_DESCRIPTOR_RESPONSE:
      let files = message.file_descriptor_response.pointee
      return .files(
        (0..<files.n_file_descriptor_proto).map { array(files.file_descriptor_proto[$0]) }
      )
    case NANO__WIRE__SERVER_REFLECTION_RESPONSE__MESSAGE_RESPONSE_ALL_EXTENSION_NUMBERS_RESPONSE:
      let numbers = message.all_extension_numbers_response.pointee
      return .extensionNumbers(
        of: text(numbers.base_type_name),
        (0..<numbers.n_extension_number).map { numbers.extension_number[$0] }
      )
    case NANO__WIRE__SERVER_REFLECTION_RESPONSE__MESSAGE_RESPONSE_LIST_SERVICES_RESPONSE:
      let services = message.list_services_response.pointee
      return .services(
        try (0..<services.n_service).map { text(try #require(services.service[$0]).pointee.name) }
      )
    default:
      let error = message.error_response.pointee
      return .error(code: error.error_code, message: text(error.error_message))
    }
  }

  private func array(_ bytes: ProtobufCBinaryData) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes.data, count: bytes.data == nil ? 0 : bytes.len))
  }

  private func text(_ bytes: ProtobufCBinaryData) -> String {
    String(decoding: array(bytes), as: UTF8.self)
  }
}

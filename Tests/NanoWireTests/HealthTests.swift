// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoWire
import Testing

@Suite("grpc.health.v1")
struct HealthTests {
  @Test("the service that is asked for is read", arguments: ["", "a.b.Service", "a\0b", "é"])
  func request(service: String) throws {
    let bytes = try HealthCheckRequest(service: service).bytes().copied()
    #expect(bytes == (service.isEmpty ? [] : RawMessage(arrayLiteral: .text(1, service)).bytes))
    #expect(try HealthCheckRequest(decoding: bytes.span.bytes).service == service)
  }

  @Test(
    "a request that is none is refused",
    arguments: [
      [0x0A], [0x0A, 2, 0x61], [0x0A, 1, 0xFF], [0x08, 1],
    ] as [[UInt8]]
  )
  func wrongRequest(bytes: [UInt8]) {
    #expect(throws: WireError.self) { try HealthCheckRequest(decoding: bytes.span.bytes) }
  }

  @Test(
    "a status is its number",
    arguments: [
      (ServingStatus.unknown, []), (.serving, [8, 1]), (.notServing, [8, 2]),
      (.serviceUnknown, [8, 3]),
    ] as [(ServingStatus, [UInt8])]
  )
  func response(status: ServingStatus, bytes: [UInt8]) throws {
    #expect(try HealthCheckResponse(status).bytes().copied() == bytes)
    #expect(try HealthCheckResponse(decoding: bytes.span.bytes).status == status)
  }

  @Test("a status of another number is unknown")
  func unknownStatus() throws {
    #expect(try HealthCheckResponse(decoding: ([8, 9] as [UInt8]).span.bytes).status == .unknown)
  }
}

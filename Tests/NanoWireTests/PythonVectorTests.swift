// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoValue
import NanoWire
import Testing
import WireChecks

@Suite("The same messages by Python's protobuf")
struct PythonVectorTests {
  /// The bytes that hexadecimal digits stand for.
  private func bytes(_ digits: String) -> [UInt8] {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  @Test("Structs are read as what they are, and written as the same bytes")
  func structs() throws {
    for (name, digits, expected) in PythonVectors.structs {
      let bytes = bytes(digits)
      let read = try members(of: bytes)
      #expect(read == expected, "\(name)")
      #expect(try encoded(read) == bytes, "\(name)")
    }
  }

  @Test("the request is read as what it is, and written as the same bytes")
  func request() throws {
    let theirs = bytes(PythonVectors.request)
    let read = try WireRequest(RunFunctionRequestMessage(decoding: theirs.span.bytes))
    #expect(try read.bytes().copied() == theirs)
    // The sample read and written again has its maps in the order of their keys, as Python's has.
    let ours = try WireRequest.sample.bytes().copied()
    let sorted = try WireRequest(RunFunctionRequestMessage(decoding: ours.span.bytes))
    #expect(try sorted.bytes().copied() == theirs)
  }

  @Test("the response is read as what it is, and written as the same bytes")
  func response() throws {
    let theirs = bytes(PythonVectors.response)
    let read = try WireResponse(RunFunctionResponseMessage(decoding: theirs.span.bytes))
    #expect(try read.bytes().copied() == theirs)
    let ours = try WireResponse.sample.bytes().copied()
    let sorted = try WireResponse(RunFunctionResponseMessage(decoding: ours.span.bytes))
    #expect(try sorted.bytes().copied() == theirs)
  }
}

// SPDX-License-Identifier: Apache-2.0

package import NanoBytes

/// What a `ServerReflectionResponse` answers.
package enum ServerReflectionAnswer: Sendable, Equatable {
  /// Serialized `google.protobuf.FileDescriptorProto`: the file asked for, then all it imports.
  case files([[UInt8]])
  /// The numbers of all extensions of a message.
  case extensionNumbers(of: String, [Int32])
  /// The full names of services.
  case services([String])
  /// That there is no answer: a gRPC status code and the reason in words.
  case error(code: Int32, message: String)

  /// A `ServerReflectionResponse` with this answer to that request, as bytes.
  ///
  /// - Throws: ``WireError`` with code `tooLarge` when memory runs out.
  package func bytes(for request: ServerReflectionRequest) throws(WireError) -> OwnedBytes {
    var writer = BackwardWriter(capacity: 1024)
    let mark = writer.count
    switch self {
    case .files(let files):
      for file in files.reversed() {
        unsafe writer.write(bytes: file.span.bytes, as: 1)  // safe: bytes have no padding
      }
      writer.writeHead(of: 4, since: mark)
    case .extensionNumbers(let type, let numbers):
      for number in numbers.reversed() {
        writer.write(varint: UInt64(bitPattern: Int64(number)))
      }
      if !numbers.isEmpty { writer.writeHead(of: 2, since: mark) }
      writer.write(text: type, as: 1)
      writer.writeHead(of: 5, since: mark)
    case .services(let names):
      for name in names.reversed() {
        let service = writer.count
        writer.write(text: name, as: 1)
        writer.writeHead(of: 1, since: service)
      }
      writer.writeHead(of: 6, since: mark)
    case .error(let code, let message):
      writer.write(text: message, as: 2)
      if code != 0 { writer.write(number: code, as: 1) }
      writer.writeHead(of: 7, since: mark)
    }
    request.bytes.withBytes { writer.write(bytes: $0, as: 2) }
    writer.write(text: request.host, as: 1)
    return try writer.finish()
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A serialized `google.protobuf.FileDescriptorProto`, and what reflection wants to know of it.
///
/// Source: <https://github.com/protocolbuffers/protobuf/blob/main/src/google/protobuf/descriptor.proto>,
/// whose field numbers stand beside the code that reads them.
internal struct DescriptorFile: Sendable {
  /// What a symbol can be, as far as it matters.
  enum Symbol {
    case message, service, other
  }

  /// The message.
  let bytes: [UInt8]
  /// Its name, with folders.
  let name: String
  /// The names of the files that it imports.
  let imports: [String]
  /// What the names in it start with.
  private let package: String

  /// Reads what is at the top of a file.
  init(_ bytes: [UInt8]) throws(WireError) {
    self.bytes = bytes
    var name = ""
    var package = ""
    var imports: [String] = []
    let span = unsafe bytes.span.bytes  // safe: bytes have no padding
    var cursor = WireCursor(0..<bytes.count)
    while let field = try cursor.next(in: span) {
      switch field.number {
      case 1: name = try span.text(in: field.content)
      case 2: package = try span.text(in: field.content)
      case 3: imports.append(try span.text(in: field.content))
      default: break
      }
    }
    self.name = name
    self.package = package
    self.imports = imports
  }

  /// The full names of all that is declared, and what it is.
  func symbols() throws(WireError) -> [(name: String, symbol: Symbol)] {
    let span = unsafe bytes.span.bytes  // safe: bytes have no padding
    var found: [(name: String, symbol: Symbol)] = []
    var cursor = WireCursor(0..<bytes.count)
    while let field = try cursor.next(in: span) {
      switch field.number {
      case 4: try addMessage(field.content, in: package, of: span, to: &found)
      case 5: try addEnum(field.content, in: package, of: span, to: &found)
      case 6: try addService(field.content, of: span, to: &found)
      case 7: found.append((try fullName(field.content, in: package, of: span), .other))
      default: break
      }
    }
    return found
  }

  private func addMessage(
    _ message: Range<Int>,
    in scope: String,
    of span: RawSpan,
    to found: inout [(name: String, symbol: Symbol)]
  ) throws(WireError) {
    let name = try fullName(message, in: scope, of: span)
    found.append((name, .message))
    var cursor = WireCursor(message)
    while let field = try cursor.next(in: span) {
      switch field.number {
      case 3: try addMessage(field.content, in: name, of: span, to: &found)
      case 4: try addEnum(field.content, in: name, of: span, to: &found)
      // Fields, extensions and oneofs.
      case 2, 6, 8: found.append((try fullName(field.content, in: name, of: span), .other))
      default: break
      }
    }
  }

  private func addEnum(
    _ enumeration: Range<Int>,
    in scope: String,
    of span: RawSpan,
    to found: inout [(name: String, symbol: Symbol)]
  ) throws(WireError) {
    found.append((try fullName(enumeration, in: scope, of: span), .other))
    var cursor = WireCursor(enumeration)
    while let field = try cursor.next(in: span) {
      guard field.number == 2 else { continue }
      // A value is a sibling of its enum, not a child.
      found.append((try fullName(field.content, in: scope, of: span), .other))
    }
  }

  private func addService(
    _ service: Range<Int>,
    of span: RawSpan,
    to found: inout [(name: String, symbol: Symbol)]
  ) throws(WireError) {
    let name = try fullName(service, in: package, of: span)
    found.append((name, .service))
    var cursor = WireCursor(service)
    while let field = try cursor.next(in: span) {
      guard field.number == 2 else { continue }
      found.append((try fullName(field.content, in: name, of: span), .other))
    }
  }

  /// The full name of a declaration: each has its own name in field 1.
  private func fullName(
    _ declaration: Range<Int>,
    in scope: String,
    of span: RawSpan
  ) throws(WireError) -> String {
    var cursor = WireCursor(declaration)
    while let field = try cursor.next(in: span) {
      guard field.number == 1 else { continue }
      let name = try span.text(in: field.content)
      return scope.isEmpty ? name : "\(scope).\(name)"
    }
    return scope
  }
}

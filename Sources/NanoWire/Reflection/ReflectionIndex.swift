// SPDX-License-Identifier: Apache-2.0

internal import CMessages
internal import NanoValue

/// What server reflection tells of the services of this server.
///
/// It reads the descriptors that are compiled in when it is asked. That takes some hundred
/// microseconds; but it is people who ask, and so nothing is kept in memory for them.
package struct ReflectionIndex: Sendable {
  /// The index of all that `proto/` declares in public.
  package init() {}

  /// The full names of all services, in order.
  package var services: [String] {
    Self.files.flatMap { file in
      Self.symbols(of: file).filter { $0.symbol == .service }.map(\.name)
    }.sorted { $0.precedesByBytes($1) }
  }

  /// Answers a question as gRPC's own servers do.
  ///
  /// - Parameters:
  ///   - request: The question.
  ///   - services: The full names of the services that the server serves, to be listed.
  package func answer(
    to request: ServerReflectionRequest,
    serving services: [String]
  ) -> ServerReflectionAnswer {
    switch request.question {
    case .file(let name):
      return withImports(Self.files.first { $0.name.hasSameBytes(as: name) }, orNot: "File")
    case .fileContaining(let symbol):
      return withImports(declaration(of: symbol)?.file, orNot: "Symbol")
    case .fileContainingExtension(let type, _):
      // Nothing here extends anything: proto3 cannot.
      return Self.notFound(isMessage(type) ? "Extension" : "Type")
    case .extensionNumbers(let type):
      return isMessage(type) ? .extensionNumbers(of: type, []) : Self.notFound("Type")
    case .services:
      return .services(services)
    case nil:
      return .error(code: 12, message: "this question is not known")
    }
  }

  /// That file, then those that it imports, and those that they import, each once.
  private func withImports(_ file: DescriptorFile?, orNot what: String) -> ServerReflectionAnswer {
    guard let file else { return Self.notFound(what) }
    let all = Self.files
    var found = [file]
    var next = 0
    while next < found.count {
      for name in found[next].imports where !found.contains(where: { $0.name == name }) {
        found += all.filter { $0.name == name }
      }
      next += 1
    }
    return .files(found.map(\.bytes))
  }

  /// An answer with gRPC's status `NOT_FOUND`.
  private static func notFound(_ what: String) -> ServerReflectionAnswer {
    .error(code: 5, message: "\(what) not found.")
  }

  private func isMessage(_ name: String) -> Bool { declaration(of: name)?.symbol == .message }

  /// The file that declares a symbol, and what it is.
  private func declaration(
    of name: String
  ) -> (file: DescriptorFile, symbol: DescriptorFile.Symbol)? {
    for file in Self.files {
      for symbol in Self.symbols(of: file) where symbol.name.hasSameBytes(as: name) {
        return (file, symbol.symbol)
      }
    }
    return nil
  }

  private static func symbols(
    of file: DescriptorFile
  ) -> [(name: String, symbol: DescriptorFile.Symbol)] {
    // They are compiled in, and a test reads them all.
    (try? file.symbols()) ?? []
  }

  /// The files: those of a `FileDescriptorSet { repeated FileDescriptorProto file = 1 }`.
  private static var files: [DescriptorFile] {
    let size = nano_file_descriptor_set_size
    // safe: they are constant and there are so many of them
    let bytes = unsafe UnsafeRawBufferPointer(start: nano_file_descriptor_set_start(), count: size)
    let span = unsafe bytes.bytes
    var files: [DescriptorFile] = []
    var cursor = WireCursor(0..<size)
    // They are compiled in, and a test reads them all.
    while let field = try? cursor.next(in: span) {
      if let file = try? DescriptorFile(unsafe Array(bytes[field.content])) { files.append(file) }
    }
    return files
  }
}

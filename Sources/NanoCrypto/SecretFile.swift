// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
internal import Glibc

/// The content of one small file, NUL-terminated for C, wiped when it goes out of scope.
///
/// Owns its memory; nothing else ever holds a copy that this module made.
@safe
struct SecretFile: ~Copyable, @unchecked Sendable {
  // Sendable: the memory is written before the value is made and only read until its end.

  /// The largest file that is read, in bytes: 1 MiB, what Kubernetes allows a whole Secret.
  static let limit = 1 << 20

  /// Where the content was read from.
  let path: String
  /// How many bytes it has, without the terminating NUL.
  let count: Int
  private let memory: UnsafeMutablePointer<CChar>

  /// Reads a regular file of 1 byte to 1 MiB without a NUL in it.
  ///
  /// Symbolic links are followed, which is how Kubernetes mounts a Secret. Never blocks on a pipe.
  ///
  /// - Throws: ``CertificateError``: `cannot read <path>: <why>`, `<path> is empty`,
  ///   `<path> is larger than 1 MiB`, `<path> holds a NUL byte and is not PEM text`,
  ///   `<path> changed while it was read`.
  init(path: String) throws(CertificateError) {
    let file = try OpenFile(path: path)
    let size = try file.size()
    // One byte more than the file has: if that is filled too, somebody is writing to the file.
    guard let buffer = unsafe malloc(size + 1) else {
      throw CertificateError(.unreadable, "cannot read \(path)", cause: "not enough memory")
    }
    do throws(CertificateError) {
      guard try unsafe file.read(into: buffer, count: size + 1) == size else {
        throw CertificateError(.changing, "\(path) changed while it was read")
      }
      guard unsafe memchr(buffer, 0, size) == nil else {
        throw CertificateError(.notPEM, "\(path) holds a NUL byte and is not PEM text")
      }
    } catch {
      unsafe OPENSSL_cleanse(buffer, size + 1)
      unsafe free(buffer)
      throw error
    }
    self.path = path
    count = size
    unsafe memory = buffer.bindMemory(to: CChar.self, capacity: size + 1)
    unsafe memory[size] = 0
  }

  deinit {
    unsafe OPENSSL_cleanse(memory, count)
    unsafe free(memory)
  }

  /// Lends the content as a C string; the pointer must not leave the closure.
  borrowing func withCString<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(memory)
  }

  /// Whether both files hold the same bytes.
  borrowing func hasSameContent(as other: borrowing SecretFile) -> Bool {
    guard count == other.count else { return false }
    return unsafe memcmp(memory, other.memory, count) == 0
  }
}

/// A file descriptor open for reading.
private struct OpenFile: ~Copyable {
  private let path: String
  private let descriptor: CInt

  init(path: String) throws(CertificateError) {
    self.path = path
    // Without O_NONBLOCK, opening a pipe would wait for its writer.
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(path, errno) }
  }

  deinit {
    // Nothing was written, so a failing close loses nothing.
    _ = close(descriptor)
  }

  /// The size in bytes of what must be a regular file of 1 byte to ``SecretFile/limit``.
  func size() throws(CertificateError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unreadable(path, EISDIR)
    default: throw CertificateError(.unreadable, "cannot read \(path)", cause: "not a file")
    }
    guard status.st_size > 0 else { throw CertificateError(.notPEM, "\(path) is empty") }
    guard status.st_size <= SecretFile.limit else {
      throw CertificateError(.notPEM, "\(path) is larger than 1 MiB")
    }
    return Int(status.st_size)
  }

  /// Reads until the end of the file or the buffer.
  ///
  /// - Returns: How many bytes were read.
  func read(into buffer: UnsafeMutableRawPointer, count: Int) throws(CertificateError) -> Int {
    var filled = 0
    while filled < count {
      let got = unsafe Glibc.read(descriptor, buffer + filled, count - filled)
      if got == 0 { break }
      if got > 0 {
        filled += got
      } else if errno != EINTR {
        throw .unreadable(path, errno)
      }
    }
    return filled
  }
}

extension CertificateError {
  /// `cannot read <path>: <what the operating system says>`.
  fileprivate static func unreadable(_ path: String, _ number: CInt) -> CertificateError {
    CertificateError(.unreadable, "cannot read \(path)", cause: systemErrorText(number))
  }
}

/// What the C library says of an error number, as part of a sentence: `permission denied`.
private func systemErrorText(_ number: CInt) -> String {
  guard let text = unsafe strerror(number) else { return "error \(number)" }
  let sentence = unsafe String(cString: text)
  return sentence.prefix(1).lowercased() + sentence.dropFirst()
}

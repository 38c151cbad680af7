// SPDX-License-Identifier: Apache-2.0

// Structures of the C library count as COpenSSL's too, whose headers include them; which of the two
// modules the compiler names depends on the build.
internal import COpenSSL
internal import Glibc

/// Notices that the certificates in a directory were replaced, and reads the new ones.
///
/// Has no thread of its own: whoever owns it calls ``poll()`` now and then, from one thread at a
/// time. Kubernetes replaces a mounted Secret by turning the symbolic link `..data`, so all three
/// files change their inode at once; cert-manager and people write in place, so size and times
/// count too.
package struct CertificateWatcher: Sendable {
  /// What a poll found.
  package enum Change: Sendable {
    /// Nothing that was not reported before.
    case unchanged
    /// There is a new, valid set; it is ``CertificateWatcher/current`` now.
    case replaced(ServerCertificates)
    /// The files changed and cannot be used; ``CertificateWatcher/current`` stays.
    case rejected(CertificateError)
  }

  /// The newest valid set.
  package private(set) var current: ServerCertificates
  private let directory: String
  private var stamp: DirectoryStamp
  private var rejection: CertificateError?

  /// Reads the first set, without which there is nothing to serve with.
  ///
  /// - Throws: ``CertificateError`` as ``ServerCertificates/init(directory:)`` does.
  package init(directory: String) throws(CertificateError) {
    let (stamp, result) = Self.read(directory)
    current = try result.get()
    self.directory = directory
    self.stamp = stamp
  }

  /// Looks for a new set.
  ///
  /// Cost: three `stat` calls while nothing changes. A set that cannot be used, because it is half
  /// written or does not match, is reported once for each different reason and read again at each
  /// poll until it can be used. A set with the same bytes as before is no change.
  package mutating func poll() -> Change {
    guard rejection != nil || DirectoryStamp(directory) != stamp else { return .unchanged }
    let (newStamp, result) = Self.read(directory)
    switch result {
    case .success(let certificates):
      stamp = newStamp
      rejection = nil
      if certificates.hasSameContent(as: current) { return .unchanged }
      current = certificates
      return .replaced(certificates)
    case .failure(let error):
      if error == rejection { return .unchanged }
      rejection = error
      return .rejected(error)
    }
  }

  /// Reads the set, again when it was replaced in the middle, and says which one was read.
  private static func read(
    _ directory: String
  ) -> (DirectoryStamp, Result<ServerCertificates, CertificateError>) {
    var stamp = DirectoryStamp(directory)
    var retries = 2
    while true {
      let result = Result { () throws(CertificateError) in
        try ServerCertificates(directory: directory)
      }
      let after = DirectoryStamp(directory)
      // A directory that is never still is judged by what the last reading found.
      if after == stamp || retries == 0 { return (stamp, result) }
      stamp = after
      retries -= 1
    }
  }
}

/// What tells one set of files from another without reading them.
private struct DirectoryStamp: Equatable {
  private let files: [FileStamp?]

  init(_ directory: String) {
    files = ["tls.crt", "tls.key", "ca.crt"].map { FileStamp(path: "\(directory)/\($0)") }
  }
}

/// What tells one state of a file from another without reading it.
private struct FileStamp: Equatable {
  private let device: UInt
  private let inode: UInt
  private let size: Int
  private let modified: [Int]
  private let changed: [Int]

  /// Follows symbolic links; nil when there is no such file or it may not be looked at.
  init?(path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
  }
}

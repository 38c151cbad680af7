// SPDX-License-Identifier: Apache-2.0

import NanoCrypto
import Testing

@Suite("The certificate watcher")
struct CertificateWatcherTests {
  @Test("a directory that cannot be used at the start is an error")
  func noFirstSet() throws {
    let directory = try TemporaryDirectory()
    let error = #expect(throws: CertificateError.self) {
      try CertificateWatcher(directory: directory.path)
    }
    #expect(
      error?.description == "cannot read \(directory.path)/tls.crt: no such file or directory"
    )
  }

  @Test("nothing is reported while nothing changes")
  func unchanged() throws {
    let directory = try TemporaryDirectory()
    try directory.copy(.rsa)
    var watcher = try CertificateWatcher(directory: directory.path)
    let first = watcher.current
    for _ in 1...3 { #expect(watcher.poll() == "unchanged") }
    #expect(watcher.current === first)
  }

  @Test("the turn of the ..data link, as Kubernetes updates a Secret, is noticed")
  func symbolicLink() throws {
    let directory = try TemporaryDirectory()
    try directory.run("mkdir old new && ln -s old ..data")
    try directory.copy(.rsa, into: "old")
    try directory.copy(.pkcs8, into: "new")
    try directory.run("for f in tls.crt tls.key ca.crt; do ln -s ..data/$f $f; done")
    var watcher = try CertificateWatcher(directory: directory.path)
    let old = watcher.current.leaf.fingerprint
    try directory.run("ln -s new ..tmp && mv -T ..tmp ..data")
    #expect(watcher.poll() == "replaced")
    #expect(watcher.current.leaf.fingerprint != old)
    #expect(watcher.poll() == "unchanged")
    try directory.run("ln -s old ..tmp && mv -T ..tmp ..data")
    #expect(watcher.poll() == "replaced")
    #expect(watcher.current.leaf.fingerprint == old)
  }

  @Test("a set that is written file by file is reported once and taken when it is whole")
  func halfWritten() throws {
    let directory = try TemporaryDirectory()
    try directory.copy(.rsa)
    var watcher = try CertificateWatcher(directory: directory.path)
    let old = watcher.current
    try directory.run("cp '\(CertificateSet.pkcs8.path)/tls.crt' .")
    let mismatch =
      "\(directory.path)/tls.key does not belong to the certificate in \(directory.path)/tls.crt"
    #expect(watcher.poll() == mismatch)
    #expect(watcher.poll() == "unchanged")
    #expect(watcher.current === old)
    try directory.run(": > tls.key")
    #expect(watcher.poll() == "\(directory.path)/tls.key is empty")
    #expect(watcher.poll() == "unchanged")
    try directory.run("cp '\(CertificateSet.pkcs8.path)/tls.key' .")
    #expect(watcher.poll() == "replaced")
    #expect(watcher.current !== old)
    try directory.run("rm tls.key")
    #expect(
      watcher.poll() == "cannot read \(directory.path)/tls.key: no such file or directory"
    )
  }

  @Test("a set that returns after a rejection is no change, and the next rejection is reported")
  func returnOfTheOldSet() throws {
    let directory = try TemporaryDirectory()
    try directory.copy(.rsa)
    var watcher = try CertificateWatcher(directory: directory.path)
    let first = watcher.current
    for _ in 1...2 {
      try directory.run("mv ca.crt away")
      #expect(watcher.poll() == "cannot read \(directory.path)/ca.crt: no such file or directory")
      try directory.run("mv away ca.crt")
      #expect(watcher.poll() == "unchanged")
      #expect(watcher.current === first)
    }
  }

  @Test("files that were only touched are no change")
  func touched() throws {
    let directory = try TemporaryDirectory()
    try directory.copy(.rsa)
    var watcher = try CertificateWatcher(directory: directory.path)
    let first = watcher.current
    try directory.run("touch tls.crt tls.key ca.crt")
    #expect(watcher.poll() == "unchanged")
    #expect(watcher.current === first)
  }

  @Test("a rejection is reported again when the old set was back in between")
  func linkTurnedBackAndForth() throws {
    let directory = try TemporaryDirectory()
    try directory.run("mkdir old broken && ln -s old ..data")
    try directory.copy(.rsa, into: "old")
    try directory.run("for f in tls.crt tls.key ca.crt; do ln -s ..data/$f $f; done")
    var watcher = try CertificateWatcher(directory: directory.path)
    for _ in 1...2 {
      try directory.run("ln -s broken ..tmp && mv -T ..tmp ..data")
      #expect(watcher.poll() == "cannot read \(directory.path)/tls.crt: no such file or directory")
      try directory.run("ln -s old ..tmp && mv -T ..tmp ..data")
      #expect(watcher.poll() == "unchanged")
    }
  }

  @Test("new authorities alone are a replacement, even of the same inode, size and time")
  func authoritiesAlone() throws {
    let directory = try TemporaryDirectory()
    try directory.copy(.rsa)
    try directory.run("cp ca.crt first && cp '\(CertificateSet.pkcs8.path)/ca.crt' second")
    try directory.run("cat first second > ca.crt && cat second first > turned")
    var watcher = try CertificateWatcher(directory: directory.path)
    try directory.run("touch -r ca.crt time && cat turned > ca.crt && touch -r time ca.crt")
    #expect(watcher.poll() == "replaced")
    #expect(watcher.poll() == "unchanged")
  }
}

extension CertificateWatcher.Change {
  /// Compares with `unchanged`, `replaced`, or the sentence of the rejection.
  fileprivate static func == (change: Self, text: String) -> Bool {
    switch change {
    case .unchanged: text == "unchanged"
    case .replaced: text == "replaced"
    case .rejected(let error): text == error.description
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoTransport
import Synchronization
import Testing

@Suite("mutual TLS")
struct TLSTests {
  private func channel(
    _ test: TestServer,
    _ identity: TLSIdentity?,
    name: String = TestCertificates.serverName
  ) -> Channel {
    Channel(
      ChannelConfiguration(
        address: "127.0.0.1:\(test.server.port ?? 0)",
        credentials: identity.map { .mutualTLS($0, serverName: name) } ?? .insecure
      )
    )
  }

  private func echo(_ channel: Channel, within time: Duration = .seconds(2)) -> StatusCode {
    TestServer.call(channel, "Echo", timeout: time).status.code
  }

  @Test("keys are read as PKCS#1 and as PKCS#8", arguments: ["pkcs1", "pkcs8"])
  func readsKeys(_ key: String) throws {
    let store = TLSIdentityStore(try TestCertificates.shared.server(key: key))
    let test = try TestServer { $0.credentials = .mutualTLS(store) }
    #expect(try echo(channel(test, TestCertificates.shared.client(key: key))) == .ok)
  }

  @Test("only clients with a certificate of the authority get in")
  func refusesStrangers() throws {
    let test = try TestServer(.mutualTLS)
    let stranger = try TestCertificates()
    let authority = TestCertificates.shared
    #expect(try echo(channel(test, authority.client())) == .ok)
    // In plain text, and with a certificate of another authority.
    #expect(echo(channel(test, nil)) == .deadlineExceeded)
    #expect(try echo(channel(test, stranger.client(authority: authority))) == .deadlineExceeded)
  }

  @Test("a client shows a certificate, or hears nothing")
  func requiresCertificates() throws {
    let test = try TestServer(.mutualTLS)
    // The first thing that a server of HTTP/2 says is a frame of settings.
    let connect =
      "openssl s_client -quiet -no_ign_eof -alpn h2 -connect 127.0.0.1:\(test.server.port ?? 0)"
    let authority = TestCertificates.shared
    #expect(try authority.run("sleep 1 | timeout 10 \(connect) | wc -c") == "0\n")
    let words = try authority.run(
      "sleep 1 | timeout 10 \(connect) -cert client.crt -key client.pkcs8 | wc -c"
    )
    #expect(Int(words.dropLast()) ?? 0 >= 9)
  }

  @Test("a client refuses a server of another authority or name")
  func refusesForeignServers() throws {
    let stranger = try TestCertificates()
    let store = TLSIdentityStore(try stranger.server(authority: .shared))
    let test = try TestServer { $0.credentials = .mutualTLS(store) }
    #expect(try echo(channel(test, TestCertificates.shared.client())) == .deadlineExceeded)
    let own = try TestServer(.mutualTLS)
    let identity = try TestCertificates.shared.client()
    #expect(echo(channel(own, identity, name: "other.test")) == .deadlineExceeded)
  }

  @Test("a new identity holds from the next handshake on, and old connections live on")
  func replacesIdentities() throws {
    let new = try TestCertificates()
    let store = TLSIdentityStore(try TestCertificates.shared.server())
    let test = try TestServer { $0.credentials = .mutualTLS(store) }
    let old = channel(test, try TestCertificates.shared.client())
    #expect(echo(old) == .ok)
    store.replace(with: try new.server())
    #expect(store.generation == 2)
    #expect(echo(old) == .ok)
    #expect(try echo(channel(test, new.client())) == .ok)
    #expect(try echo(channel(test, TestCertificates.shared.client())) == .deadlineExceeded)
    #expect(echo(old) == .ok)
  }

  @Test("not one call fails while identities are replaced under load")
  func replacesIdentitiesUnderLoad() throws {
    let store = TLSIdentityStore(try TestCertificates.shared.server())
    let test = try TestServer { $0.credentials = .mutualTLS(store) }
    let identity = try TestCertificates.shared.client()
    let failed = Counter()
    let calls = Counter()
    let replacing = Counter()
    let clients = (0..<4).map { _ in
      onThread {
        // Each client connects anew again and again, so that handshakes and replacements meet.
        for _ in 0..<(isSanitized ? 10 : 30) {
          let channel = self.channel(test, identity)
          for _ in 0..<5 {
            if self.echo(channel, within: .seconds(30)) != .ok { failed.add() }
            calls.add()
          }
        }
        replacing.add()
      }
    }
    while replacing.count < 4 {
      store.replace(with: try TestCertificates.shared.server(key: "pkcs8"))
      Thread.sleep(forTimeInterval: 0.0005)
    }
    for wait in clients { wait() }
    #expect(failed.count == 0)
    #expect(calls.count == (isSanitized ? 200 : 600))
    #expect(store.generation > 50)
  }

  @Test("an identity that cannot be loaded is an error at the start, and kept out later")
  func refusesBrokenIdentities() throws {
    let good = TestCertificates.shared
    let broken = try TLSIdentity(
      certificateChain: good.text("server.crt"),
      privateKey: good.text("client.pkcs1"),
      authorities: good.text("ca.crt")
    )
    let error = #expect(throws: TransportError.self) {
      try TestServer { $0.credentials = .mutualTLS(TLSIdentityStore(broken)) }
    }
    #expect(error?.code == .invalidIdentity)
    #expect(
      error?.message
        == "cannot listen on 127.0.0.1:0: the TLS certificate, key and authority cannot be loaded"
    )
    let store = TLSIdentityStore(try good.server())
    let test = try TestServer { $0.credentials = .mutualTLS(store) }
    store.replace(with: broken)
    #expect(try echo(channel(test, good.client())) == .ok)
    store.replace(with: try good.server())
    #expect(try echo(channel(test, good.client())) == .ok)
  }

  @Test("an identity is PEM text, and never shows its key")
  func checksIdentities() throws {
    let text = Array("text".utf8)
    for parts in [([], text, text), (text, [0], text), (text, text, [])]
      as [([UInt8], [UInt8], [UInt8])]
    {
      #expect(throws: TransportError.self) {
        try TLSIdentity(certificateChain: parts.0, privateKey: parts.1, authorities: parts.2)
      }
    }
    let identity = try TLSIdentity(certificateChain: text, privateKey: text, authorities: text)
    var dumped = ""
    dump(identity, to: &dumped)
    #expect("\(identity)" == "TLSIdentity")
    #expect(String(reflecting: identity) == "TLSIdentity")
    #expect(!dumped.contains("116"))
  }
}

// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// How to connect to a Database, with the keys that its connection Secret has everywhere.
struct DatabaseConnection {
  /// The engine.
  let type: String
  /// Who runs it: `aws-rds`.
  let provider: String
  /// What stands before `://`.
  let scheme: String
  /// Where the server is; nil while nobody knows.
  let host: String?
  /// Its port.
  let port: Int
  /// The database inside; nil for a server that has none with names.
  var database: String? = nil
  /// Who connects; nil for a server that knows passwords alone.
  var username: String? = nil
  /// The password; nil while nobody knows.
  let password: SecretBytes?
  /// What follows the question mark of an address; nil for nothing.
  var query: String? = nil
  /// The certificate of who signed the server's; nil for no such key.
  var authority: ConnectionValue? = nil

  /// Composes the connection Secret, once every key of it is known.
  ///
  /// - Parameter reason: What is waited for, in words that end "waits for …".
  func publish(
    of wish: Database,
    waitingFor reason: String? = nil,
    into desired: inout Desired
  ) -> PublishedConnection {
    let name = wish.connectionSecretName(desired)
    return desired.connectionSecret(name: name, waitingFor: reason) {
      $0["type"] = .text(type)
      $0["provider"] = .text(provider)
      $0["host"] = .text(host)
      $0["port"] = .text("\(port)")
      if let database { $0["database"] = .text(database) }
      if let username { $0["username"] = .text(username) }
      $0["password"] = .secret(password)
      $0["uri"] = .secret(uri)
      if let authority { $0["ca.crt"] = authority }
    }
  }

  /// The address with the credentials in it; nil while host or password are not known.
  private var uri: SecretBytes? {
    guard let host, let password else { return nil }
    let uri = ConnectionURI(
      scheme: scheme,
      username: username ?? "",
      host: host,
      port: port,
      database: database,
      query: query
    )
    return uri.with(password)
  }
}

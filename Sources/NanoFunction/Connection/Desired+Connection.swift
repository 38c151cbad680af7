// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoValue

extension Desired {
  /// Publishes how to connect: in a composed Secret, or in a composite of Crossplane v1 as its
  /// connection details.
  ///
  /// The Secret is composed once every key is known; until then it waits and says for what, and one
  /// that exists is kept as it is.
  ///
  /// ```swift
  /// desired.connectionSecret {
  ///   $0["host"] = .text(cluster.observed?["status"]["writeService"].string)
  ///   $0["password"] = .data(found.first?["data"]["password"] ?? .null)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: Its `metadata.name`; nil for `<composite>-connection`.
  ///   - namespace: Its namespace; needed for a cluster-scoped composite, which has none.
  ///   - resource: Its stable name.
  ///   - reason: What is waited for, in words that end "waits for …"; nil tells where the values come
  ///     from, and lists the keys of which nobody knows.
  ///   - body: Sets the keys.
  @discardableResult
  public mutating func connectionSecret(
    name: String? = nil,
    namespace: String? = nil,
    resource: String = "connection",
    waitingFor reason: String? = nil,
    _ body: (inout ConnectionKeys) -> Void
  ) -> PublishedConnection {
    var keys = ConnectionKeys()
    body(&keys)
    let missing = keys.missing
    if !call.isLegacy, call.metadata.namespace == nil, namespace == nil {
      call.fail("a connection Secret of a cluster-scoped composite needs a namespace")
    }
    if call.isLegacy { publishDetails(keys) }
    guard missing.isEmpty else {
      let waiting = wait(resource, for: reason ?? keys.waitedFor)
      return PublishedConnection(resource: call.isLegacy ? nil : waiting, missing: missing)
    }
    guard !call.isLegacy else { return PublishedConnection(resource: nil, missing: []) }
    var metadata: Members = ["name": .string(name ?? "\(call.metadata.name)-connection")]
    if let namespace { metadata["namespace"] = .string(namespace) }
    let secret = self.resource(
      resource,
      [
        "apiVersion": "v1", "kind": "Secret", "metadata": .object(metadata),
        "type": "connection.crossplane.io/v1alpha1", "data": .object(keys.data),
      ]
    )
    return PublishedConnection(resource: secret, missing: [])
  }

  /// Gives Crossplane what is known, which it writes into the Secret that the composite names.
  private mutating func publishDetails(_ keys: ConnectionKeys) {
    for (key, value) in keys.data {
      guard let text = value.string else { continue }
      do throws(Base64Error) {
        connectionDetails.append((key: key, value: try Base64.decode(text)))
      } catch {
        call.fail("connection detail \(key.quoted()): \(error.description)")
      }
    }
  }
}

extension ObservedObject {
  /// What the resource's provider published under that key as a connection detail, or nil.
  ///
  /// Crossplane reads it from the Secret that the resource names in
  /// `spec.writeConnectionSecretToRef`.
  public func connectionDetail(_ key: String) -> SecretBytes? {
    call.connectionDetails(name).first { $0.key == key }.map { SecretBytes($0.value) }
  }
}

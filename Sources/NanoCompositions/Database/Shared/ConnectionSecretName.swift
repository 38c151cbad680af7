// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Database {
  /// The name of the Secret with the connection details: the one that it was made with, which
  /// Crossplane keeps whatever is wished since, else the one that is wished for.
  func connectionSecretName(_ desired: Desired) -> String {
    desired.observed("connection")?["metadata"]["name"].string ?? wishedConnectionSecretName
  }

  private var wishedConnectionSecretName: String {
    spec.connectionSecretName ?? metadata.objectName("connection")
  }

  /// Tells when the Secret has another name than is wished for.
  func tellConnectionSecret(named name: String, _ limits: inout DatabaseLimits) {
    guard name != wishedConnectionSecretName else { return }
    limits.add(
      "spec.connectionSecretName",
      "the Secret keeps the name that it was made with, \(name); delete it, and it is made anew as "
        + wishedConnectionSecretName
    )
  }

  /// Refuses to publish the connection in a Secret that somebody else writes.
  ///
  /// - Parameter endings: What an operator appends to the name of the Database for Secrets of its own.
  func refuseSecretsOfOthers(
    _ desired: Desired,
    endings: [String] = []
  ) throws(CompositionError) {
    guard let wish = spec.connectionSecretName else { return }
    let isTaken =
      endings.contains { wish == metadata.name + $0 }
      || desired.resources.contains { Database.secretNames(in: $0.body["spec"]).contains(wish) }
    guard isTaken else { return }
    throw CompositionError(
      "the Secret \(wish) belongs to the server and is written by others; choose another name",
      at: "spec.connectionSecretName"
    )
  }

  /// The Secrets that a managed resource's provider writes or reads.
  private static func secretNames(in spec: Value) -> [String] {
    var names = [spec["writeConnectionSecretToRef"]["name"].string]
    for (key, value) in spec["forProvider"].object ?? Members() where key.hasSuffix("SecretRef") {
      names.append(value["name"].string)
    }
    return names.compactMap { $0 }
  }
}

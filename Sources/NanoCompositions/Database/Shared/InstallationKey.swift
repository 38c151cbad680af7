// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// Where the key is from which passwords are derived that nobody else makes.
struct InstallationKey: Sendable, Hashable {
  /// The credential of the Composition's step.
  let credential: String
  /// The key in that credential's Secret.
  let key: String

  /// Decodes the setting `installationKey`, `{credential: installation-key, key: key}` if left out.
  init(_ settings: inout ObjectReader) {
    (credential, key) = settings.objectOrEmpty("installationKey") {
      ($0.string("credential", default: "installation-key"), $0.string("key", default: "key"))
    }
  }

  /// The password for a purpose.
  func password(_ purpose: String, _ desired: Desired) throws(CompositionError) -> SecretBytes {
    try desired.password(purpose, from: credential, key: key)
  }
}

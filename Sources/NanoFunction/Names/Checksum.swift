// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
public import NanoValue

extension Value {
  /// Sixteen hexadecimal digits that are others when the value is another.
  ///
  /// Kubernetes starts no pod anew when a ConfigMap or Secret changes that the pod reads. With this
  /// in an annotation of the pod template it does. The members of an object count in their order. A
  /// password of the usual length cannot be found out from it.
  ///
  /// Cost: the value's JSON and its SHA-256, a few microseconds for a configuration file.
  public var checksum: String {
    String(SHA256.hexadecimalDigest(of: jsonText()).prefix(16))
  }
}

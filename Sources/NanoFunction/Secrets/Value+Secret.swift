// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
public import NanoValue

extension String {
  /// Text as it stands in the `data` of a Secret: Base64 of its UTF-8 bytes.
  public static func secretData(_ text: String) -> String { Base64.encode(text.utf8Span.span) }

  /// A secret as it stands in the `data` of a Secret: Base64 of its bytes.
  public static func secretData(_ secret: SecretBytes) -> String {
    let bytes = secret.revealed
    return Base64.encode(bytes.span)
  }
}

extension Value {
  /// Text as it stands in the `data` of a Secret: Base64 of its UTF-8 bytes.
  public static func secretData(_ text: String) -> Value {
    .string(.secretData(text))
  }

  /// A secret as it stands in the `data` of a Secret: Base64 of its bytes.
  public static func secretData(_ secret: SecretBytes) -> Value {
    .string(.secretData(secret))
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Bytes that nobody may see by accident: a password, a key, a token.
///
/// Printing, interpolating, dumping or reflecting one shows `<redacted>`. The content comes out by
/// ``revealed`` and ``revealedText`` alone, so that a search for these words finds every place.
public struct SecretBytes: Sendable {
  private let bytes: [UInt8]

  /// A secret of those bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A secret of the text's UTF-8 bytes.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// How many bytes there are.
  public var count: Int { bytes.count }

  /// The bytes themselves.
  public var revealed: [UInt8] { bytes }

  /// The bytes as text; nil when they are not UTF-8.
  public var revealedText: String? {
    guard let view = try? UTF8Span(validating: bytes.span) else { return nil }
    return String(copying: view)
  }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// `<redacted>`.
  public var description: String { "<redacted>" }
  /// `<redacted>`.
  public var debugDescription: String { "<redacted>" }
  /// Without members.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// The address of a database with the credentials in it: `postgresql://orders:…@host:5432/orders`.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc3986>.
struct ConnectionURI {
  /// `postgresql`, `mysql`, `redis` or, over TLS, `rediss`.
  let scheme: String
  /// Who connects; empty for a server that knows passwords alone.
  let username: String
  /// Where the server is.
  let host: String
  /// Its port.
  let port: Int
  /// The database inside; nil for a server that has none.
  var database: String? = nil
  /// What follows the question mark; nil for nothing.
  var query: String? = nil

  /// The address with that password, which is a secret as a whole.
  func with(_ password: SecretBytes) -> SecretBytes {
    var bytes = Array("\(scheme)://".utf8)
    ConnectionURI.encode(Array(username.utf8), into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    ConnectionURI.encode(password.revealed, into: &bytes)
    bytes += Array("@\(host):\(port)".utf8)
    if let database { bytes += Array("/\(database)".utf8) }
    if let query { bytes += Array("?\(query)".utf8) }
    return SecretBytes(bytes)
  }

  /// Everything but letters, digits, dash, dot, underscore and tilde as a percent sign and two digits.
  private static func encode(_ text: [UInt8], into bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 0xF))
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

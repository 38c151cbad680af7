// SPDX-License-Identifier: Apache-2.0

internal import CPlatform

/// What a completion queue's event is about: an address and a kind in one pointer.
///
/// C core hands a tag back as it was given and never looks into it. Memory from malloc, objects
/// included, starts at multiples of 16, so that the kind fits into the low bits.
@safe
struct Tag {
  /// What has ended.
  enum Kind: UInt {
    /// A unary call has come in, or the server takes no more.
    case unaryRequested
    /// The batch that receives the request of a unary call.
    case unaryReceived
    /// The batch that answers a unary call.
    case unaryAnswered
    /// The batch that waits for the end of a unary call whose handler asked about it.
    case unaryClosed
    /// A call of any other method has come in, or the server takes no more.
    case streamRequested
    /// The batch that opens a stream and waits for its end.
    case streamClosed
    /// The batch that receives a message of a stream.
    case streamReceived
    /// The batch that sends a message of a stream.
    case streamSent
    /// The batch that sends the status of a stream.
    case streamFinished
    /// The server has ended every call and connection.
    case serverStopped
  }

  private static let mask: UInt = 15

  /// What C core is given, and gives back.
  let pointer: UnsafeMutableRawPointer

  /// A tag for that address, to be given to C core.
  init(_ kind: Kind, _ address: UnsafeMutableRawPointer) {
    unsafe pointer = address + Int(kind.rawValue)
    unsafe nano_hand_over(address)
  }

  /// A tag that C core has given back.
  init(_ pointer: UnsafeMutableRawPointer) {
    unsafe self.pointer = pointer
    unsafe nano_take_over(address)
  }

  private var low: UInt { unsafe UInt(bitPattern: pointer) & Self.mask }

  /// What has ended; nil for a number that no tag has.
  var kind: Kind? { Kind(rawValue: low) }

  /// The address it was made for.
  var address: UnsafeMutableRawPointer { unsafe pointer - Int(low) }
}

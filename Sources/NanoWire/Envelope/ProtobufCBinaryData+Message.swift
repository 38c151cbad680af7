// SPDX-License-Identifier: Apache-2.0

internal import CMessages

extension ProtobufCBinaryData {
  /// The bytes; no pointer where there are none.
  internal var buffer: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : len)
  }

  /// Whether the bytes are valid UTF-8.
  internal var isText: Bool {
    let bytes = unsafe buffer.bytes
    return bytes.isText(in: 0..<bytes.byteCount)
  }

  /// The text that the bytes are.
  ///
  /// - Parameter part: Where in the message they stand, for the error.
  /// - Throws: ``WireError`` with code `invalidText` when they are not valid UTF-8.
  internal func text(_ part: @autoclosure () -> String) throws(WireError) -> String {
    let bytes = unsafe buffer.bytes
    do throws(WireError) {
      return try bytes.text(in: 0..<bytes.byteCount)
    } catch {
      throw error.inPart(part())
    }
  }
}

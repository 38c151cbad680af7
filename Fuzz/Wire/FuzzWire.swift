// SPDX-License-Identifier: Apache-2.0

import WireChecks

/// What libFuzzer calls with each input: the first byte says what the others shall be.
///
/// Source: <https://llvm.org/docs/LibFuzzer.html#fuzz-target>
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWire(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = UnsafeRawBufferPointer(start: start + 1, count: count - 1).bytes
  do {
    try Check.any(start.pointee, bytes)
  } catch {
    // The fuzzer saves the input of whatever ends the process.
    fatalError("\(error)")
  }
  return 0
}

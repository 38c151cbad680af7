// SPDX-License-Identifier: Apache-2.0

import YAMLChecks

/// What libFuzzer calls with each input, a file of YAML.
///
/// Source: <https://llvm.org/docs/LibFuzzer.html#fuzz-target>
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try YAMLCheck.file(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    // The fuzzer saves the input of whatever ends the process.
    fatalError("\(error)")
  }
  return 0
}

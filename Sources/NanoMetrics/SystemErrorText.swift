// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// What the C library says of an error number, as part of a sentence: `address already in use`.
func systemErrorText(_ number: CInt) -> String {
  guard let text = unsafe strerror(number) else { return "error \(number)" }
  let sentence = unsafe String(cString: text)
  return sentence.prefix(1).lowercased() + sentence.dropFirst()
}

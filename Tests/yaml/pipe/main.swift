// SPDX-License-Identifier: Apache-2.0

// Reads YAML documents from standard input and answers each on standard output, so that programs in
// other languages can compare what they read. Documents and answers are separated by NUL. An answer
// is `V` and a text, or `E` and the message that Go's library would give.
//
//   YAMLPipe rewrite   each document is read and written again; the last of equal keys wins
//   YAMLPipe strict    the same, but equal keys are an error
//   YAMLPipe split     each file is cut into documents, separated by U+0001

import Glibc
import NanoValue
import NanoYAML

func readAll() -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(0, &chunk, chunk.count)
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
  }
}

func answer(_ mode: String, _ text: [UInt8]) throws(YAMLError) -> [UInt8] {
  switch mode {
  case "split":
    return Array(try YAMLDocument.split(text).map(\.text).joined(separator: [1]))
  default:
    let document = YAMLDocument(text)
    let value = try document.value(duplicateKeys: mode == "strict" ? .refused : .lastWins)
    var bytes: [UInt8] = []
    try value.writeYAML(into: &bytes)
    return bytes
  }
}

let mode = CommandLine.arguments.dropFirst().first ?? "rewrite"
var output: [UInt8] = []
for (index, text) in readAll().split(separator: 0, omittingEmptySubsequences: false).enumerated() {
  if index > 0 { output.append(0) }
  do throws(YAMLError) {
    output += [UInt8(ascii: "V")] + (try answer(mode, Array(text)))
  } catch {
    output += [UInt8(ascii: "E")] + Array(error.goMessage.utf8)
  }
}
var written = 0
while written < output.count {
  let count = output[written...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  guard count > 0 else { exit(1) }
  written += count
}

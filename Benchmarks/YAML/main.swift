// SPDX-License-Identifier: Apache-2.0

// Measures how fast YAML is read and written, and how much memory that takes:
//
//   NANO_DEVELOPMENT=1 swift run -c release YAMLBenchmark FILE [SECONDS]

import Glibc
import NanoValue
import NanoYAML

func readFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
  }
}

/// Repeats the work for that long and prints megabytes a second of the fastest repetition.
func measure(_ name: String, bytes: Int, seconds: Int, _ work: () throws -> Void) rethrows {
  let clock = ContinuousClock()
  let end = clock.now.advanced(by: .seconds(seconds))
  var best = Duration.seconds(3600)
  repeat { best = min(best, try clock.measure(work)) } while clock.now < end
  let rate = Double(bytes) / 1e6 / (best / .seconds(1))
  print("\(name): \(best), \((rate * 10).rounded() / 10) MB/s")
}

func residentKiB(_ field: String) -> String {
  let status = String(decoding: readFile("/proc/self/status"), as: UTF8.self)
  return status.split(separator: "\n").first { $0.hasPrefix(field) }.map(String.init) ?? field
}

let text = readFile(CommandLine.arguments.dropFirst().first ?? "")
let seconds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 2
print("\(text.count) bytes, before: \(residentKiB("VmRSS"))")
let documents = try YAMLDocument.split(text)
var values: [Value] = []
for document in documents { values.append(try document.value(duplicateKeys: .lastWins)) }
print("\(documents.count) documents, read once: \(residentKiB("VmHWM"))")
var output: [UInt8] = []
try measure("split", bytes: text.count, seconds: seconds) { _ = try YAMLDocument.split(text) }
try measure("read", bytes: text.count, seconds: seconds) {
  for document in documents { _ = try document.value(duplicateKeys: .lastWins) }
}
try measure("read with source", bytes: text.count, seconds: seconds) {
  for document in documents { _ = try document.valueWithSource(duplicateKeys: .lastWins) }
}
try measure("write", bytes: text.count, seconds: seconds) {
  output.removeAll(keepingCapacity: true)
  for value in values { try value.writeYAML(into: &output, controlCharacters: .escaped) }
}
print("\(output.count) bytes written; at most: \(residentKiB("VmHWM"))")

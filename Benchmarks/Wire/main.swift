// SPDX-License-Identifier: Apache-2.0

import CountedMalloc
import Glibc
import NanoBytes
import NanoValue
import NanoWire

/// Measures what the wire codec costs: the least time of many runs, and the allocations of one.
///
/// Counting them is part of the time.
///
///     NANO_DEVELOPMENT=1 swift run -c release WireBenchmark
///
/// - Parameter prepare: What is done before each run and not measured.
func measure(
  _ name: String,
  bytes: Int,
  prepare: () -> Void = {},
  _ body: () throws -> Void
) rethrows {
  var least = Duration.seconds(3600)
  var allocations = 0
  for _ in 0..<400 {
    prepare()
    let before = nano_malloc_count()
    let start = ContinuousClock.now
    try body()
    least = min(least, start.duration(to: .now))
    allocations = nano_malloc_count() - before
  }
  let nanoseconds = least.components.attoseconds / 1_000_000_000
  let perKilobyte = nanoseconds * 1000 / Int64(max(bytes, 1))
  print(
    "\(name): \(nanoseconds) ns, \(allocations) allocations, \(perKilobyte) ns/KB of \(bytes) bytes"
  )
}

/// How much memory of the process is resident, in KiB.
func residentKilobytes() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 128)
  guard fgets(&line, 128, file) != nil else { return 0 }
  let text = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self)
  return (Int(text.split(separator: " ")[1]) ?? 0) * 4
}

func request(of count: Int) throws -> [UInt8] {
  let names = (0..<count).map { "instance-\(($0 * 37) % count)" }  // not in their order
  let resources = names.indices.map {
    (name: names[$0], resource: WireResource.made(managedResource($0)))
  }
  let bytes = try WireRequest(
    tag: String(repeating: "0123456789abcdef", count: 4),
    capabilities: [1, 2, 3, 4, 5],
    observed: WireState(composite: .made(managedResource(0)), resources: resources),
    input: ["apiVersion": "example.org/v1", "kind": "Input"],
    context: WireContext(changes: [("apiextensions.crossplane.io/environment", ["a": "b"])])
  ).bytes()
  return bytes.withUnsafeBytes { Array($0) }
}

func measureRequest(of count: Int) throws {
  let bytes = try request(of: count)
  try measure("request of \(count), decode", bytes: bytes.count) {
    _ = try RunFunctionRequestMessage(decoding: bytes.span.bytes)
  }
  let message = try RunFunctionRequestMessage(decoding: bytes.span.bytes)
  try measure("request of \(count), the conditions of each resource", bytes: bytes.count) {
    for (_, resource) in message.observed.resources {
      _ = try resource.value(at: ["status", "conditions"])
    }
  }
  try measure("request of \(count), each resource", bytes: bytes.count) {
    for (_, resource) in message.observed.resources { _ = try resource.object() }
  }
  let objects = try message.observed.resources.map { ($0.name, try $0.resource.object()) }
  try measure("response of \(count), all as they came", bytes: bytes.count) {
    let desired = WireState(kept: message.observed.resources)
    let response = WireResponse(
      tag: message.tag,
      timeToLive: .seconds(60),
      desired: desired,
      context: WireContext(message.context)
    )
    _ = try response.bytes()
  }
  try measure("response of \(count), all anew", bytes: bytes.count) {
    let desired = WireState(resources: objects.map { ($0, .made($1, readiness: .ready)) })
    let response = WireResponse(
      tag: message.tag,
      timeToLive: .seconds(60),
      desired: desired,
      context: WireContext(message.context)
    )
    _ = try response.bytes()
  }
}

func measureStruct() throws {
  let members = Members(unique: (0..<70).map { ("instance-\($0)", managedResource($0)) })
  let bytes = try StructEncoder.bytes(of: members).withUnsafeBytes { Array($0) }
  var decoded: Members?
  try measure("Struct, decode", bytes: bytes.count, prepare: { decoded = nil }) {
    decoded = try StructDecoder.members(of: bytes.span.bytes)
  }
  guard decoded == members else { fatalError("the Struct changed on its way") }
  try measure("Struct, decode and release", bytes: bytes.count) {
    _ = try StructDecoder.members(of: bytes.span.bytes)
  }
  try measure("Struct, encode", bytes: bytes.count) {
    var writer = BackwardWriter(capacity: bytes.count)
    try StructEncoder.write(members, to: &writer)
    _ = try writer.finish()
  }
}

func measureMemory() throws {
  let bytes = try request(of: 500)
  var before = 0
  for round in 0..<5000 {
    if round == 100 { before = residentKilobytes() }
    let message = try RunFunctionRequestMessage(decoding: bytes.span.bytes)
    if round % 50 == 0 { for (_, one) in message.observed.resources { _ = try one.object() } }
  }
  print(
    "5000 requests of \(bytes.count) bytes: \(residentKilobytes() - before) KiB more are resident"
  )
}

for count in [5, 50] { try measureRequest(of: count) }
try measureStruct()
try measureMemory()

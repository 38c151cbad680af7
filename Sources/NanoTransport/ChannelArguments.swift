// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Settings for a C object, by C core's own names.
///
/// Source of names and defaults:
/// <https://grpc.github.io/grpc/core/group__grpc__arg__keys.html>.
struct ChannelArguments {
  private enum Value {
    case integer(Int32)
    case string(String)
  }
  private var values: [(name: String, value: Value)] = []

  /// Sets a number.
  mutating func set(_ name: String, _ value: Int) {
    values.append((name, .integer(Int32(clamping: value))))
  }

  /// Sets a switch.
  mutating func set(_ name: String, _ value: Bool) { set(name, value ? 1 : 0) }

  /// Sets a time, in whole milliseconds, at least one.
  mutating func set(_ name: String, _ value: Duration) { set(name, value.wholeMilliseconds) }

  /// Sets a text.
  mutating func set(_ name: String, _ value: String) { values.append((name, .string(value))) }

  /// Lends the settings to one call of C core, which copies them.
  ///
  /// - Parameter quota: The memory to live in; C core counts a use of its own.
  func withArguments<Result>(
    _ quota: OpaquePointer?,
    _ body: (UnsafePointer<grpc_channel_args>) -> Result
  ) -> Result {
    // C strings of our own for names and texts, as an array cannot lend many at once.
    var copies = unsafe [UnsafeMutablePointer<CChar>?]()
    defer { unsafe copies.forEach { unsafe gpr_free($0) } }
    func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
      let copy = unsafe gpr_strdup(text)
      unsafe copies.append(copy)
      return unsafe copy
    }
    var arguments = unsafe [grpc_arg]()
    for (name, value) in values {
      switch value {
      case .integer(let number): unsafe arguments.append(nano_arg_integer(copy(name), number))
      case .string(let text): unsafe arguments.append(nano_arg_string(copy(name), copy(text)))
      }
    }
    if let quota = unsafe quota { unsafe arguments.append(nano_arg_resource_quota(quota)) }
    return unsafe arguments.withUnsafeMutableBufferPointer { buffer in
      var list = unsafe grpc_channel_args(num_args: buffer.count, args: buffer.baseAddress)
      return unsafe body(&list)
    }
  }
}

extension Duration {
  /// At least 0 and at most 292 years.
  var wholeNanoseconds: Int64 {
    let (seconds, attoseconds) = max(self, .zero).components
    let (whole, overflowed) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    if overflowed { return .max }
    let sum = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
    return sum.overflow ? .max : sum.partialValue
  }

  /// Rounded up to whole milliseconds, at least 1 and at most what C core can hold.
  var wholeMilliseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds < Int64(Int32.max) / 1000 else { return Int(Int32.max) }
    let rest = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return max(1, Int(seconds * 1000 + rest))
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Quantity {
  /// The amount as a whole number; nil when it has a fraction or is beyond `Int64`.
  public var wholeAmount: Int64? {
    let (quotient, remainder) = billionths.quotientAndRemainder(dividingBy: Quantity.billion)
    return remainder == 0 ? Int64(exactly: quotient) : nil
  }

  /// The amount as a double, rounded where a double is not fine enough.
  public var approximation: Double { Double(billionths) / Double(Quantity.billion) }
}

// SPDX-License-Identifier: Apache-2.0

/// An amount of a Kubernetes resource: `500m` of a processor, `10Gi` of storage.
///
/// Shape: whole billionths (nano), which is as finely as Kubernetes counts, and the family of
/// suffixes that the text had. Amounts are equal and ordered by value: `1Gi` is `1073741824`.
///
/// Limits: about 1.7e29 in both directions. As in Kubernetes, a quantity with a binary suffix stops
/// at 2^63-1, and what is finer than a billionth is rounded away from zero.
///
/// - Source: <https://pkg.go.dev/k8s.io/apimachinery/pkg/api/resource#Quantity>
public struct Quantity: Sendable {
  /// A family of suffixes.
  public enum Format: Sendable, Hashable {
    /// Powers of 1000: `n`, `u`, `m`, none, `k`, `M`, `G`, `T`, `P`, `E`.
    case decimal
    /// Powers of 1024: `Ki`, `Mi`, `Gi`, `Ti`, `Pi`, `Ei`.
    case binary
    /// An exponent: `12e6`.
    case exponent
  }

  /// The amount in billionths.
  let billionths: Int128
  /// The suffixes in which it is written.
  public let format: Format

  /// Nothing.
  public static let zero = Quantity(0)

  static let billion: Int128 = 1_000_000_000

  init(billionths: Int128, _ format: Format) {
    self.billionths = billionths
    self.format = format
  }

  /// A whole amount.
  public init(_ amount: Int64, _ format: Format = .decimal) {
    self.init(billionths: Int128(amount) * Quantity.billion, format)
  }

  /// An amount in thousandths: `500` of them are `500m`.
  public init(thousandths: Int64, _ format: Format = .decimal) {
    self.init(billionths: Int128(thousandths) * (Quantity.billion / 1000), format)
  }

  /// The amount as a whole number, rounded up as Kubernetes rounds it; nil beyond `Int64`.
  public var roundedUp: Int64? { Quantity.dividedRoundingUp(billionths, by: Quantity.billion) }

  /// The amount in thousandths, rounded up as Kubernetes rounds it; nil beyond `Int64`.
  public var thousandthsRoundedUp: Int64? {
    Quantity.dividedRoundingUp(billionths, by: Quantity.billion / 1000)
  }

  /// The quantity that many times, in the same format; nil beyond the limits.
  public func multiplied(by factor: Int64) -> Quantity? {
    let (product, overflows) = billionths.multipliedReportingOverflow(by: Int128(factor))
    return overflows ? nil : Quantity(billionths: product, format)
  }

  /// Both together, in the format of this one unless this is zero; nil beyond the limits.
  public func adding(_ other: Quantity) -> Quantity? {
    let (sum, overflows) = billionths.addingReportingOverflow(other.billionths)
    let format = billionths == 0 ? other.format : format
    return overflows ? nil : Quantity(billionths: sum, format)
  }

  /// Both amounts are far from the ends of `Int128`, and the divisor is positive.
  private static func dividedRoundingUp(_ amount: Int128, by divisor: Int128) -> Int64? {
    let (quotient, remainder) = amount.quotientAndRemainder(dividingBy: divisor)
    return Int64(exactly: remainder > 0 ? quotient + 1 : quotient)
  }
}

extension Quantity: Hashable, Comparable {
  /// Whether both are the same amount, in whatever format.
  public static func == (left: Quantity, right: Quantity) -> Bool {
    left.billionths == right.billionths
  }

  /// Whether this is the smaller amount.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.billionths < right.billionths
  }

  /// Feeds the amount to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(billionths) }
}

// SPDX-License-Identifier: Apache-2.0

/// A number as Go's and Python's Prometheus clients write it: `0.005`, `1`, `1.048576e+06`, `+Inf`.
///
/// The shortest digits that read back as the same number; with an exponent when it is below -4 or
/// above 5. The label `le` is compared as text, so a histogram that replaces one of theirs has to
/// spell its bounds as they do.
///
/// `Double.goText` of NanoValue writes the same; this room knows no value and imports no other room.
/// Source: <https://pkg.go.dev/strconv#FormatFloat>, format `g`, precision -1.
func floatText(_ value: Double) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
  let sign = value.sign == .minus ? "-" : ""
  let (digits, exponent) = shortestDecimal(value.magnitude)
  if exponent < -4 || exponent > 5 {
    let fraction = digits.dropFirst()
    let magnitude = String(exponent.magnitude)
    let padding = magnitude.utf8.count < 2 ? "0" : ""
    return "\(sign)\(digits.prefix(1))\(fraction.isEmpty ? "" : ".")\(fraction)"
      + "e\(exponent < 0 ? "-" : "+")\(padding)\(magnitude)"
  }
  if exponent < 0 {
    return "\(sign)0.\(String(repeating: "0", count: -exponent - 1))\(digits)"
  }
  let whole = digits.prefix(exponent + 1)
  let zeros = String(repeating: "0", count: exponent + 1 - whole.count)
  let fraction = digits.dropFirst(exponent + 1)
  return "\(sign)\(whole)\(zeros)\(fraction.isEmpty ? "" : ".")\(fraction)"
}

/// The significant digits of a finite number that is not negative, and the power of ten of the first.
///
/// Swift's own description has the shortest digits already; only its layout is another.
private func shortestDecimal(_ value: Double) -> (digits: String, exponent: Int) {
  let parts = value.description.split(separator: "e", maxSplits: 1)
  let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  let whole = mantissa[0]
  let fraction = mantissa.count > 1 ? mantissa[1] : ""
  var digits = (whole + fraction)[...]
  var exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + whole.count - 1
  while digits.count > 1, digits.first == "0" {
    digits.removeFirst()
    exponent -= 1
  }
  while digits.count > 1, digits.last == "0" { digits.removeLast() }
  return digits == "0" ? ("0", 0) : (String(digits), exponent)
}

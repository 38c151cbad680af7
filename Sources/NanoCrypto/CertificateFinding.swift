// SPDX-License-Identifier: Apache-2.0

/// Something about valid certificates that an operator should know.
package enum CertificateFinding: Sendable, Hashable {
  /// The first certificate in the file becomes valid at that second.
  case notYetValid(path: String, notBefore: Int64)
  /// The first certificate in the file is valid until that second, which is near.
  case expiresSoon(path: String, notAfter: Int64)
  /// A certificate in the file was valid until that second.
  case expired(path: String, notAfter: Int64)
}

extension CertificateFinding: CustomStringConvertible {
  /// One sentence: `a certificate in /tls/server/tls.crt expired at 2026-01-02T03:04:05Z`.
  package var description: String {
    switch self {
    case .notYetValid(let path, let notBefore):
      "the certificate in \(path) is not valid before \(timestamp(notBefore))"
    case .expiresSoon(let path, let notAfter):
      "the certificate in \(path) expires at \(timestamp(notAfter))"
    case .expired(let path, let notAfter):
      "a certificate in \(path) expired at \(timestamp(notAfter))"
    }
  }
}

/// Seconds since 1970 as RFC 3339 in UTC: `2026-01-02T03:04:05Z`.
///
/// Counts year by year: an X.509 time ends with 9999, so that is 8029 steps at most. `CivilTime` of
/// NanoValue writes the same; this room knows no value and imports no other room.
private func timestamp(_ unixSeconds: Int64) -> String {
  let secondsOfDay = (unixSeconds % 86_400 + 86_400) % 86_400
  var day = (unixSeconds - secondsOfDay) / 86_400
  var year: Int64 = 1970
  while day < 0 {
    year -= 1
    day += isLeap(year) ? 366 : 365
  }
  while day >= (isLeap(year) ? 366 : 365) {
    day -= isLeap(year) ? 366 : 365
    year += 1
  }
  var month: Int64 = 1
  for length: Int64 in [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
    if day < length { break }
    day -= length
    month += 1
  }
  let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day + 1, 2))"
  let minutes = secondsOfDay / 60
  let time = "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2)):\(padded(secondsOfDay % 60, 2))"
  return "\(date)T\(time)Z"
}

private func isLeap(_ year: Int64) -> Bool {
  year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

private func padded(_ number: Int64, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Kubernetes' libraries")
struct LibraryTests {
  @Test(
    "times have parts and are added",
    arguments: [
      Case("duration('1h30m')", "duration 5400s"), Case("string(duration('1.5s'))", "'1.5s'"),
      Case("duration('-100ms')", "duration -0.1s"),
      Case("duration('1 h')", "does not compile: invalid duration argument"),
      Case("duration('1 ' + 'h')", "error: time: invalid duration \"1 h\""),
      Case("duration('1h') + duration('1m')", "duration 3660s"),
      Case("duration('1h').getMinutes()", "60"), Case("duration('1.5s').getMilliseconds()", "1500"),
      Case("duration('9223372036s') + duration('1000s')", "error: duration overflow"),
      Case("timestamp('2024-02-29T23:59:59.5+01:00')", "timestamp 2024-02-29T22:59:59.5Z"),
      Case(
        "timestamp('2023-02-29' + 'T00:00:00Z')",
        "error: parsing time \"2023-02-29T00:00:00Z\": cannot parse as RFC 3339"
      ),
      Case("timestamp(0) + duration('1h')", "timestamp 1970-01-01T01:00:00Z"),
      Case("timestamp(0) - duration('1ns')", "timestamp 1969-12-31T23:59:59.999999999Z"),
      Case("timestamp(60) - timestamp(0)", "duration 60s"),
      Case("timestamp('9999-12-31T23:59:59Z') + duration('1s')", "error: timestamp overflow"),
      Case("timestamp('2023-05-17T13:45:59.789Z').getFullYear()", "2023"),
      Case("timestamp('2023-05-17T13:45:59.789Z').getMonth()", "4"),
      Case("timestamp('2023-05-17T13:45:59.789Z').getDate()", "17"),
      Case("timestamp('2023-05-17T13:45:59.789Z').getDayOfMonth()", "16"),
      Case("timestamp('2023-05-17T13:45:59.789Z').getDayOfWeek()", "3"),
      Case("timestamp('2024-12-31T13:45:59.789Z').getDayOfYear()", "365"),
      Case("timestamp('2023-05-17T13:45:59.789Z').getMilliseconds()", "789"),
      Case("timestamp('2023-05-17T13:45:59Z').getHours('-02:30')", "11"),
      Case("timestamp('2023-05-17T23:45:59Z').getDate('+02:00')", "18"),
      Case(
        "timestamp(0).getHours('Europe/Berlin')",
        "error: time zone \"Europe/Berlin\" is not supported: only UTC and offsets such as +02:00 are"
      ),
    ]
  )
  func times(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "lists are summed, ordered and searched",
    arguments: [
      Case("[1, 3].sum()", "4"), Case("[1.5, 3.0].sum()", "4.5"), Case("[].sum()", "0"),
      Case("[duration('1m'), duration('1s')].sum()", "duration 61s"),
      Case("[9223372036854775807, 1].sum()", "error: integer overflow"),
      Case("[3, 1, 2].min()", "1"), Case("['b', 'a'].max()", "'b'"),
      Case("[].min()", "error: min called on empty list"), Case("[1, 2, 2].isSorted()", "true"),
      Case("[2, 1].isSorted()", "false"), Case("[].isSorted()", "true"),
      Case("[1, 2, 2].indexOf(2)", "1"), Case("[1, 2, 2].lastIndexOf(2)", "2"),
      Case("['a'].indexOf('b')", "-1"), Case("sets.contains([1, 2], [2])", "true"),
      Case("sets.contains([], [1])", "false"), Case("sets.equivalent([1], [1, 1])", "true"),
      Case("sets.equivalent([1, 2], [1])", "false"), Case("sets.intersects([1], [1, 2])", "true"),
      Case("sets.intersects([1], [])", "false"),
    ]
  )
  func lists(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "lists are sorted, cut and flattened",
    arguments: [
      Case("lists.range(3)", "[0, 1, 2]"), Case("lists.range(0)", "[]"),
      Case("lists.range(-1)", "[]"),
      Case(
        "lists.range(9223372036854775807)",
        "error: operation cancelled: actual cost limit exceeded"
      ),
      Case("[1, 2, 3].reverse()", "[3, 2, 1]"), Case("[1, 2, 1].distinct()", "[1, 2]"),
      Case("[dyn(1), dyn(1.0), dyn(uint(1)), dyn('1')].distinct()", "[1, '1']"),
      Case("[3, 1, 2, 5, 4].sort()", "[1, 2, 3, 4, 5]"), Case("['b', 'a'].sort()", "['a', 'b']"),
      Case("[].sort()", "[]"),
      Case("[dyn(1), dyn('a')].sort()", "error: list elements must have the same type"),
      Case("[1, 2, 3].slice(1, 3)", "[2, 3]"), Case("[1, 2, 3].slice(0, 2)", "[1, 2]"),
      Case("[1, 2].slice(0, 0)", "[]"), Case("[1].slice(1, 1)", "[]"),
      Case("[1].slice(0, 2)", "error: cannot slice(0, 2), list is length 1"),
      Case("[1].slice(-1, 1)", "error: cannot slice(-1, 1), negative indexes not supported"),
      Case(
        "[1].slice(1, 0)",
        "error: cannot slice(1, 0), start index must be less than or equal to end index"
      ),
      Case("[[1], [2, 3]].flatten()", "[1, 2, 3]"), Case("[[[1]], [[2]]].flatten()", "[[1], [2]]"),
      Case("[dyn([dyn([dyn([1])])]), dyn(2)].flatten(2)", "[[1], 2]"),
      Case("[dyn([dyn(1), dyn([2])]), dyn(3)].flatten(2)", "[1, 2, 3]"),
      Case("[[[1]]].flatten(0)", "[[[1]]]"),
      Case("[[1]].flatten(-1)", "error: level must be non-negative"),
    ]
  )
  func listParts(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "what Kubernetes does not have does not compile",
    arguments: ["'gums'.reverse()", "duration('xx')", "timestamp('xx')"]
  )
  func refused(_ text: String) { #expect(outcome(text).hasPrefix("does not compile: ")) }

  @Test(
    "quantities are compared and added",
    arguments: [
      Case("quantity('1.5G')", "quantity 1500M"), Case("isQuantity('1.3Gi')", "true"),
      Case("isQuantity('1,3G')", "false"), Case("isQuantity('200K')", "false"),
      Case("quantity('200M').compareTo(quantity('0.2G'))", "0"),
      Case("quantity('50M').compareTo(quantity('50Mi'))", "-1"),
      Case("quantity('50Mi').isGreaterThan(quantity('50M'))", "true"),
      Case("quantity('50Mi').isLessThan(quantity('50M'))", "false"),
      Case("quantity('50k').asInteger()", "50000"), Case("quantity('500m').isInteger()", "false"),
      Case("quantity('500m').asInteger()", "error: cannot convert value to integer"),
      Case("quantity('50k').sub(20000).asApproximateFloat()", "30000.0"),
      Case("quantity('50k').add(quantity('20k')) == quantity('70k')", "true"),
      Case("quantity('50k').add(20) == quantity('50020')", "true"),
      Case("sign(quantity('-1'))", "-1"), Case("sign(quantity('0'))", "0"),
      Case("quantity('1Gi') == quantity('1024Mi')", "true"),
      Case(
        "quantity('x')",
        "error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
      ),
    ]
  )
  func quantities(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "addresses and networks are read strictly",
    arguments: [
      Case("isIP('127.0.0.1')", "true"), Case("isIP('::1')", "true"),
      Case("isIP('127.0.0.256')", "false"),
      Case("isIP(':::1')", "false"), Case("isIP('01.2.3.4')", "false"),
      Case("isIP('1.2.3')", "false"),
      Case("isIP('::ffff:1.2.3.4')", "false"), Case("isIP('fe80::1%eth0')", "false"),
      Case("isIP('1:2:3:4:5:6:7:8')", "true"), Case("isIP('1:2:3:4:5:6:7')", "false"),
      Case("isIP('::1.2.3.4')", "true"), Case("isIP('')", "false"),
      Case("ip('2001:DB8:0:0:0:0:0:1')", "ip 2001:db8::1"), Case("string(ip('::'))", "'::'"),
      Case("ip('1:0:0:2:0:0:0:3')", "ip 1:0:0:2::3"), Case("ip('127.0.0.1').family()", "4"),
      Case("ip('::1').family()", "6"), Case("ip.isCanonical('2001:db8::abcd')", "true"),
      Case("ip.isCanonical('2001:DB8::ABCD')", "false"),
      Case("ip('0.0.0.0').isUnspecified()", "true"),
      Case("ip('127.0.0.1').isLoopback()", "true"),
      Case("ip('224.0.0.1').isLinkLocalMulticast()", "true"),
      Case("ip('224.0.1.1').isLinkLocalMulticast()", "false"),
      Case("ip('ff02::1').isLinkLocalMulticast()", "true"),
      Case("ip('169.254.1.1').isLinkLocalUnicast()", "true"),
      Case("ip('fe80::1').isLinkLocalUnicast()", "true"),
      Case("ip('fd80::1').isLinkLocalUnicast()", "false"),
      Case("ip('192.168.0.1').isGlobalUnicast()", "true"),
      Case("ip('255.255.255.255').isGlobalUnicast()", "false"),
      Case("ip('ff00::1').isGlobalUnicast()", "false"),
      Case("isCIDR('192.168.0.0/16')", "true"), Case("isCIDR('192.168.0.0/33')", "false"),
      Case("isCIDR('::1/129')", "false"), Case("isCIDR('1.2.3.4')", "false"),
      Case("cidr('192.168.0.1/24').masked()", "cidr 192.168.0.0/24"),
      Case("cidr('1.2.3.4/0').masked()", "cidr 0.0.0.0/0"),
      Case("cidr('::1/0').masked()", "cidr ::/0"),
      Case("cidr('192.168.0.0/24').containsIP('192.168.0.9')", "true"),
      Case("cidr('192.168.0.0/24').containsIP(ip('192.168.1.9'))", "false"),
      Case("cidr('0.0.0.0/0').containsIP('::1')", "false"),
      Case("cidr('192.168.0.0/16').containsCIDR('192.168.10.0/24')", "true"),
      Case("cidr('192.168.1.0/24').containsCIDR(cidr('192.168.0.0/16'))", "false"),
      Case("cidr('::1/128').prefixLength()", "128"),
      Case("cidr('192.168.0.1/24').ip()", "ip 192.168.0.1"),
      Case("ip('127.0.0.1') == ip('127.0.0.1')", "true"),
    ]
  )
  func networks(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "URLs are taken apart as Go does",
    arguments: [
      Case("isURL('https://user:pass@example.com:80/path?query=val#fragment')", "true"),
      Case("isURL('/absolute-path')", "true"), Case("isURL('https://a:b:c/')", "false"),
      Case("isURL('../relative')", "false"), Case("isURL('')", "false"),
      Case("isURL('http://a b/')", "false"),
      Case("isURL('http://x/%zz')", "false"), Case("isURL('mailto:a@b')", "true"),
      Case("url('/path').getScheme()", "''"),
      Case("url('HTTPS://example.com/').getScheme()", "'https'"),
      Case("url('https://example.com:80/').getHost()", "'example.com:80'"),
      Case("url('https://[::1]:80/').getHost()", "'[::1]:80'"),
      Case("url('https://[::1]:80/').getHostname()", "'::1'"),
      Case("url('https://[::1]/').getPort()", "''"),
      Case("url('https://example.com:80/').getPort()", "'80'"),
      Case("url('/path').getHost()", "''"),
      Case(
        "url('https://example.com/path with spaces/').getEscapedPath()",
        "'/path%20with%20spaces/'"
      ),
      Case("url('https://example.com/a%2Fb').getEscapedPath()", "'/a%2Fb'"),
      Case("url('https://example.com').getEscapedPath()", "''"),
      Case("url('https://x/p?k1=a&k2=b&k2=c').getQuery()", "{'k1': ['a'], 'k2': ['b', 'c']}"),
      Case("url('https://x/p?a+b=c%20d').getQuery()", "{'a b': ['c d']}"),
      Case("url('https://x/p?').getQuery()", "{}"),
      Case("url('https://x/p#f').getEscapedPath()", "'/p'"),
      Case(
        "url('../x')",
        "error: URL parse error during conversion from string: parse \"../x\": invalid URI for request"
      ),
    ]
  )
  func urls(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "named formats say what is wrong",
    arguments: [
      Case("format.dns1123Label().validate('my-name').hasValue()", "false"),
      Case("format.dns1123Label().validate('my.name').value()", "['must not contain dots']"),
      Case("format.dns1123Label().validate('My').hasValue()", "true"),
      Case("format.dns1123Subdomain().validate('a.b-c').hasValue()", "false"),
      Case("format.dns1035Label().validate('1a').hasValue()", "true"),
      Case("format.dns1123LabelPrefix().validate('abc-').hasValue()", "false"),
      Case("format.qualifiedName().validate('example.com/Name_1').hasValue()", "false"),
      Case("format.qualifiedName().validate('/x').value()", "['prefix part must be non-empty']"),
      Case("format.labelValue().validate('').hasValue()", "false"),
      Case("format.labelValue().validate('-x').hasValue()", "true"),
      Case("format.uri().validate('/x').hasValue()", "false"),
      Case("format.uri().validate('x').value()", "['parse \"x\": invalid URI for request']"),
      Case("format.uuid().validate('123e4567-e89b-12d3-a456-426614174000').hasValue()", "false"),
      Case("format.uuid().validate('123e4567').value()", "['does not match the UUID format']"),
      Case("format.byte().validate('aGVsbG8=').hasValue()", "false"),
      Case("format.byte().validate('a').value()", "['invalid base64']"),
      Case("format.date().validate('2021-01-32').value()", "['invalid date']"),
      Case("format.datetime().validate('2021-01-01T00:00:00Z').hasValue()", "false"),
      Case("format.named('dns1123Label').hasValue()", "true"),
      Case("format.named('x').hasValue()", "false"),
    ]
  )
  func formats(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "semantic versions are compared",
    arguments: [
      Case("isSemver('1.0.0')", "true"), Case("isSemver('v1.0')", "false"),
      Case("isSemver('v1.0', true)", "true"),
      Case("isSemver('01.0.0')", "false"), Case("isSemver('1.0.0-01')", "false"),
      Case("isSemver('hello')", "false"),
      Case("semver('1.2.3').major()", "1"), Case("semver('v01.2', true).minor()", "2"),
      Case("semver('1.2.3-rc.1+b').patch()", "3"),
      Case("semver('1.2.3').compareTo(semver('2.0.0'))", "-1"),
      Case("semver('1.0.0-alpha').isLessThan(semver('1.0.0'))", "true"),
      Case("semver('1.0.0-alpha.10').isGreaterThan(semver('1.0.0-alpha.9'))", "true"),
      Case("semver('1.0.0-1').isLessThan(semver('1.0.0-a'))", "true"),
      Case("semver('1.0.0+a') == semver('1.0.0+b')", "true"),
    ]
  )
  func versions(_ item: Case) { #expect(outcome(item.text) == item.expected) }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("functions on text")
struct TextFunctionTests {
  @Test(
    "strings are searched, cut and joined by characters",
    arguments: [
      Case("'äöü'.size()", "3"), Case("size('a')", "1"), Case("'abc'.contains('b')", "true"),
      Case("'abc'.contains('')", "true"), Case("'abc'.startsWith('ab')", "true"),
      Case("'abc'.endsWith('bc')", "true"), Case("'abc'.endsWith('xabc')", "false"),
      Case("'hello'.charAt(4)", "'o'"), Case("'hello'.charAt(5)", "''"),
      Case("'hello'.charAt(6)", "error: index out of range: 6"),
      Case("'hello mellow'.indexOf('ello')", "1"), Case("'hello mellow'.indexOf('jello')", "-1"),
      Case("'hello mellow'.indexOf('ello', 2)", "7"), Case("'hello'.indexOf('', 2)", "2"),
      Case("'hello'.indexOf('l', 20)", "error: index out of range: 20"),
      Case("'hello mellow'.lastIndexOf('ello')", "7"),
      Case("'hello mellow'.lastIndexOf('ello', 6)", "1"),
      Case("'hello'.lastIndexOf('')", "5"),
      Case("'hello'.lastIndexOf('l', -1)", "error: index out of range: -1"),
      Case("'TacoCÆt'.lowerAscii()", "'tacocÆt'"), Case("'tacocæt@['.upperAscii()", "'TACOCæT@['"),
      Case("'hello hello'.replace('he', 'we')", "'wello wello'"),
      Case("'hello hello'.replace('he', 'we', 1)", "'wello hello'"),
      Case("'hello'.replace('l', '', 0)", "'hello'"), Case("'ab'.replace('', '_')", "'_a_b_'"),
      Case("'ab'.replace('', '_', 2)", "'_a_b'"),
      Case("'ab'.replace('a', 'x', 9223372036854775807)", "'xb'"),
      Case("'a,b,'.split(',')", "['a', 'b', '']"), Case("'a,b,c'.split(',', 2)", "['a', 'b,c']"),
      Case("'a,b'.split(',', 0)", "[]"), Case("'äb'.split('')", "['ä', 'b']"),
      Case("''.split('')", "[]"),
      Case("'tacocat'.substring(4)", "'cat'"), Case("'tacocat'.substring(0, 4)", "'taco'"),
      Case("'tacocat'.substring(0, 7)", "'tacocat'"),
      Case("'tacocat'.substring(2, 1)", "error: invalid substring range. start: 2, end: 1"),
      Case("'tacocat'.substring(-1)", "error: index out of range: -1"),
      Case("' \\t x \\u00a0'.trim()", "'x'"), Case("'gums'.upperAscii()", "'GUMS'"),
      Case("['a', 'b'].join('-')", "'a-b'"), Case("['a', 'b'].join()", "'ab'"),
      Case("[].join('-')", "''"), Case("strings.quote('a\"\\n')", "'\"a\\\"\\n\"'"),
    ]
  )
  func strings(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "patterns match, find and find all",
    arguments: [
      Case("'abc'.matches('^a.c$')", "true"), Case("matches('abc', 'b')", "true"),
      Case("'abc'.matches('^b')", "false"), Case("'ABC'.matches('(?i)abc')", "true"),
      Case("'abc 123'.find('[0-9]+')", "'123'"), Case("'abc'.find('xyz')", "''"),
      Case("'1 ab 2'.findAll('[0-9]')", "['1', '2']"),
      Case("'1 ab 2'.findAll('[0-9]', 1)", "['1']"), Case("'ab'.findAll('x')", "[]"),
      Case("'ab'.matches(dyn('a') + '.')", "true"),
      Case(
        "'ab'.matches('[')",
        "does not compile: invalid matches argument: error parsing regexp: missing closing ]: `[`"
      ),
      Case("'ab'.matches(dyn('['))", "error: error parsing regexp: missing closing ]: `[`"),
    ]
  )
  func patterns(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "format puts values into text",
    arguments: [
      Case("'%s has %d'.format([dyn('x'), 2])", "'x has 2'"), Case("'100%%'.format([])", "'100%'"),
      Case("'%s'.format([1e6])", "'1e+06'"), Case("'%s'.format([true])", "'true'"),
      Case("'%s'.format([null])", "'null'"), Case("'%s'.format([duration('90s')])", "'90s'"),
      Case("'%s'.format([['a', 'b']])", "'[\"a\", \"b\"]'"),
      Case("'%s'.format([[1.5]])", "'[1.500000]'"),
      Case("'%s'.format([{'b': 1, 'a': 2}])", "'{\"a\":2, \"b\":1}'"),
      Case("'%s'.format([[duration('1s')]])", "'[duration(\"1s\")]'"),
      Case("'%.2f'.format([1.005])", "'1.00'"), Case("'%.0f'.format([2.5])", "'2'"),
      Case("'%.1f'.format([0.25])", "'0.2'"),
      Case("'%f'.format([1234567.5])", "'1,234,567.500000'"),
      Case("'%.3e'.format([1234.5678])", "'1.235\u{202F}×\u{202F}10⁺⁰³'".replacingPlus),
      Case("'%b %o %x %X'.format([5, 8, 255, -255])", "'101 10 ff -FF'"),
      Case("'%x'.format(['abc'])", "'616263'"), Case("'%b'.format([true])", "'1'"),
      Case("'%f'.format(['NaN'])", "'NaN'"), Case("'%f'.format([-1.0 / 0.0])", "'-∞'"),
      Case("'%s %s'.format(['x'])", "error: index 1 out of range"),
      Case(
        "'%d'.format(['a'])",
        "error: error during formatting: decimal clause can only be used on integers, was given string"
      ),
      Case("'%'.format([])", "error: unexpected end of string"),
    ]
  )
  func format(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "conversions read and write values",
    arguments: [
      Case("int('12')", "12"), Case("int(1.9)", "1"), Case("int(-1.9)", "-1"), Case("int(5u)", "5"),
      Case("int(timestamp('1970-01-01T00:01:00Z'))", "60"), Case("uint(7)", "7u"),
      Case("uint('7')", "7u"), Case("double('1.5')", "1.5"), Case("double(3)", "3.0"),
      Case("string(1)", "'1'"), Case("string(1u)", "'1'"), Case("string(1.0)", "'1'"),
      Case("string(123456.0)", "'123456'"), Case("string(1234567.0)", "'1.234567e+06'"),
      Case("string(0.00001)", "'1e-05'"), Case("string(0.0001)", "'0.0001'"),
      Case("string(-0.0)", "'-0'"), Case("string(true)", "'true'"), Case("string(b'ab')", "'ab'"),
      Case("bytes('ab')", "b[97, 98]"), Case("bool('true')", "true"), Case("bool('0')", "false"),
      Case("int(1e19)", "error: integer overflow"),
      Case("uint(-1)", "error: unsigned integer overflow"),
      Case("int('x')", "error: strconv.ParseInt: parsing \"x\": invalid syntax"),
      Case("bool('yes')", "error: strconv.ParseBool: parsing \"yes\": invalid syntax"),
      Case("string(b'\\xff')", "error: invalid UTF-8 in bytes, cannot convert to string"),
      Case("dyn(1) + dyn(2)", "3"), Case("type(type(1))", "type type"),
    ]
  )
  func conversions(_ item: Case) { #expect(outcome(item.text) == item.expected) }
}

extension String {
  /// A positive exponent is written without its sign.
  fileprivate var replacingPlus: String { String(filter { $0 != "⁺" }) }
}

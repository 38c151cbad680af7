// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("operators")
struct OperatorTests {
  @Test(
    "arithmetic counts, and says when it cannot",
    arguments: [
      Case("1 + 2 * 3 - 4 / 2 % 3", "5"), Case("(1 + 2) * 3", "9"), Case("-7 / 2", "-3"),
      Case("-7 % 2", "-1"), Case("1.5 + 2.25", "3.75"), Case("1.0 / 0.0", "inf"),
      Case("2u * 3u", "6u"), Case("'a' + 'b'", "'ab'"), Case("b'a' + b'b'", "b[97, 98]"),
      Case("[1] + [2]", "[1, 2]"), Case("- 5", "-5"), Case("--5", "5"), Case("-(2.5)", "-2.5"),
      Case("1 / 0", "error: division by zero"), Case("1 % 0", "error: modulus by zero"),
      Case("9223372036854775807 + 1", "error: integer overflow"),
      Case("-9223372036854775808 - 1", "error: integer overflow"),
      Case("9223372036854775807 * 2", "error: integer overflow"),
      Case("-9223372036854775808 / -1", "error: integer overflow"),
      Case("-9223372036854775808 % -1", "error: integer overflow"),
      Case("-(-9223372036854775808)", "error: integer overflow"),
      Case("1u - 2u", "error: unsigned integer overflow"),
    ]
  )
  func arithmetic(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "equality is by value, whatever the number's type",
    arguments: [
      Case("1 == dyn(1.0)", "true"), Case("1 == dyn(1u)", "true"), Case("1 == dyn(1.5)", "false"),
      Case("1 == dyn('1')", "false"), Case("[1, 2] == [1, 2]", "true"),
      Case("[1, 2] == [2, 1]", "false"), Case("[dyn(1)] == [dyn(1.0)]", "true"),
      Case("{'a': 1, 'b': 2} == {'b': 2, 'a': 1}", "true"), Case("{'a': 1} == {'a': 2}", "false"),
      Case("{'a': 1} == {'b': 1}", "false"), Case("null == null", "true"),
      Case("0.0 / 0.0 == 0.0 / 0.0", "false"), Case("0.0 / 0.0 != 0.0 / 0.0", "true"),
      Case("9007199254740993 == dyn(9007199254740992.0)", "false"),
      Case("'\\u00e9' == 'e\\u0301'", "false"), Case("type(1) == int", "true"),
      Case("type([]) == list", "true"), Case("type(null) == null_type", "true"),
      Case("type(duration('1s')) == google.protobuf.Duration", "true"),
      Case("optional.of(1) == optional.of(1)", "true"),
      Case("optional.of(1) == optional.none()", "false"),
    ]
  )
  func equality(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "values of one kind are ordered, and numbers of any",
    arguments: [
      Case("1 < 2", "true"), Case("1 < 1.5", "true"), Case("1u < 1.5", "true"),
      Case("-1 < 0u", "true"), Case("2u > 1", "true"), Case("1.5 >= 1", "true"),
      Case("9007199254740993 > 9007199254740992.0", "true"), Case("'a' < 'b'", "true"),
      Case("'B' < 'a'", "true"), Case("b'a' < b'b'", "true"), Case("false < true", "true"),
      Case("duration('1m') > duration('59s')", "true"),
      Case("timestamp(1) <= timestamp(1)", "true"), Case("0.0 / 0.0 < 1.0", "false"),
      Case("0.0 / 0.0 >= 1.0", "false"), Case("1 < 1e300", "true"), Case("1 > -1.0 / 0.0", "true"),
      Case("dyn(1) < 'a'", "error: no such overload: _<_(int, string)"),
      Case(
        "[1] < [2]",
        "does not compile: found no matching overload for '_<_' applied to '(list(int), list(int))'"
      ),
    ]
  )
  func ordering(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "an operand that decides wins over the errors of the others",
    arguments: [
      Case("false && 1 / 0 == 1", "false"), Case("1 / 0 == 1 && false", "false"),
      Case("true || 1 / 0 == 1", "true"), Case("1 / 0 == 1 || true", "true"),
      Case("true && 1 / 0 == 1", "error: division by zero"),
      Case("1 / 0 == 1 || false", "error: division by zero"),
      Case("true && 1 / 0 == 1 && 1 % 0 == 1 && false", "false"),
      Case("1 % 0 == 1 && 1 / 0 == 1", "error: modulus by zero"),
      Case("dyn(1) && false", "false"), Case("dyn(1) || true", "true"),
      Case("dyn(1) && true", "error: no such overload: _&&_(int)"),
      Case("1 / 0 == 1 ? 1 : 2", "error: division by zero"), Case("true ? 1 : 1 / 0", "1"),
      Case("false ? 1 / 0 : 2", "2"), Case("!true", "false"), Case("!!true", "true"),
      Case("!!!true", "false"), Case("!dyn(1)", "error: no such overload: !_(int)"),
      Case("true && false || true", "true"), Case("false ? 1 : true ? 2 : 3", "2"),
    ]
  )
  func logic(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "members are read by key and position",
    arguments: [
      Case("{'a': 1}.a", "1"), Case("{'a': 1}['a']", "1"), Case("{1: 'x'}[1]", "'x'"),
      Case("{1: 'x'}[dyn(1.0)]", "'x'"), Case("{1u: 'x'}[dyn(1)]", "'x'"),
      Case("{true: 'x'}[true]", "'x'"), Case("[1, 2][1]", "2"), Case("[1, 2][dyn(1.0)]", "2"),
      Case("{'a.b/c-d': 1}.`a.b/c-d`", "1"), Case("{'namespace': 1}.namespace", "1"),
      Case("{'a': 1}.b", "error: no such key: b"), Case("{'a': 1}['b']", "error: no such key: b"),
      Case("[1, 2][2]", "error: index out of bounds: 2"),
      Case("[1, 2][-1]", "error: index out of bounds: -1"),
      Case("dyn(1).a", "error: no such overload: _._(int)"),
      Case("has({'a': 1}.a)", "true"), Case("has({'a': 1}.b)", "false"),
      Case("1 in [1, 2]", "true"), Case("3 in [1, 2]", "false"), Case("'a' in {'a': 1}", "true"),
      Case("dyn(1) in {1u: 1}", "true"), Case("!('x' in ['a'])", "true"),
      Case("{'a': 1, 'a': 2}", "error: Failed with repeated key: a"),
      Case("{dyn(1): 1, dyn(1u): 2}", "error: Failed with repeated key: 1"),
      Case("{dyn(1.5): 1}", "error: unsupported key type: double"),
    ]
  )
  func members(_ item: Case) { #expect(outcome(item.text) == item.expected) }
}

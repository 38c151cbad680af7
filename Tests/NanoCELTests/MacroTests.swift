// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("macros")
struct MacroTests {
  @Test(
    "macros of one variable go through lists and the keys of maps",
    arguments: [
      Case("[1, 2, 3].all(x, x > 0)", "true"), Case("[1, 2, 3].all(x, x > 1)", "false"),
      Case("[].all(x, false)", "true"), Case("[1, 2].exists(x, x == 2)", "true"),
      Case("[].exists(x, true)", "false"), Case("[1, 2, 2].exists_one(x, x == 2)", "false"),
      Case("[1, 2].exists_one(x, x == 2)", "true"), Case("[1, 2].existsOne(x, x == 2)", "true"),
      Case("[1, 2, 3].filter(x, x > 1)", "[2, 3]"), Case("[1, 2].map(x, x * 2)", "[2, 4]"),
      Case("[1, 2, 3].map(x, x > 1, x * 2)", "[4, 6]"),
      Case("{'a': 1, 'b': 2}.all(k, k < 'c')", "true"), Case("{'a': 1}.map(k, k + '!')", "['a!']"),
      Case("{'a': 1, 'b': 2}.filter(k, k == 'b')", "['b']"),
      Case("[[1, 2], [3]].map(l, l.map(x, x + l.size()))", "[[3, 4], [4]]"),
      Case("[1].map(x, [2].map(x, x)[0] + x)", "[3]"),
    ]
  )
  func oneVariable(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "a round that decides wins over the errors of the others",
    arguments: [
      Case("[0, 1].all(x, 1 / x == 2)", "false"), Case("[0, 1].exists(x, 1 / x == 1)", "true"),
      Case("[0, 1].all(x, 1 / x == 1)", "error: division by zero"),
      Case("[0, 2].exists(x, 1 / x == 1)", "error: division by zero"),
      Case("[0, 1].exists_one(x, 1 / x == 1)", "error: division by zero"),
      Case("[0].map(x, 1 / x)", "error: division by zero"),
      Case("[0].filter(x, 1 / x == 1)", "error: division by zero"),
      Case("dyn(1).exists(x, true)", "error: no such overload: exists(int)"),
    ]
  )
  func errors(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "macros of two variables get positions and keys",
    arguments: [
      Case("[1, 2, 3].all(i, v, i < v)", "true"), Case("{'a': 'a'}.all(k, v, k != v)", "false"),
      Case("{'x': 'hello', 'y': 'bye'}.exists(k, v, k == 'y' && v.endsWith('e'))", "true"),
      Case("[1, 1, 2, 2].existsOne(i, v, i == 2 && v == 2)", "true"),
      Case("[1, 2, 1].exists_one(i, v, v == 1)", "false"),
      Case("[1, 2, 3].transformList(i, v, i * v + v)", "[1, 4, 9]"),
      Case("[1, 2, 3].transformList(i, v, i % 2 == 0, v)", "[1, 3]"),
      Case("{'a': 1}.transformList(k, v, k)", "['a']"),
      Case("[5, 6].transformMap(i, v, v + i)", "{0: 5, 1: 7}"),
      Case("[5, 6].transformMap(i, v, i == 1, v)", "{1: 6}"),
      Case("{'a': 'b'}.transformMap(k, v, v + '!')", "{'a': 'b!'}"),
      Case("{'a': 'b'}.transformMapEntry(k, v, {v: k})", "{'b': 'a'}"),
      Case("[1, 2].transformMapEntry(i, v, v > 1, {v: i})", "{2: 1}"),
      Case(
        "{'a': 'x', 'b': 'x'}.transformMapEntry(k, v, {v: k})",
        "error: insert failed: key x already exists"
      ),
      Case("[1].all(x, x, true)", "does not compile: duplicate variable name: x"),
    ]
  )
  func twoVariables(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "sortBy sorts by what it makes of each element, and makes the list once",
    arguments: [
      Case("[3, 1, 2].sortBy(x, -x)", "[3, 2, 1]"),
      Case("[{'n': 'b'}, {'n': 'a'}].sortBy(e, e.n).map(e, e.n)", "['a', 'b']"),
      Case("['bb', 'a', 'cc'].sortBy(x, x.size())", "['a', 'bb', 'cc']"),
      Case("[[2, 1], [0]].sortBy(l, l.sortBy(x, x)[0])", "[[0], [2, 1]]"),
      Case("[].sortBy(x, 1)", "[]"),
      Case("[1, 0].sortBy(x, 1 / x)", "error: division by zero"),
      Case(
        "[1].sortBy(x.y, 1)",
        "does not compile: sortBy() variable name must be a simple identifier"
      ),
    ]
  )
  func sorted(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test("Kubernetes has no cel.bind")
  func bindings() {
    #expect(outcome("cel.bind(a, 1, 2)").hasPrefix("does not compile: "))
  }

  @Test(
    "optionals carry absence along",
    arguments: [
      Case("optional.of(1)", "some 1"), Case("optional.none()", "none"),
      Case("optional.ofNonZeroValue('')", "none"), Case("optional.ofNonZeroValue([])", "none"),
      Case("optional.ofNonZeroValue(1)", "some 1"), Case("optional.of(1).hasValue()", "true"),
      Case("optional.none().hasValue()", "false"), Case("optional.of(1).value()", "1"),
      Case("optional.none().value()", "error: optional.none() dereference"),
      Case("optional.none().orValue(5)", "5"), Case("optional.of(1).orValue(1 / 0)", "1"),
      Case("optional.none().or(optional.of(2))", "some 2"), Case("{'a': 1}.?a", "some 1"),
      Case("{'a': 1}.?b", "none"), Case("{'a': {'b': 2}}.?a.b", "some 2"),
      Case("{'a': {'b': 2}}.?x.b", "none"), Case("{'a': {'b': 2}}.?a.?c", "none"),
      Case("{'a': {'b': 2}}.?a.c", "error: no such key: c"), Case("[1, 2][?1]", "some 2"),
      Case("[1, 2][?5]", "none"), Case("{'a': [1]}.?a[0]", "some 1"),
      Case("{'a': [1]}.?b[0]", "none"), Case("has({'a': {'b': 2}}.?a.b)", "true"),
      Case("has({'a': {'b': 2}}.?x.b)", "false"),
      Case("[?optional.of(1), ?optional.none(), 2]", "[1, 2]"),
      Case("{?'a': optional.of(1), ?'b': optional.none()}", "{'a': 1}"),
      Case("optional.of(2).optMap(x, x * 2)", "some 4"),
      Case("optional.none().optMap(x, x)", "none"),
      Case("optional.of(2).optFlatMap(x, optional.of(x + 1))", "some 3"),
      Case("{'a': 1}.?a.optFlatMap(x, {'b': 2}.?b)", "some 2"),
    ]
  )
  func optionals(_ item: Case) { #expect(outcome(item.text) == item.expected) }
}

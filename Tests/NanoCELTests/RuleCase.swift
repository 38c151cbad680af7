// SPDX-License-Identifier: Apache-2.0

import NanoCEL
import NanoValue

/// A rule in one of the shapes that CRDs have, and objects that it accepts and refuses.
struct RuleCase: Sendable, CustomStringConvertible {
  let rule: String
  let type: CELType
  let good: [Value]
  let bad: [Value]

  init(_ rule: String, _ type: CELType, good: [Value], bad: [Value]) {
    self.rule = rule
    self.type = type
    self.good = good
    self.bad = bad
  }

  var description: String { rule }
}

/// Rules on single values, and on fields of which one or another is there.
extension RuleCase {
  static let strings = CELType.list(.string)

  static let scalars: [RuleCase] = [
    RuleCase("self > 0", .int, good: [1, 5], bad: [0, -1]),
    RuleCase("self != ''", .string, good: ["a"], bad: [""]),
    RuleCase("size(self) > 0", .string, good: ["a"], bad: [""]),
    RuleCase("size(self) > 0", strings, good: [["a"]], bad: [[]]),
    RuleCase("self != 'root'", .string, good: ["user"], bad: ["root"]),
    RuleCase("!self.startsWith('sys_')", .string, good: ["my_sys_"], bad: ["sys_a"]),
    RuleCase("!self.contains('..')", .string, good: ["a.b"], bad: ["a..b"]),
    RuleCase(
      "!self.contains('$(') && !self.contains('`')",
      .string,
      good: ["a$"],
      bad: ["$(a)", "`"]
    ),
    RuleCase(
      "self.all(h, !isIP(h))",
      strings,
      good: [["a.b"], []],
      bad: [["a", "10.0.0.1"], ["::1"]]
    ),
    RuleCase(
      "!('*' in self && self.size() > 1)",
      strings,
      good: [["*"], ["a", "b"]],
      bad: [["*", "a"]]
    ),
    RuleCase(
      "duration(self) >= duration('1s')",
      .string,
      good: ["1s", "2m"],
      bad: ["999ms", "0s"]
    ),
    RuleCase("!self.matches('^[0-9]+[.][0-9]+$')", .string, good: ["a.1"], bad: ["1.2"]),
    RuleCase(
      "self.matches(r\"\"\"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$\"\"\")",
      .string,
      good: ["a", "*.a-b"],
      bad: ["A", "a-", "*a"]
    ),
    RuleCase(
      "self.matches('^[^\\\\.\\\\/]+(\\\\.[^\\\\.\\\\/]+)+(:[^:@]+)?$')",
      .string,
      good: ["a.b", "a.b:1"],
      bad: ["a", "a.b/c"]
    ),
    RuleCase(
      "self.all(key, key.split('/')[0].size() < 10)",
      .map(.string, .string),
      good: [["a/b": "x"], [:]],
      bad: [["abcdefghij/b": "x"]]
    ),
    RuleCase(
      "self.all(k, k.matches('^[a-z]+$') && self[k].size() <= 3)",
      .map(.string, .string),
      good: [["ab": "x"]],
      bad: [["Ab": "x"], ["ab": "long"]]
    ),
    RuleCase("self in ['a', 'b']", .string, good: ["a"], bad: ["c", ""]),
    RuleCase(
      "type(self) == int ? self > 0 : self.endsWith('%')",
      .dyn,
      good: [1, "5%"],
      bad: [0, "5"]
    ),
    RuleCase("self % 2 == 1", .int, good: [3], bad: [2]),
    RuleCase("self >= 0.5 && self < 2", .double, good: [1, 1.5], bad: [2, 0.25]),
    RuleCase(
      "isQuantity(self) && quantity(self).isGreaterThan(quantity('1Gi'))",
      .string,
      good: ["2Gi"],
      bad: ["1G", "big"]
    ),
    RuleCase(
      "quantity(string(self)).compareTo(quantity('100m')) >= 0",
      .dyn,
      good: [1, "100m"],
      bad: [0, "50m"]
    ),
    RuleCase(
      "isURL(self) && url(self).getScheme() == 'https'",
      .string,
      good: ["https://a/"],
      bad: ["http://a/", "x"]
    ),
    RuleCase(
      "isCIDR(self) && cidr(self) == cidr(self).masked()",
      .string,
      good: ["10.0.0.0/8"],
      bad: ["10.0.0.1/8", "10/8"]
    ),
    RuleCase(
      "!format.dns1123Label().validate(self).hasValue()",
      .string,
      good: ["a-b"],
      bad: ["A", "a.b"]
    ),
    RuleCase(
      "isSemver(self) && !semver(self).isLessThan(semver('1.2.0'))",
      .string,
      good: ["1.2.0"],
      bad: ["1.1.9", "1"]
    ),
    RuleCase("self.lowerAscii() == self", .string, good: ["a1"], bad: ["A"]),
    RuleCase("sets.contains(['a', 'b'], self)", strings, good: [["b"], []], bad: [["c"]]),
    RuleCase(
      "self.isSorted() && self.sum() < 10",
      .list(.int),
      good: [[1, 2], []],
      bad: [[2, 1], [5, 6]]
    ),
    RuleCase("self.all(i, v, v > i)", .list(.int), good: [[1, 2]], bad: [[1, 1]]),
  ]

  static let action = object(
    ("type", .string),
    ("rewrite", object(("path", .string))),
    ("redirect", object(("host", .string))),
    ("weight", .int)
  )

  static let unions: [RuleCase] = [
    RuleCase(
      "!(has(self.rewrite) && self.type != 'Rewrite')",
      action,
      good: [["type": "Rewrite", "rewrite": [:]], ["type": "x"]],
      bad: [["type": "x", "rewrite": [:]]]
    ),
    RuleCase(
      "!(!has(self.rewrite) && self.type == 'Rewrite')",
      action,
      good: [["type": "Rewrite", "rewrite": [:]]],
      bad: [["type": "Rewrite"]]
    ),
    RuleCase(
      "has(self.rewrite) != has(self.redirect)",
      action,
      good: [["rewrite": [:]]],
      bad: [[:], ["rewrite": [:], "redirect": [:]]]
    ),
    RuleCase(
      "!(has(self.rewrite) && has(self.redirect))",
      action,
      good: [[:]],
      bad: [["rewrite": [:], "redirect": [:]]]
    ),
    RuleCase(
      "has(self.rewrite) || has(self.redirect)",
      action,
      good: [["redirect": [:]]],
      bad: [[:]]
    ),
    RuleCase(
      "[has(self.rewrite), has(self.redirect), has(self.weight)].filter(x, x).size() == 1",
      action,
      good: [["weight": 1]],
      bad: [[:], ["weight": 1, "rewrite": [:]]]
    ),
    RuleCase(
      "self.type == 'Rewrite' ? has(self.rewrite) : true",
      action,
      good: [["type": "x"]],
      bad: [["type": "Rewrite"]]
    ),
    RuleCase(
      "(has(self.rewrite) && !has(self.redirect)) || (!has(self.rewrite) && has(self.redirect))",
      action,
      good: [["redirect": [:]]],
      bad: [[:]]
    ),
    RuleCase(
      "self.type in ['A', 'B'] || self.type == 'C'",
      action,
      good: [["type": "C"], ["type": "A"]],
      bad: [["type": "D"]]
    ),
    RuleCase(
      "has(self.type) == false || self.type != \"X\" || self.weight != 0",
      action,
      good: [[:], ["type": "X", "weight": 1]],
      bad: [["type": "X", "weight": 0]]
    ),
    RuleCase(
      "self.type != 'A' || (self.type == 'A' && self.weight > 0)",
      action,
      good: [["type": "B"]],
      bad: [["type": "A", "weight": 0]]
    ),
    RuleCase(
      "!has(self.rewrite) || has(self.rewrite.path) && self.rewrite.path.startsWith('/')",
      action,
      good: [[:], ["rewrite": ["path": "/"]]],
      bad: [["rewrite": [:]], ["rewrite": ["path": "x"]]]
    ),
    RuleCase(
      "!has(self.rewrite) || !has(self.rewrite.path) || !has(self.redirect) || self.rewrite.path != self.redirect.host",
      action,
      good: [[:]],
      bad: [["rewrite": ["path": "x"], "redirect": ["host": "x"]]]
    ),
    RuleCase(
      "self.?rewrite.path.orValue('/').startsWith('/')",
      action,
      good: [[:], ["rewrite": ["path": "/a"]]],
      bad: [["rewrite": ["path": "a"]]]
    ),
    RuleCase(
      "(has(self.weight) ? self.weight : 1) + 1 <= 3",
      action,
      good: [[:], ["weight": 2]],
      bad: [["weight": 3]]
    ),
  ]
}

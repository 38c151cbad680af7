// SPDX-License-Identifier: Apache-2.0

import NanoCEL
import NanoValue

/// Rules on objects, and on lists of objects.
extension RuleCase {
  static let scaling = object(
    ("min", .int),
    ("max", .int),
    ("mode", .string),
    ("every", .string),
    ("within", .string),
    ("enabled", .bool),
    ("size", .dyn),
    ("stores", .list(.string, .set)),
    ("plan", .list(object(("store", .string))))
  )

  static let objects: [RuleCase] = [
    RuleCase(
      "!has(self.min) || self.min <= self.max",
      scaling,
      good: [["max": 1], ["min": 1, "max": 1]],
      bad: [["min": 2, "max": 1]]
    ),
    RuleCase(
      "self.mode != 'x' || !has(self.min) || !has(self.max) || self.min < self.max",
      scaling,
      good: [["mode": "y", "min": 2, "max": 1]],
      bad: [["mode": "x", "min": 1, "max": 1]]
    ),
    RuleCase(
      "self.mode != 'tls' || (has(self.min) == has(self.max))",
      scaling,
      good: [["mode": "tls"]],
      bad: [["mode": "tls", "min": 1]]
    ),
    RuleCase(
      "!has(self.every) || !has(self.within) || duration(self.within) >= duration(self.every)",
      scaling,
      good: [["every": "1m", "within": "60s"]],
      bad: [["every": "1h", "within": "1m"]]
    ),
    RuleCase(
      "!(has(self.every) && has(self.within) && duration(self.every) != duration('0s') && duration(self.within) > duration(self.every))",
      scaling,
      good: [["every": "0s", "within": "1s"]],
      bad: [["every": "1s", "within": "2s"]]
    ),
    RuleCase(
      "!has(self.enabled) || !self.enabled || has(self.mode)",
      scaling,
      good: [["enabled": false]],
      bad: [["enabled": true]]
    ),
    RuleCase(
      "has(self.enabled) && self.enabled ? !has(self.max) : has(self.max)",
      scaling,
      good: [["enabled": true], ["max": 1]],
      bad: [["enabled": true, "max": 1], [:]]
    ),
    RuleCase(
      "!string(self.size).startsWith('-')",
      scaling,
      good: [["size": 1], ["size": "1Gi"]],
      bad: [["size": -1], ["size": "-1Gi"]]
    ),
    RuleCase(
      "!has(self.plan) || self.plan.all(p, p.store in self.stores)",
      scaling,
      good: [["stores": ["a"], "plan": [["store": "a"]]]],
      bad: [["stores": ["a"], "plan": [["store": "b"]]]]
    ),
    RuleCase(
      "has(self.stores) != (has(self.plan) && size(self.plan) > 0)",
      scaling,
      good: [["stores": ["a"]], ["plan": [["store": "a"]]]],
      bad: [["plan": []], ["stores": [], "plan": [["store": "a"]]]]
    ),
    RuleCase(
      "self.mode.size() != 0 && self.mode == self.mode.lowerAscii()",
      scaling,
      good: [["mode": "a"]],
      bad: [["mode": ""], ["mode": "A"]]
    ),
    RuleCase(
      "!('*' in self.stores || 'Create' in self.stores) || has(self.mode) || (has(self.plan) && self.plan.size() == 1)",
      scaling,
      good: [["stores": ["Observe"]], ["stores": ["*"], "mode": "x"]],
      bad: [["stores": ["*"]], ["stores": ["Create"], "plan": []]]
    ),
    RuleCase(
      "self.mode.endsWith('/') ? !self.mode.contains('//') : self.mode.substring(0, 1) == '/'",
      scaling,
      good: [["mode": "a/"], ["mode": "/a"]],
      bad: [["mode": "a//"], ["mode": "b"]]
    ),
    RuleCase(
      "has(self.mode) || (!has(self.every) || !has(self.within)) && (!has(self.min) || !has(self.max))",
      scaling,
      good: [["min": 1]],
      bad: [["min": 1, "max": 1], ["every": "1s", "within": "1s"]]
    ),
  ]

  static let listener = object(
    ("name", .string),
    ("port", .int),
    ("protocol", .string),
    ("hostname", .string),
    ("namespace", .string),
    ("tls", object(("mode", .string))),
    ("matches", .list(object(("path", .string))))
  )
  static let listeners = CELType.list(listener, .map(keys: ["name"]))

  static let lists: [RuleCase] = [
    RuleCase(
      "self.all(a, self.exists_one(b, a.name == b.name))",
      listeners,
      good: [[["name": "a"], ["name": "b"]]],
      bad: [[["name": "a"], ["name": "a"]]]
    ),
    RuleCase(
      "self.all(e, self.filter(f, f.port == e.port).size() == 1)",
      listeners,
      good: [[["port": 1], ["port": 2]]],
      bad: [[["port": 1], ["port": 1]]]
    ),
    RuleCase(
      "self.all(a, self.exists_one(b, a.port == b.port && a.protocol == b.protocol && (has(a.hostname) && has(b.hostname) ? a.hostname == b.hostname : !has(a.hostname) && !has(b.hostname))))",
      listeners,
      good: [[["port": 1, "protocol": "x"], ["port": 1, "protocol": "x", "hostname": "h"]]],
      bad: [[["port": 1, "protocol": "x"], ["port": 1, "protocol": "x"]]]
    ),
    RuleCase(
      "self.all(l, l.protocol in ['TCP', 'UDP'] ? !has(l.hostname) || l.hostname == '' : true)",
      listeners,
      good: [[["protocol": "HTTP", "hostname": "h"]]],
      bad: [[["protocol": "UDP", "hostname": "h"]]]
    ),
    RuleCase(
      "self.all(l, (l.protocol == 'HTTPS' && has(l.tls)) ? (l.tls.mode == '' || l.tls.mode == 'End') : true)",
      listeners,
      good: [[["protocol": "HTTPS", "tls": ["mode": "End"]]], [["protocol": "HTTPS"]]],
      bad: [[["protocol": "HTTPS", "tls": ["mode": "x"]]]]
    ),
    RuleCase(
      "self.all(a, self.all(b, a.name == b.name ? ((!has(a.hostname) || a.hostname == '') == (!has(b.hostname) || b.hostname == '')) : true))",
      listeners,
      good: [[["name": "a", "hostname": ""], ["name": "a"]]],
      bad: [[["name": "a", "hostname": "h"], ["name": "a"]]]
    ),
    RuleCase(
      "self.all(a, ((!has(a.__namespace__) || a.__namespace__ == '') || a.__namespace__ == 'x'))",
      listeners,
      good: [[["namespace": "x"], [:]]],
      bad: [[["namespace": "y"]]]
    ),
    RuleCase(
      "!(self.exists(f, f.protocol == 'A') && self.exists(f, f.protocol == 'B'))",
      listeners,
      good: [[["protocol": "A"]]],
      bad: [[["protocol": "A"], ["protocol": "B"]]]
    ),
    RuleCase(
      "!(self.exists(o, has(o.tls) && has(o.tls.mode)) && self.exists(o, has(o.hostname)))",
      listeners,
      good: [[["tls": [:]], ["hostname": "h"]]],
      bad: [[["tls": ["mode": "m"]], ["hostname": "h"]]]
    ),
    RuleCase(
      "self.filter(f, f.protocol == 'A').size() <= 1",
      listeners,
      good: [[["protocol": "A"], ["protocol": "B"]]],
      bad: [[["protocol": "A"], ["protocol": "A"]]]
    ),
    RuleCase(
      "(self.size() > 0 ? (has(self[0].matches) ? self[0].matches.size() : 0) : 0) + (self.size() > 1 ? (has(self[1].matches) ? self[1].matches.size() : 0) : 0) <= 2",
      listeners,
      good: [[], [["matches": [[:], [:]]]]],
      bad: [[["matches": [[:], [:]]], ["matches": [[:]]]]]
    ),
    RuleCase(
      "self.exists_one(l, has(l.tls) && has(l.tls.mode) && l.tls.mode == 'End') ? ((size(self[0].matches) != 1 || !has(self[0].matches[0].path)) ? false : true) : true",
      listeners,
      good: [[["matches": []]], [["tls": ["mode": "End"], "matches": [["path": "/"]]]]],
      bad: [[["tls": ["mode": "End"], "matches": []]]]
    ),
    RuleCase(
      "self.all(h, h.hostname.contains('*') ? (h.hostname.startsWith('*.') && h.hostname.substring(2).matches('^[a-z.]+$')) : true)",
      listeners,
      good: [[["hostname": "*.a.b"]]],
      bad: [[["hostname": "a*"]], [["hostname": "*.1"]]]
    ),
    RuleCase(
      "self.map(l, l.port).max() < 1024",
      listeners,
      good: [[["port": 80]]],
      bad: [[["port": 80], ["port": 8080]]]
    ),
    RuleCase(
      "self.map(l, l.name).join(',').size() < 4",
      listeners,
      good: [[["name": "a"], ["name": "b"]]],
      bad: [[["name": "a"], ["name": "bc"]]]
    ),
  ]
}

// SPDX-License-Identifier: Apache-2.0

import NanoCEL
import Testing

@Suite("compile errors")
struct CheckerTests {
  private let environment = CELEnvironment([
    .init(
      "self",
      object(
        ("name", .string),
        ("replicas", .int),
        ("ratio", .double),
        ("ports", .list(.int)),
        ("labels", .map(.string, .string)),
        ("limit", .dyn),
        ("spec", object(("size", .string)))
      )
    )
  ])

  private func display(_ text: String) -> String {
    do throws(CELCompileError) {
      return "\(try CELProgram(text, in: environment).type)"
    } catch {
      return error.display
    }
  }

  @Test(
    "an expression has the type of its value",
    arguments: [
      Case("self.name", "string"), Case("self.replicas + 1", "int"), Case("self.ports[0]", "int"),
      Case("self.labels", "map(string, string)"), Case("self.limit", "dyn"),
      Case("self.ports.map(p, string(p))", "list(string)"),
      Case("self.?name", "optional_type(string)"),
      Case("self.ports.filter(p, p > 1)", "list(int)"), Case("self.ports.all(p, p > 1)", "bool"),
      Case("self.labels.map(k, self.labels[k])", "list(string)"), Case("[]", "list(dyn)"),
      Case("[1] + []", "list(int)"), Case("true ? self.limit : 1", "dyn"),
      Case("self.ports.transformMap(i, p, string(p))", "map(int, string)"),
      Case("optional.none().orValue(1)", "int"), Case("type(1)", "type(int)"),
      Case("self.limit + 1", "int"), Case("size(self.limit)", "int"),
      Case("self.spec.size", "string"),
      Case("[1].sortBy(x, -x)", "list(int)"), Case("self.ports.sum()", "int"),
    ]
  )
  func types(_ item: Case) { #expect(display(item.text) == item.expected) }

  @Test(
    "a problem is shown with its place, as cel-go shows it",
    arguments: [
      Case(
        "self.nam == 'x'",
        "ERROR: <input>:1:5: undefined field 'nam'\n | self.nam == 'x'\n | ....^"
      ),
      Case(
        "self.name == 1",
        "ERROR: <input>:1:11: found no matching overload for '_==_' applied to '(string, int)'\n"
          + " | self.name == 1\n | ..........^"
      ),
      Case(
        "slef.name",
        "ERROR: <input>:1:1: undeclared reference to 'slef' (in container '')\n | slef.name\n | ^"
      ),
      Case(
        "size(null)",
        "ERROR: <input>:1:5: found no matching overload for 'size' applied to '(null)'\n"
          + " | size(null)\n | ....^"
      ),
      Case(
        "null == 1",
        "ERROR: <input>:1:6: found no matching overload for '_==_' applied to '(null, int)'\n"
          + " | null == 1\n | .....^"
      ),
      Case(
        "foo(1)",
        "ERROR: <input>:1:4: undeclared reference to 'foo' (in container '')\n | foo(1)\n | ...^"
      ),
      Case(
        "self.replicas.size()",
        "ERROR: <input>:1:19: found no matching overload for 'size' applied to 'int.()'\n"
          + " | self.replicas.size()\n | ..................^"
      ),
      Case(
        "1 +",
        "ERROR: <input>:1:4: Syntax error: mismatched input '<EOF>' expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}\n | 1 +\n | ...^"
      ),
      Case("(1", "ERROR: <input>:1:3: Syntax error: missing ')' at '<EOF>'\n | (1\n | ..^"),
      Case(
        "1 2",
        "ERROR: <input>:1:3: Syntax error: extraneous input '2' expecting <EOF>\n | 1 2\n | ..^"
      ),
      Case(
        "1 2 3",
        "ERROR: <input>:1:3: Syntax error: mismatched input '2' expecting <EOF>\n | 1 2 3\n | ..^"
      ),
      Case(
        "a.",
        "ERROR: <input>:1:3: Syntax error: no viable alternative at input '.'\n | a.\n | ..^"
      ),
      Case(
        "[1 2]",
        "ERROR: <input>:1:4: Syntax error: extraneous input '2' expecting {']', ','}\n | [1 2]\n | ...^"
      ),
      Case(
        "true ? 1",
        "ERROR: <input>:1:9: Syntax error: mismatched input '<EOF>' expecting ':'\n | true ? 1\n | ........^"
      ),
      Case("namespace", "ERROR: <input>:1:1: reserved identifier: namespace\n | namespace\n | ^"),
      Case(
        "has(self)",
        "ERROR: <input>:1:5: invalid argument to has() macro\n | has(self)\n | ....^"
      ),
      Case(
        "[1].all(1, true)",
        "ERROR: <input>:1:9: argument must be a simple name\n | [1].all(1, true)\n | ........^"
      ),
      Case(
        "[1, 'a']",
        "ERROR: <input>:1:5: expected type 'int' but found 'string'\n | [1, 'a']\n | ....^"
      ),
      Case(
        "self.name.all(x, true)",
        "ERROR: <input>:1:5: expression of type 'string' cannot be range of a comprehension"
          + " (must be list, map, or dynamic)\n | self.name.all(x, true)\n | ....^"
      ),
      Case(
        "self.name.x",
        "ERROR: <input>:1:10: type 'string' does not support field selection\n | self.name.x\n | .........^"
      ),
      Case(
        "Pod{}",
        "ERROR: <input>:1:4: undeclared reference to 'Pod' (in container '')\n | Pod{}\n | ...^"
      ),
      Case(
        "true &&\n  1",
        "ERROR: <input>:1:6: found no matching overload for '_&&_' applied to '(bool, int)'\n | true &&\n | .....^"
      ),
      Case(
        "true ==\n\tfoo",
        "ERROR: <input>:2:2: undeclared reference to 'foo' (in container '')\n |  foo\n | .^"
      ),
      Case(
        "'日本' == foo",
        "ERROR: <input>:1:9: undeclared reference to 'foo' (in container '')\n | '日本' == foo\n | .．．.....^"
      ),
    ]
  )
  func problems(_ item: Case) { #expect(display(item.text) == item.expected) }

  @Test("every problem of an expression is shown, in the order of the text")
  func severalProblems() {
    let shown = display("self.a == 1 && foo(self.b)")
    #expect(
      shown.split(separator: "\n").filter { $0.hasPrefix("ERROR") } == [
        "ERROR: <input>:1:5: undefined field 'a'",
        "ERROR: <input>:1:19: undeclared reference to 'foo' (in container '')",
        "ERROR: <input>:1:24: undefined field 'b'",
      ]
    )
  }

  @Test("the variables that an expression reads are known")
  func usedVariables() throws {
    let environment = CELEnvironment([.init("self", .int), .init("oldSelf", .int)])
    #expect(try CELProgram("self > 1", in: environment).usedVariables == ["self"])
    #expect(try CELProgram("self > oldSelf", in: environment).usedVariables == ["self", "oldSelf"])
    #expect(try CELProgram("[1].all(oldSelf, oldSelf > 0)", in: environment).usedVariables == [])
  }

  @Test(
    "a property's name is escaped where CEL could not spell it",
    arguments: [
      ("name", "name"), ("namespace", "__namespace__"), ("in", "__in__"), ("a.b", "a__dot__b"),
      ("a-b", "a__dash__b"), ("a/b", "a__slash__b"), ("a__b", "a__underscores__b"), ("_a", "_a"),
      ("a b", nil), ("1a", nil), ("", nil), ("é", nil),
    ] as [(String, String?)]
  )
  func propertyNames(_ property: String, _ escaped: String?) {
    #expect(CELPropertyName.escaped(property) == escaped)
  }
}

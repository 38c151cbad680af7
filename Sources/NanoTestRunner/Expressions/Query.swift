// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A JMESPath expression, as assertion trees have it between parentheses.
///
/// All of the language and of its community edition, arithmetic and `let` included, but functions that
/// ``QueryFunctions`` does not have. What is not supported is an error.
///
/// Source: <https://jmespath.org/specification.html>, <https://jmespath.site/main/>, and `$name` for bindings as
/// <https://kyverno.github.io/chainsaw/latest/quick-start/bindings/> has them.
package struct Query: Sendable {
  private let root: QueryNode

  /// Reads an expression.
  ///
  /// - Throws: ``QueryError`` with the column of what cannot be read.
  package init(_ text: String) throws(QueryError) {
    root = try QueryParser.parse(text)
  }

  /// The value of the expression.
  ///
  /// - Parameters:
  ///   - value: What `@` is.
  ///   - bindings: What `$name` is, by name.
  /// - Throws: ``QueryError`` for a function that is given something else than it takes, and for a
  ///   binding that there is not.
  package func value(
    in value: Value,
    bindings: [String: Value] = [:]
  ) throws(QueryError) -> Value {
    try QueryEvaluation(bindings: bindings).value(of: root, in: value)
  }
}

/// A part of an expression.
indirect enum QueryNode: Sendable {
  case current
  case field(String)
  case variable(String)
  case literal(Value)
  case index(Int)
  case slice(Int?, Int?, Int?)
  /// The second in what the first gives.
  case chain(QueryNode, QueryNode)
  /// The second in each element that the first gives.
  case project(QueryNode, QueryNode)
  /// The second in each member that the first gives.
  case projectMembers(QueryNode, QueryNode)
  case flatten(QueryNode)
  /// The elements that the first gives for which the second holds.
  case filter(QueryNode, QueryNode)
  case list([QueryNode])
  case object([(key: String, node: QueryNode)])
  case compare(String, QueryNode, QueryNode)
  case arithmetic(String, QueryNode, QueryNode)
  /// A number behind a sign.
  case signed(String, QueryNode)
  /// `let $name = first in second`.
  case binding(String, QueryNode, QueryNode)
  case and(QueryNode, QueryNode)
  case or(QueryNode, QueryNode)
  case not(QueryNode)
  case call(String, [QueryNode])
  /// `&expression`, for functions that evaluate it themselves.
  case reference(QueryNode)
}

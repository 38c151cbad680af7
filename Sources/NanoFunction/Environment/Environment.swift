// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// What a platform sets for all composites: regions, accounts, sizes.
///
/// Of a key that stands in several places the EnvironmentConfigs win over the environment that
/// earlier steps left in the context, and that wins over the composition's own defaults; of several
/// EnvironmentConfigs the later one wins. Objects are merged member by member, lists are replaced.
public struct Environment: Sendable {
  /// The context key under which functions share the environment.
  ///
  /// Source: <https://docs.crossplane.io/latest/composition/environment-configs/>.
  public static let contextKey = "apiextensions.crossplane.io/environment"

  /// Everything that is set; while ``isPending``, what is known without the EnvironmentConfigs.
  public let value: Value
  /// Whether Crossplane has not looked for the EnvironmentConfigs yet; it calls again at once.
  public let isPending: Bool

  /// The member of that key; `null` when there is none.
  public subscript(key: String) -> Value { value[key] }

  /// Decodes the environment into a type.
  ///
  /// Keys that are not read are left alone, because an environment is shared with others.
  ///
  /// - Parameter body: Reads the members; it collects everything that is wrong.
  /// - Returns: Nil while pending: return from `compose` then, since Crossplane calls again at once.
  /// - Throws: ``CompositionError`` with everything that is wrong, `environment.region: …`.
  public func read<Result>(
    _ body: (inout ObjectReader) -> Result
  ) throws(CompositionError) -> Result? {
    guard !isPending else { return nil }
    do {
      return try value.read(at: "environment") { reader in
        reader.ignoreUnknown()
        return body(&reader)
      }
    } catch {
      throw CompositionError(error.errors)
    }
  }
}

/// Which EnvironmentConfigs make up the environment.
public struct EnvironmentConfigSelection: Sendable, Hashable, ExpressibleByStringLiteral {
  let match: Requirement.Match
  let isOptional: Bool

  /// The EnvironmentConfig of that name, which has to be there.
  public static func named(_ name: String) -> EnvironmentConfigSelection {
    EnvironmentConfigSelection(match: .name(name), isOptional: false)
  }

  /// The EnvironmentConfig of that name, if there is one.
  public static func optional(_ name: String) -> EnvironmentConfigSelection {
    EnvironmentConfigSelection(match: .name(name), isOptional: true)
  }

  /// All EnvironmentConfigs with these labels, in the order of their names; maybe none.
  public static func labelled(_ labels: [String: String]) -> EnvironmentConfigSelection {
    EnvironmentConfigSelection(match: .labels(labels), isOptional: true)
  }

  private init(match: Requirement.Match, isOptional: Bool) {
    self.match = match
    self.isOptional = isOptional
  }

  /// The EnvironmentConfig of that name, which has to be there.
  public init(stringLiteral name: String) { self = .named(name) }
}

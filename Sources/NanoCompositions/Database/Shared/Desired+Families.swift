// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Desired {
  /// Gives up what exists of a family of resources and is not wished for any more.
  ///
  /// - Parameters:
  ///   - prefix: What the stable names of the family begin with: `database/`.
  ///   - names: What follows in the names of those that stay.
  mutating func removeAll(startingWith prefix: String, but names: [String]) {
    for name in observedNames(startingWith: prefix)
    where !names.contains(String(name.dropFirst(prefix.count))) {
      remove(name)
    }
  }

  /// A managed resource for each database in a server, made when the server is ready.
  ///
  /// One that left the list is given up, and its data stay in the server.
  ///
  /// - Parameter write: Writes one; it is given the name of the object.
  mutating func databases<Kind: ResourceShape, Server: ResourceShape>(
    of wish: Database,
    _ kind: Kind.Type,
    on server: Composed<Server>,
    _ write: (inout Draft<Kind>, _ objectName: String) -> Void
  ) -> [ComposedResource] {
    var databases: [ComposedResource] = []
    for logical in wish.databasesOrDefault {
      let name = objectName(wish.metadata.name, logical.name)
      let database = resource("database/\(logical.name)", kind) { write(&$0, name) }
      databases.append(database.after(server).resource.externalName(logical.name).orphaned())
    }
    removeAll(startingWith: "database/", but: wish.databasesOrDefault.map(\.name))
    return databases
  }

  /// The EnvironmentConfig of that name, or the pipeline's environment when there is none.
  mutating func environment(ifNamed name: String?) -> Environment {
    guard let name else { return environment() }
    return environment(.named(name))
  }
}

extension ObjectReader {
  /// A name for each size that the member has one for: machine types of the author's choice.
  mutating func namesBySize(_ key: String) -> [Database.Spec.Size: String] {
    objectOrEmpty(key) { sizes in
      var names: [Database.Spec.Size: String] = [:]
      for size in Database.Spec.Size.allCases { names[size] = sizes.optionalString(size.rawValue) }
      return names
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What of its place a server keeps, whatever the settings and the environment say later.
///
/// A provider that is told of another project, group or account looks for the server there, finds
/// nothing, makes an empty one and leaves the data behind.
struct MadePlace {
  /// What was asked for and is not done, to be told.
  private(set) var limits = DatabaseLimits()
  private let server: ObservedObject?

  /// Looks at the server of a name; one that was never made keeps nothing.
  init(of name: String, in desired: Desired) { server = desired.made(name) }

  /// What the server was made with, else what is asked for.
  ///
  /// - Parameters:
  ///   - member: What the settings call it.
  ///   - field: What `spec.forProvider` calls it.
  mutating func keep(_ member: String, _ field: String, over asked: String?) -> String? {
    keep(member, made: server?["spec"]["forProvider"][field].string, over: asked)
  }

  /// The provider's configuration that the server was made with, else the one that is asked for.
  mutating func keepProviderConfig(over asked: String) -> String {
    let made = server?["spec"]["providerConfigRef"]["name"].string
    return keep("providerConfigName", made: made, over: asked) ?? asked
  }

  private mutating func keep(_ member: String, made: String?, over asked: String?) -> String? {
    guard let made, made != asked else { return asked }
    if let asked {
      limits.add(
        member,
        "the server was made with \(made.quoted()), which stays; \(asked.quoted()) takes another "
          + "Database"
      )
    }
    return made
  }
}

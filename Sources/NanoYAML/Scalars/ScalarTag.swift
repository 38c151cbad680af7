// SPDX-License-Identifier: Apache-2.0

/// The tags that scalars can be resolved to, in their long form.
///
/// - Source: <https://yaml.org/type/>
enum ScalarTag: String {
  case string = "tag:yaml.org,2002:str"
  case bool = "tag:yaml.org,2002:bool"
  case integer = "tag:yaml.org,2002:int"
  case float = "tag:yaml.org,2002:float"
  case null = "tag:yaml.org,2002:null"
  case timestamp = "tag:yaml.org,2002:timestamp"
  case binary = "tag:yaml.org,2002:binary"

  /// The tag of merge keys, which resolves to nothing.
  static let merge = "tag:yaml.org,2002:merge"

  /// The tag that a scalar without one gets.
  init(of scalar: Scalar) {
    self =
      switch scalar {
      case .null: .null
      case .bool: .bool
      case .integer, .unsigned: .integer
      case .float: .float
      case .string: .string
      }
  }

  /// The tag as people write it: `!!str`.
  var short: String { "!!" + rawValue.dropFirst("tag:yaml.org,2002:".utf8.count) }
}

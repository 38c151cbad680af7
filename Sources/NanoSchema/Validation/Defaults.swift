// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension Schema {
  /// Sets the defaults of fields that are absent, as the API server does.
  ///
  /// A default is set only into an object that is there; an object that comes from a default gets
  /// the defaults inside of it. A `null` that the schema does not allow counts as absent where
  /// there is a default. New fields come behind the others, in the order of their names.
  ///
  /// Cost: parts of the schema without a default are passed over.
  package func applyDefaults(to value: inout Value) {
    guard contents.contains(.defaults) else { return }
    switch value {
    case .object(var members):
      value = .null  // the members have one owner now, so nothing below copies them
      applyDefaults(to: &members)
      value = .object(members)
    case .array(var elements):
      guard let items else { return }
      value = .null
      for index in elements.indices {
        items.replaceNull(&elements[index])
        items.applyDefaults(to: &elements[index])
      }
      value = .array(elements)
    default: break
    }
  }

  private func applyDefaults(to members: inout Members) {
    for (name, property) in properties {
      guard let defaultValue = property.defaultValue else { continue }
      if let index = members.index(of: name) {
        property.replaceNull(&members[index].value)
      } else {
        members.append(unique: name, defaultValue)
      }
    }
    for index in members.indices {
      if let property = properties[members[index].key] {
        property.applyDefaults(to: &members[index].value)
      } else if case .values(let values) = additionalProperties {
        values.replaceNull(&members[index].value)
        values.applyDefaults(to: &members[index].value)
      }
    }
  }

  /// Puts the default in the place of a `null` that the schema does not allow.
  private func replaceNull(_ value: inout Value) {
    guard value.isNull, !flags.contains(.nullable), let defaultValue else { return }
    value = defaultValue
  }

  /// Removes the members that are `null` where the schema neither allows it nor has a default.
  ///
  /// The API server does this before it sets defaults; `crossplane` does not.
  ///
  /// - Parameters:
  ///   - value: A resource, or a part of one.
  ///   - isResource: Whether it is a whole resource, whose `apiVersion`, `kind` and `metadata` are
  ///     left as they are: the API server has set them aside then.
  package func pruneNulls(from value: inout Value, isResource: Bool = false) {
    switch value {
    case .object(var members):
      value = .null
      for index in members.indices.reversed() {
        if isResource, Schema.isOfEachResource(members[index].key) { continue }
        let schema = schema(ofField: members[index].key)
        let isUnwanted =
          members[index].value.isNull && schema != nil && schema?.defaultValue == nil
          && schema?.flags.contains(.nullable) == false
        if isUnwanted {
          members.removeValue(forKey: members[index].key)
        } else {
          schema?.pruneNulls(from: &members[index].value)
        }
      }
      value = .object(members)
    case .array(var elements):
      guard let items else { return }
      value = .null
      for index in elements.indices { items.pruneNulls(from: &elements[index]) }
      value = .array(elements)
    default: break
    }
  }
}

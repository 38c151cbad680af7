// SPDX-License-Identifier: Apache-2.0

internal import CMessages

/// One set of credentials.
package enum CredentialsMessage: Sendable {
  /// The data of a Secret.
  case data(MessageMap<MessageBytes>)
  /// They come from a source that is unknown here, or from none.
  case unsupported

  /// The map of credentials that protobuf-c unpacked into that arena.
  internal static func map(
    _ entries: UnsafeMutablePointer<UnsafeMutablePointer<Nano__Wire__CredentialsEntry>?>?,
    _ count: Int,
    in arena: MessageArena
  ) throws(WireError) -> MessageMap<CredentialsMessage> {
    guard count > 0 else { return MessageMap() }
    var map: [(key: String, content: CredentialsMessage)] = []
    for index in 0..<count {
      guard let entry = unsafe entries?[index]?.pointee else { continue }
      let name = try unsafe entry.key.text("credentials")
      map.append((name, try unsafe CredentialsMessage(entry.value, named: name, in: arena)))
    }
    return MessageMap(map)
  }

  private init(
    _ credentials: UnsafeMutablePointer<Nano__Wire__Credentials>?,
    named name: String,
    in arena: MessageArena
  ) throws(WireError) {
    guard let credentials = unsafe credentials?.pointee,
      unsafe credentials.source_case == NANO__WIRE__CREDENTIALS__SOURCE_CREDENTIAL_DATA,
      let data = unsafe credentials.credential_data?.pointee
    else {
      self = .unsupported
      return
    }
    var map: [(key: String, content: MessageBytes)] = []
    for index in unsafe 0..<data.n_data {
      guard let entry = unsafe data.data?[index]?.pointee else { continue }
      let key = try unsafe entry.key.text("credentials\(MessagePart.bracketed(name))")
      map.append((key, unsafe MessageBytes(entry.value.buffer, in: arena)))
    }
    self = .data(MessageMap(map))
  }

  /// The data, copied key by key; nil when its source is unknown here.
  ///
  /// Here and not where it is asked for: generic code of another module takes ten times as long.
  package var values: [String: [UInt8]]? {
    guard case .data(let data) = self else { return nil }
    var values: [String: [UInt8]] = [:]
    values.reserveCapacity(data.count)
    for (key, content) in data { values[key] = content.array }
    return values
  }
}

/// The answer to a schema that was required.
package enum SchemaMessage: Sendable {
  /// There is no such kind.
  case notFound
  /// The OpenAPI v3 schema.
  case found(StructMessage)

  /// The map of schemas that protobuf-c unpacked into that arena.
  internal static func map(
    _ entries: UnsafeMutablePointer<UnsafeMutablePointer<Nano__Wire__SchemaEntry>?>?,
    _ count: Int,
    in arena: MessageArena
  ) throws(WireError) -> MessageMap<SchemaMessage> {
    guard count > 0 else { return MessageMap() }
    var map: [(key: String, content: SchemaMessage)] = []
    for index in 0..<count {
      guard let entry = unsafe entries?[index]?.pointee else { continue }
      let name = try unsafe entry.key.text("required_schemas")
      guard let schema = unsafe entry.value?.pointee,
        unsafe schema.openapi_v3_presence_case == NANO__WIRE__SCHEMA__OPENAPI_V3_PRESENCE_OPENAPI_V3
      else {
        map.append((name, .notFound))
        continue
      }
      let part = unsafe MessagePart(.requiredSchema, key: entry.key.buffer)
      map.append((name, .found(unsafe StructMessage(schema.openapi_v3, part, in: arena))))
    }
    return MessageMap(map)
  }
}

extension ResourceMessage {
  /// The map of lists of resources that protobuf-c unpacked into that arena.
  internal static func lists(
    _ entries: UnsafeMutablePointer<UnsafeMutablePointer<Nano__Wire__ResourcesEntry>?>?,
    _ count: Int,
    _ field: MessagePart.Field,
    in arena: MessageArena
  ) throws(WireError) -> MessageMap<[ResourceMessage]> {
    guard count > 0 else { return MessageMap() }
    var map: [(key: String, content: [ResourceMessage])] = []
    for index in 0..<count {
      guard let entry = unsafe entries?[index]?.pointee else { continue }
      let name = try unsafe entry.key.text(field.name)
      var items: [ResourceMessage] = []
      if let list = unsafe entry.value?.pointee {
        unsafe items.reserveCapacity(list.n_items)
        for index in unsafe 0..<list.n_items {
          guard let item = unsafe list.items?[index] else { continue }
          let part = unsafe MessagePart(field, key: entry.key.buffer, index: index)
          items.append(unsafe ResourceMessage(MessageBytes(item.buffer, in: arena), part))
        }
      }
      map.append((name, items))
    }
    return MessageMap(map)
  }
}

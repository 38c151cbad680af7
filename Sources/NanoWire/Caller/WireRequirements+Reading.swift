// SPDX-License-Identifier: Apache-2.0

internal import CMessages

extension WireRequirements {
  /// The requirements that protobuf-c unpacked, in the order of the names' bytes.
  internal init(_ requirements: Nano__Wire__Requirements) throws(WireError) {
    self.init(
      resources: try unsafe Self.resources(
        requirements.resources,
        requirements.n_resources,
        "requirements.resources"
      ),
      extraResources: try unsafe Self.resources(
        requirements.extra_resources,
        requirements.n_extra_resources,
        "requirements.extra_resources"
      ),
      schemas: try unsafe Self.schemas(requirements.schemas, requirements.n_schemas)
    )
  }

  private static func resources(
    _ entries: UnsafeMutablePointer<UnsafeMutablePointer<Nano__Wire__ResourceSelectorEntry>?>?,
    _ count: Int,
    _ part: String
  ) throws(WireError) -> [Named<WireResourceSelector>] {
    var map: [(key: String, content: WireResourceSelector)] = []
    for index in 0..<count {
      guard let entry = unsafe entries?[index]?.pointee else { continue }
      let name = try unsafe entry.key.text(part)
      map.append((name, try unsafe WireResourceSelector(entry.value, part)))
    }
    return MessageMap(map).map { Named($0.key, $0.content) }
  }

  private static func schemas(
    _ entries: UnsafeMutablePointer<UnsafeMutablePointer<Nano__Wire__SchemaSelectorEntry>?>?,
    _ count: Int
  ) throws(WireError) -> [Named<WireSchemaSelector>] {
    let part = "requirements.schemas"
    var map: [(key: String, content: WireSchemaSelector)] = []
    for index in 0..<count {
      guard let entry = unsafe entries?[index]?.pointee else { continue }
      let selector = unsafe entry.value?.pointee
      map.append(
        (
          try unsafe entry.key.text(part),
          WireSchemaSelector(
            apiVersion: try unsafe selector?.api_version.text(part) ?? "",
            kind: try unsafe selector?.kind.text(part) ?? ""
          )
        )
      )
    }
    return MessageMap(map).map { Named($0.key, $0.content) }
  }
}

extension WireResourceSelector {
  fileprivate init(
    _ selector: UnsafeMutablePointer<Nano__Wire__ResourceSelector>?,
    _ part: String
  ) throws(WireError) {
    guard let selector = unsafe selector?.pointee else {
      self.init(apiVersion: "", kind: "")
      return
    }
    let hasNamespace =
      unsafe selector.namespace_presence_case
      == NANO__WIRE__RESOURCE_SELECTOR__NAMESPACE_PRESENCE_NAMESPACE
    self.init(
      apiVersion: try unsafe selector.api_version.text(part),
      kind: try unsafe selector.kind.text(part),
      match: try unsafe Self.match(selector, part),
      namespace: unsafe hasNamespace ? try selector.namespace_.text(part) : nil
    )
  }

  private static func match(
    _ selector: Nano__Wire__ResourceSelector,
    _ part: String
  ) throws(WireError) -> Match {
    switch unsafe selector.match_case {
    case NANO__WIRE__RESOURCE_SELECTOR__MATCH_MATCH_NAME:
      return .name(try unsafe selector.match_name.text(part))
    case NANO__WIRE__RESOURCE_SELECTOR__MATCH_MATCH_LABELS:
      var map: [(key: String, content: String)] = []
      let labels = unsafe selector.match_labels?.pointee
      for index in unsafe 0..<(labels?.n_labels ?? 0) {
        guard let entry = unsafe labels?.labels?[index]?.pointee else { continue }
        map.append((try unsafe entry.key.text(part), try unsafe entry.value.text(part)))
      }
      return .labels(MessageMap(map).map { Label($0.key, $0.content) })
    default:
      return .all
    }
  }
}

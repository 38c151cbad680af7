// SPDX-License-Identifier: Apache-2.0

/// `Requirements` and its selectors in `proto/apiextensions/fn/proto/v1/run_function.proto`.
extension BackwardWriter {
  /// Writes `Requirements`.
  internal mutating func write(
    _ requirements: WireRequirements,
    as field: UInt32
  ) throws(WireError) {
    let mark = count
    let schemas = requirements.schemas
    let schemasPart = "requirements.schemas"
    for index in try Self.backwardOrder(of: schemas.count, part: schemasPart, { schemas[$0].name })
    {
      let entry = count
      write(schemas[index].selector, as: 2)
      write(present: schemas[index].name, as: 1)
      writeHead(of: 3, since: entry)
    }
    try write(requirements.resources, as: 2, part: "requirements.resources")
    try write(requirements.extraResources, as: 1, part: "requirements.extra_resources")
    writeHead(of: field, since: mark)
  }

  private mutating func write(
    _ resources: [WireRequirements.Named<WireResourceSelector>],
    as field: UInt32,
    part: String
  ) throws(WireError) {
    for index in try Self.backwardOrder(of: resources.count, part: part, { resources[$0].name }) {
      let entry = count
      write(resources[index].selector, as: 2)
      write(present: resources[index].name, as: 1)
      writeHead(of: field, since: entry)
    }
  }

  private mutating func write(_ selector: WireResourceSelector, as field: UInt32) {
    let mark = count
    write(optional: selector.namespace, as: 5)
    switch selector.match {
    case .all: break
    case .name(let name): write(present: name, as: 3)
    case .labels(let labels):
      let match = count
      for label in labels.reversed() {
        let entry = count
        write(present: label.value, as: 2)
        write(present: label.key, as: 1)
        writeHead(of: 1, since: entry)
      }
      writeHead(of: 4, since: match)
    }
    write(text: selector.kind, as: 2)
    write(text: selector.apiVersion, as: 1)
    writeHead(of: field, since: mark)
  }

  private mutating func write(_ selector: WireSchemaSelector, as field: UInt32) {
    let mark = count
    write(text: selector.kind, as: 2)
    write(text: selector.apiVersion, as: 1)
    writeHead(of: field, since: mark)
  }
}

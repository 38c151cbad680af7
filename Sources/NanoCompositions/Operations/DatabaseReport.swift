// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// A report over all Databases of a cluster: how many there are, how they are, and what is wrong with
/// those that are not ready.
///
/// It is the Operation's output, and, where the settings name one, a ConfigMap that a portal can show.
struct DatabaseReport: Operation {
  static let name = "report.databases"
  static let summary = "How many Databases there are, and what is wrong with those not ready"

  /// Where the report goes beside the Operation's output.
  struct Settings: CompositionSettings {
    /// The name and namespace of a ConfigMap; nil for none.
    let configMap: (name: String, namespace: String)?

    /// Decodes the settings.
    init(_ settings: inout ObjectReader) {
      configMap = settings.optionalObject("configMap") { configMap in
        (
          configMap.string("name", like: .dnsSubdomain),
          configMap.string("namespace", like: .dnsLabel)
        )
      }
    }
  }

  /// The operation, which has no state.
  init() {}

  func run(with settings: Settings, into run: inout OperationRun) throws(CompositionError) {
    let found = run.require(
      "databases",
      apiVersion: Database.apiVersion,
      kind: Database.kind,
      .all
    )
    guard !found.isPending else { return }
    let report = report(found.objects)
    run.output = report
    guard let configMap = settings.configMap else { return }
    run.apply(
      "report",
      [
        "apiVersion": "v1", "kind": "ConfigMap",
        "metadata": [
          "name": .string(configMap.name), "namespace": .string(configMap.namespace),
        ],
        "data": ["report.json": .string(report.jsonText(.indented))],
      ]
    )
  }

  private func report(_ databases: [Value]) -> Value {
    var engines: Members = [:]
    var phases: Members = [:]
    var unready: [Value] = []
    var unreadyCount = 0
    for database in databases {
      let engine = database["spec"]["engine"].string ?? Database.Spec.Engine.postgresql.rawValue
      count(engine, in: &engines)
      count(database["status"]["phase"].string ?? "Unknown", in: &phases)
      let ready = StatusCondition("Ready", in: database["status"])
      if ready?.isTrue == true { continue }
      let provisioned = StatusCondition("Provisioned", in: database["status"])
      unreadyCount += 1
      guard unready.count < DatabaseReport.listLimit else { continue }
      let why = provisioned?.message ?? ready?.message ?? "nobody has looked at it yet"
      unready.append([
        "namespace": database["metadata"]["namespace"], "name": database["metadata"]["name"],
        "why": .string(why.shortened(to: DatabaseReport.reasonLimit)),
      ])
    }
    engines.sort()
    phases.sort()
    var report: Value = [
      "databases": .integer(Int64(databases.count)), "engines": .object(engines),
      "phases": .object(phases), "notReady": .array(unready),
    ]
    if unreadyCount > unready.count {
      report["moreNotReady"] = .integer(Int64(unreadyCount - unready.count))
    }
    return report
  }

  /// How many Databases that are not ready are named; the rest is counted in `moreNotReady`, since a
  /// ConfigMap and the status of an Operation hold about a mebibyte.
  private static let listLimit = 200
  /// How many characters are told of why one is not ready.
  private static let reasonLimit = 1000

  private func count(_ key: String, in counts: inout Members) {
    counts[key] = .integer((counts[key]?.integer ?? 0) + 1)
  }
}

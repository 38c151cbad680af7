// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a Composition can set for PostgreSQL on CloudNativePG.
struct PostgreSQLSettings: CompositionSettings {
  /// The image, without a tag; for a registry of one's own.
  let image: String
  /// Where the operator runs, so that a NetworkPolicy can let it in.
  let operatorNamespace: String
  /// Where backups go.
  let backup: Backup

  /// Where backups go.
  struct Backup: Sendable {
    /// The folder in an object store, `s3://bucket/folder`; nil makes volume snapshots.
    let destination: String?
    /// The endpoint of an object store that is not Amazon's.
    let endpoint: String?
    /// The Secret with `ACCESS_KEY_ID` and `SECRET_ACCESS_KEY`; nil for credentials of the pod.
    let secretName: String?
    /// The class of volume snapshots; nil for the cluster's default.
    let volumeSnapshotClass: String?
  }

  /// The version that a Database without `spec.version` gets.
  static let newestVersion = "17"
  /// CloudNativePG derives names of objects from the cluster's, which must stay within 63.
  static let longestClusterName = 50

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    image = settings.string("image", default: "ghcr.io/cloudnative-pg/postgresql")
    operatorNamespace = settings.string("operatorNamespace", default: "cnpg-system")
    backup = settings.objectOrEmpty("backup") { backup in
      Backup(
        destination: backup.optionalString("destinationPath"),
        endpoint: backup.optionalString("endpointURL"),
        secretName: backup.optionalString("secretName"),
        volumeSnapshotClass: backup.optionalString("volumeSnapshotClass")
      )
    }
  }

  /// The method of a ScheduledBackup.
  var backupMethod: String { backup.destination == nil ? "volumeSnapshot" : "barmanObjectStore" }

  /// The Cluster's `spec.backup`.
  func clusterBackup(_ wish: Database.Backup) -> Value {
    guard let destination = backup.destination else {
      guard let snapshotClass = backup.volumeSnapshotClass else { return ["volumeSnapshot": [:]] }
      return ["volumeSnapshot": ["className": .string(snapshotClass)]]
    }
    var store: Value = ["destinationPath": .string(destination)]
    if let endpoint = backup.endpoint { store["endpointURL"] = .string(endpoint) }
    if let secretName = backup.secretName {
      let name = Value.string(secretName)
      store["s3Credentials"] = [
        "accessKeyId": ["name": name, "key": "ACCESS_KEY_ID"],
        "secretAccessKey": ["name": name, "key": "SECRET_ACCESS_KEY"],
      ]
    }
    return ["barmanObjectStore": store, "retentionPolicy": .string("\(wish.retentionDays)d")]
  }

  /// What of a wish for backups these settings cannot keep, or nil.
  func limit(_ wish: Database.Backup) -> String? {
    guard backup.destination == nil else { return nil }
    return "spec.backup.retentionDays: volume snapshots stay until somebody deletes them; "
      + "settings.backup.destinationPath names an object store that keeps the retention"
  }
}

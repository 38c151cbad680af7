// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

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
    /// The folder in an object store, `s3://bucket/folder`, `gs://bucket/folder` or that of an
    /// account of Azure, `https://…`; nil makes volume snapshots.
    let destination: String?
    /// The endpoint of an object store that is not Amazon's.
    let endpoint: String?
    /// The Secret with `ACCESS_KEY_ID` and `SECRET_ACCESS_KEY`; nil for the identity of the pod.
    let secretName: String?
    /// The class of volume snapshots; nil for the cluster's default.
    let volumeSnapshotClass: String?
  }

  /// The version that a Database without `spec.version` gets.
  static let newestVersion = "17"
  /// CloudNativePG derives names of objects from the cluster's, which must stay within 63.
  static let longestClusterName = 50
  /// What CloudNativePG appends to a cluster's name for the Secrets that it writes.
  static let secretEndings = ["-app", "-ca", "-server", "-replication", "-superuser"]

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    image = settings.string(
      "image",
      default: "ghcr.io/cloudnative-pg/postgresql",
      like: .imageWithoutTag
    )
    operatorNamespace = settings.string(
      "operatorNamespace",
      default: "cnpg-system",
      like: .dnsLabel
    )
    backup = settings.objectOrEmpty("backup") { backup in
      Backup(
        destination: backup.optionalString("destinationPath", like: .objectStore),
        endpoint: backup.optionalString("endpointURL", like: .httpAddress),
        secretName: backup.optionalString("secretName", like: .dnsSubdomain),
        volumeSnapshotClass: backup.optionalString("volumeSnapshotClass", like: .dnsSubdomain)
      )
    }
  }

  /// The method of a ScheduledBackup.
  var backupMethod: CNPG.ScheduledBackup.Spec.Method {
    backup.destination == nil ? .volumeSnapshot : .barmanObjectStore
  }

  /// The Cluster's `spec.backup`.
  func clusterBackup(_ wish: Database.Spec.Backup) -> Object<CNPG.Cluster.Spec.Backup> {
    Object {
      guard let destination = backup.destination else {
        $0.volumeSnapshot = Object { $0.className = backup.volumeSnapshotClass }
        return
      }
      $0.barmanObjectStore.destinationPath = destination
      $0.barmanObjectStore.endpointURL = backup.endpoint
      if let secretName = backup.secretName {
        $0.barmanObjectStore.s3Credentials.accessKeyId.name = secretName
        $0.barmanObjectStore.s3Credentials.accessKeyId.key = "ACCESS_KEY_ID"
        $0.barmanObjectStore.s3Credentials.secretAccessKey.name = secretName
        $0.barmanObjectStore.s3Credentials.secretAccessKey.key = "SECRET_ACCESS_KEY"
      } else if destination.utf8.starts(with: "gs://".utf8) {
        $0.barmanObjectStore.googleCredentials.gkeEnvironment = true
      } else if destination.utf8.starts(with: "https://".utf8) {
        $0.barmanObjectStore.azureCredentials.inheritFromAzureAD = true
      } else {
        $0.barmanObjectStore.s3Credentials.inheritFromIAMRole = true
      }
      $0.retentionPolicy = "\(wish.retentionDays)d"
    }
  }

  /// What of a wish for backups these settings cannot keep, or nil.
  func limit(_ wish: Database.Spec.Backup) -> String? {
    guard backup.destination == nil else { return nil }
    return "volume snapshots stay until somebody deletes them; "
      + "settings.backup.destinationPath names an object store that keeps the retention"
  }
}

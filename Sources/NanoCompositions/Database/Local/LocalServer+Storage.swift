// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension LocalServer {
  /// A backup: one container that writes a file into a volume, on a schedule.
  struct Backup: Sendable {
    /// Writes the backup; it runs with the environment variable `RETENTION_DAYS`.
    let command: [String]
    /// The file among the credentials that it reads, mounted at `/etc/backup`; nil for none.
    var secretFile: String? = nil
    /// Its environment beside that.
    var environment: [Variable] = []

    /// Where its volume is mounted.
    static let folder = "/backups"
    /// Where its file of the credentials is mounted.
    static let secretFolder = "/etc/backup"
  }

  private var backupName: String { "\(name)-backup" }
  private var backupClaimName: String { "\(name)-backups" }

  /// A claim of the wished size.
  ///
  /// It can grow, if its class can. Its class is the one that it was made with, also when nobody
  /// wishes for one any more, because Kubernetes refuses any other and none.
  func claim(
    _ resource: String,
    named claimName: String,
    into desired: inout Desired
  ) -> Composed<Kubernetes.PersistentVolumeClaim> {
    let existing = desired.observed(resource, Kubernetes.PersistentVolumeClaim.self)
    let existingClass = existing.spec.storageClassName.known
    return desired.resource(resource, Kubernetes.PersistentVolumeClaim.self) {
      $0.metadata.name = claimName
      $0.spec.accessModes = ["ReadWriteOnce"]
      $0.spec.resources.requests["storage"] = IntOrString(database.spec.storage.size)
      $0.spec.storageClassName = existingClass ?? database.spec.storage.class
    }
  }

  /// Makes backups while the server is awake; those that exist stay when no more are wished.
  func backup(_ backup: Backup, into desired: inout Desired) throws(CompositionError) {
    let hasBackups = desired.observed("backups") != nil
    if database.backup != nil || hasBackups {
      let claim = claim("backups", named: backupClaimName, into: &desired)
      if database.spec.deletionProtection {
        claim.resource.protected(
          because: "it holds the backups of the Database \(database.metadata.name)"
        )
      }
    }
    guard let wish = database.backup else { return desired.remove("backup") }
    _ = try wish.fields()
    desired.resource("backup", Kubernetes.CronJob.self) {
      $0.metadata.name = backupName
      $0.spec.schedule = wish.schedule
      $0.spec.timeZone = "Etc/UTC"
      $0.spec.suspend = database.spec.sleep == .asleep
      $0.spec.concurrencyPolicy = "Forbid"
      $0.spec.startingDeadlineSeconds = 3600
      $0.spec.successfulJobsHistoryLimit = 1
      $0.spec.failedJobsHistoryLimit = 1
      $0.spec.jobTemplate.spec.backoffLimit = 2
      $0.spec.jobTemplate.spec.activeDeadlineSeconds = 3600
      $0.spec.jobTemplate.spec.template.spec = backupPod(backup, keepingDays: wish.retentionDays)
    }
    // The rule of its kind waits for the first run, and that may be a night away.
    .ready(when: Readiness.exists)
  }

  private func backupPod(_ backup: Backup, keepingDays days: Int) -> Object<Pod> {
    Object {
      $0.restartPolicy = "Never"
      $0.automountServiceAccountToken = false
      $0.enableServiceLinks = false
      $0.securityContext = podSecurity
      $0.containers = [backupContainer(backup, keepingDays: days)]
      var volumes: [Object<Pod.Volume>] = [
        Object {
          $0.name = "backups"
          $0.persistentVolumeClaim.claimName = backupClaimName
        }
      ]
      if let file = backup.secretFile { volumes.append(secretVolume("credentials", file: file)) }
      $0.volumes = volumes
    }
  }

  private func backupContainer(
    _ backup: Backup,
    keepingDays days: Int
  ) -> Object<Pod.Container> {
    Object {
      $0.name = "backup"
      $0.image = image
      $0.command = backup.command
      $0.env = variables(backup.environment + [.text("RETENTION_DAYS", "\(days)")])
      $0.resources.requests["cpu"] = "10m"
      $0.resources.requests["memory"] = "32Mi"
      $0.resources.limits["memory"] = "256Mi"
      $0.securityContext = containerSecurity
      var mounts = [mount("backups", at: Backup.folder)]
      if backup.secretFile != nil {
        mounts.append(mount("credentials", at: Backup.secretFolder, isReadOnly: true))
      }
      $0.volumeMounts = mounts
    }
  }
}

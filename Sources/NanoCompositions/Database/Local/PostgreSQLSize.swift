// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a size means for PostgreSQL on a laptop.
///
/// The CPU is not limited: a database that may borrow an idle core answers sooner and takes nothing
/// from anybody. `shared_buffers` is a quarter of the memory that is asked for, as PostgreSQL's
/// manual advises: <https://www.postgresql.org/docs/current/runtime-config-resource.html>.
struct PostgreSQLSize {
  let cpu: String
  let memoryRequest: String
  let memoryLimit: String
  let sharedBuffers: String
  let maxConnections: String

  init(_ size: Database.Spec.Size) {
    switch size {
    case .nano: self.init("50m", "128Mi", "256Mi", "32MB", "40")
    case .micro: self.init("100m", "256Mi", "512Mi", "64MB", "60")
    case .small: self.init("250m", "512Mi", "1Gi", "128MB", "100")
    case .medium: self.init("500m", "1Gi", "2Gi", "256MB", "200")
    case .large: self.init("1", "2Gi", "4Gi", "512MB", "400")
    }
  }

  private init(
    _ cpu: String,
    _ memoryRequest: String,
    _ memoryLimit: String,
    _ sharedBuffers: String,
    _ maxConnections: String
  ) {
    self.cpu = cpu
    self.memoryRequest = memoryRequest
    self.memoryLimit = memoryLimit
    self.sharedBuffers = sharedBuffers
    self.maxConnections = maxConnections
  }
}

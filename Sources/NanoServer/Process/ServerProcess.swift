// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoFunction
internal import NanoMetrics
internal import NanoTransport

/// The running server: made, run until a signal comes, and shut down in order.
final class ServerProcess {
  private let settings: ServerSettings
  private let log: Log
  private let server: Server
  private let endpoint: MetricsEndpoint?
  private let health: HealthService
  private let certificates: CertificateRefresher?

  /// How often replaced certificates are looked for, in seconds.
  ///
  /// A kubelet needs up to a minute to bring a changed Secret into a volume, so looking more often
  /// gains nothing.
  private static let refreshSeconds = 5

  /// Makes everything, and listens.
  ///
  /// - Throws: What keeps the server from starting, as one sentence: a certificate that cannot be
  ///   read, a port that is taken; ``UsageError`` for an address that is none.
  init(library: CompositionLibrary, settings: ServerSettings) throws {
    self.settings = settings
    let registry = MetricsRegistry()
    log = Log(
      level: settings.isDebug ? .debug : .info,
      dropped: try registry.counter(
        "function_log_lines_dropped_total",
        "Lines of the log that nobody read in time."
      )
    )
    let log = log
    TransportLog.send { _, text in log.write(.warn, "gRPC") { $0.add("detail", text) } }
    try ProcessMetrics.register(in: registry)
    certificates = try ServerProcess.certificates(settings, log, registry)
    health = HealthService(services: Services.function)
    let handler = RunFunctionHandler(
      library: library,
      log: log,
      metrics: try FunctionMetrics(registry: registry)
    )
    let methods = ServerProcess.methods(settings, handler, health)
    let observer = try MethodMetrics(registry: registry, methods: methods.map(\.name))
    // The metrics first: once the gRPC port is open, nothing may keep the process from serving.
    endpoint = try ServerProcess.serveMetrics(settings, registry)
    server = try ServerProcess.listen(
      settings,
      ServerProcess.configuration(settings, certificates?.store),
      methods,
      observer
    )
  }

  /// Serves the metrics; an address that is none is a mistake in a setting, so its name is said.
  private static func serveMetrics(
    _ settings: ServerSettings,
    _ registry: MetricsRegistry
  ) throws -> MetricsEndpoint? {
    do throws(MetricsEndpointError) {
      return try MetricsEndpoint.start(address: settings.metricsAddress) { registry.text() }
    } catch {
      guard error.code == .address else { throw error }
      throw UsageError("\(settings.metricsAddressOrigin): \(error)")
    }
  }

  /// Listens; an address that is none is a mistake in a setting, so its name is said.
  private static func listen(
    _ settings: ServerSettings,
    _ configuration: ServerConfiguration,
    _ methods: [ServerMethod],
    _ observer: MethodMetrics
  ) throws -> Server {
    do throws(TransportError) {
      return try Server(configuration: configuration, methods: methods, observer: observer)
    } catch {
      guard error.code == .invalidAddress else { throw error }
      throw UsageError("\(settings.addressOrigin): \(error)")
    }
  }

  /// Serves until SIGTERM or SIGINT, then finishes the calls in flight.
  func run() {
    log.write(.info, "serving") { line in
      line.add("address", settings.address)
      if let port = server.port { line.add("port", port) }
      if let endpoint { line.add("metricsPort", Int(endpoint.port)) }
      line.add("tls", certificates == nil ? "off" : "mutual")
    }
    Allocator.forgetStart()
    let signal = waitForSignal()
    EndLimit.begin(after: settings.shutdownDelay + settings.shutdownGrace)
    log.write(.info, "shutting down") { $0.add("signal", signal.rawValue) }
    shutDown()
    log.write(.info, "stopped")
  }

  private func waitForSignal() -> TerminationSignal.Name {
    while true {
      if let signal = TerminationSignal.wait(atMost: ServerProcess.refreshSeconds) {
        return signal
      }
      certificates?.refresh()
    }
  }

  /// First those who route calls learn of it, then calls in flight finish, then the rest is cut.
  private func shutDown() {
    TerminationSignal.unblockInterrupt()  // a second Ctrl-C ends the process at once
    health.stopServing()
    if settings.shutdownDelay > .zero { Pause.wait(settings.shutdownDelay) }
    server.shutdown(grace: settings.shutdownGrace)
    endpoint?.stop()
  }

  private static func certificates(
    _ settings: ServerSettings,
    _ log: Log,
    _ registry: MetricsRegistry
  ) throws -> CertificateRefresher? {
    guard case .certificates(let directory) = settings.security else { return nil }
    let expiry = try registry.gauge(
      "function_tls_certificate_not_after_seconds",
      "When the server's certificate expires, in seconds since 1970."
    )
    return try CertificateRefresher(directory: directory, log: log, expiry: expiry)
  }

  private static func methods(
    _ settings: ServerSettings,
    _ handler: RunFunctionHandler,
    _ health: HealthService
  ) -> [ServerMethod] {
    var methods = Services.function.map { service in
      ServerMethod.unary(service: service, method: "RunFunction", handler: handler)
    }
    if settings.servesHealth { methods += health.methods }
    if settings.servesReflection {
      methods += ReflectionService.methods(services: methods.map(\.name.service))
    }
    return methods
  }

  private static func configuration(
    _ settings: ServerSettings,
    _ store: TLSIdentityStore?
  ) -> ServerConfiguration {
    var configuration = ServerConfiguration(
      credentials: store.map { .mutualTLS($0) } ?? .insecure
    )
    configuration.address = settings.address
    configuration.network = settings.network
    configuration.maximumReceiveBytes = settings.maxReceiveBytes
    if let threads = settings.threads { configuration.workerThreads = threads }
    configuration.maximumConnectionAge = settings.maxConnectionAge
    configuration.maximumConnectionAgeGrace = settings.maxConnectionAgeGrace
    configuration.memoryQuotaBytes = settings.memoryLimitBytes
    return configuration
  }
}

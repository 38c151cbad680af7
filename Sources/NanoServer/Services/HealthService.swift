// SPDX-License-Identifier: Apache-2.0

internal import NanoTransport
internal import NanoWire
internal import Synchronization

/// The service `grpc.health.v1.Health`: whether the server takes calls, asked or watched.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/health-checking.md>
///
/// Thread rule: any thread. Watchers are told under the lock, so that none misses the last change.
final class HealthService: Sendable {
  /// The full name of the service.
  static let name = "grpc.health.v1.Health"

  private struct State {
    var status = ServingStatus.serving
    var watchers: [ObjectIdentifier: Watcher] = [:]
  }

  private let state = Mutex(State())
  private let services: Set<String>

  /// Tells of those services, and of the server as a whole under the empty name.
  init(services: [String]) { self.services = Set(services).union([""]) }

  /// The methods of the service.
  var methods: [ServerMethod] {
    [
      .unary(service: HealthService.name, method: "Check", handler: Check(health: self)),
      .stream(service: HealthService.name, method: "Watch", kind: .serverStream) { _ in
        Watcher(health: self)
      },
    ]
  }

  /// From now on the server takes no more calls: whoever routes them should look elsewhere.
  func stopServing() {
    state.withLock { state in
      state.status = .notServing
      for watcher in state.watchers.values { watcher.tell(.notServing) }
    }
  }

  /// How a service is; nil for one that the server does not have.
  fileprivate func status(of service: String) -> ServingStatus? {
    services.contains(service) ? state.withLock { $0.status } : nil
  }

  /// Tells the watcher how its service is, and of every change from now on.
  fileprivate func add(_ watcher: Watcher, of service: String) {
    state.withLock { state in
      guard services.contains(service) else { return watcher.tell(.serviceUnknown) }
      state.watchers[ObjectIdentifier(watcher)] = watcher
      watcher.tell(state.status)
    }
  }

  fileprivate func remove(_ watcher: Watcher) {
    state.withLock { state in _ = state.watchers.removeValue(forKey: ObjectIdentifier(watcher)) }
  }
}

/// Answers `Check`.
private struct Check: UnaryHandler {
  let health: HealthService

  func handle(_ request: RawSpan, _ context: borrowing CallContext) -> UnaryReply {
    do throws(WireError) {
      let service = try HealthCheckRequest(decoding: request).service
      guard let status = health.status(of: service) else {
        return UnaryReply(Status(.notFound, "unknown service \(service)"))
      }
      return UnaryReply(try HealthCheckResponse(status).bytes())
    } catch {
      return UnaryReply(
        Status(.invalidArgument, "the request is no HealthCheckRequest: \(error)")
      )
    }
  }
}

/// One call of `Watch`.
private final class Watcher: StreamHandler {
  private let health: HealthService
  private let stream = Mutex<ServerStream?>(nil)

  init(health: HealthService) { self.health = health }

  func received(_ message: RawSpan, on stream: ServerStream) {
    do throws(WireError) {
      let service = try HealthCheckRequest(decoding: message).service
      self.stream.withLock { $0 = stream }
      health.add(self, of: service)
    } catch {
      stream.finish(
        Status(.invalidArgument, "the request is no HealthCheckRequest: \(error)")
      )
    }
  }

  func inputEnded(on stream: ServerStream) {}

  func ended(_ stream: ServerStream, cancelled: Bool) {
    health.remove(self)
    self.stream.withLock { $0 = nil }
  }

  /// Sends a status.
  func tell(_ status: ServingStatus) {
    guard let stream = stream.withLock({ $0 }) else { return }
    do throws(WireError) {
      stream.send(try HealthCheckResponse(status).bytes())
    } catch {
      stream.finish(Status(.internal, "\(error)"))
    }
  }
}

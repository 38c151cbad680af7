// SPDX-License-Identifier: Apache-2.0

import Glibc
import NanoMetrics
import Testing

@Suite("The metrics of the gRPC server")
struct GRPCServerMetricsTests {
  private static let run = GRPCMethod(service: "v1.Runner", method: "Run")
  private static let watch = GRPCMethod(service: "Health", method: "Watch", type: .serverStream)

  @Test("every method has all of its series from the start, at zero")
  func zeros() throws {
    let registry = MetricsRegistry()
    let metrics = try GRPCServerMetrics(registry: registry, methods: [Self.run, Self.watch])
    #expect(metrics.methods.count == 2)
    let lines = text(of: registry).split(separator: "\n").filter { !$0.hasPrefix("#") }
    let labels = #"grpc_method="Run",grpc_service="v1.Runner",grpc_type="unary""#
    for name in ["started", "msg_received", "msg_sent"] {
      #expect(lines.contains("grpc_server_\(name)_total{\(labels)} 0"))
    }
    for code in [
      "OK", "Canceled", "Unknown", "InvalidArgument", "DeadlineExceeded", "NotFound",
      "AlreadyExists", "PermissionDenied", "ResourceExhausted", "FailedPrecondition", "Aborted",
      "OutOfRange", "Unimplemented", "Internal", "Unavailable", "DataLoss", "Unauthenticated",
    ] {
      #expect(lines.contains("grpc_server_handled_total{grpc_code=\"\(code)\",\(labels)} 0"))
    }
    #expect(lines.contains("grpc_server_handling_seconds_count{\(labels)} 0"))
    #expect(lines.contains("grpc_server_handling_seconds_bucket{\(labels),le=\"0.005\"} 0"))
    #expect(lines.count { $0.contains("grpc_type=\"server_stream\"") } == 3 + 17 + 17 + 2)
    #expect(lines.count == 2 * (3 + 17 + 17 + 2))
  }

  @Test("a call is counted where it belongs")
  func calls() throws {
    let registry = MetricsRegistry()
    let method = try #require(
      try GRPCServerMetrics(registry: registry, methods: [Self.watch, Self.run]).methods.last
    )
    method.started()
    method.received()
    method.sent()
    method.sent()
    method.finished(code: 8, nanoseconds: 300_000)
    method.finished(code: 99, nanoseconds: 1)
    method.finished(code: -1, nanoseconds: 1)
    let lines = Set(text(of: registry).split(separator: "\n"))
    let labels = #"grpc_method="Run",grpc_service="v1.Runner",grpc_type="unary""#
    for line in [
      "grpc_server_started_total{\(labels)} 1",
      "grpc_server_msg_received_total{\(labels)} 1",
      "grpc_server_msg_sent_total{\(labels)} 2",
      "grpc_server_handled_total{grpc_code=\"ResourceExhausted\",\(labels)} 1",
      "grpc_server_handled_total{grpc_code=\"Unknown\",\(labels)} 2",
      "grpc_server_handled_total{grpc_code=\"OK\",\(labels)} 0",
      "grpc_server_handling_seconds_bucket{\(labels),le=\"0.00025\"} 2",
      "grpc_server_handling_seconds_bucket{\(labels),le=\"0.0005\"} 3",
      "grpc_server_handling_seconds_sum{\(labels)} 0.000300002",
    ] { #expect(lines.contains(line[...])) }
  }

  @Test("call types are spelled as go-grpc-middleware spells them")
  func types() {
    let types: [GRPCMethod.CallType] = [.unary, .clientStream, .serverStream, .bidirectionalStream]
    #expect(types.map(\.rawValue) == ["unary", "client_stream", "server_stream", "bidi_stream"])
  }

  @Test("the metrics are registered once")
  func twice() throws {
    let registry = MetricsRegistry()
    _ = try GRPCServerMetrics(registry: registry, methods: [])
    let error = #expect(throws: MetricsError.self) {
      try GRPCServerMetrics(registry: registry, methods: [])
    }
    #expect(error?.description == "metric \"grpc_server_started_total\" is registered twice")
  }
}

@Suite("The metrics of compositions")
struct FunctionMetricsTests {
  @Test("an answer is counted with its time and sizes")
  func answers() throws {
    let registry = MetricsRegistry()
    let metrics = try FunctionMetrics(registry: registry)
    let database = metrics.composition("database")
    #expect(metrics.composition("database") === database)
    _ = metrics.composition("bucket")
    database.answered(
      nanoseconds: 70_000,
      requestBytes: 7_500,
      responseBytes: 73_000,
      isFatal: false
    )
    database.answered(nanoseconds: 90_000, requestBytes: 500, responseBytes: 100, isFatal: true)
    let lines = Set(text(of: registry).split(separator: "\n"))
    for line in [
      #"function_composition_calls_total{composition="database"} 2"#,
      #"function_composition_calls_total{composition="bucket"} 0"#,
      #"function_composition_fatal_total{composition="database"} 1"#,
      #"function_composition_duration_seconds_bucket{composition="database",le="0.0001"} 2"#,
      #"function_composition_duration_seconds_sum{composition="database"} 0.00016"#,
      #"function_composition_request_bytes_bucket{composition="database",le="1024"} 1"#,
      #"function_composition_request_bytes_sum{composition="database"} 8000"#,
      #"function_composition_response_bytes_bucket{composition="database",le="65536"} 1"#,
      #"function_composition_response_bytes_bucket{composition="database",le="4.194304e+06"} 2"#,
      #"function_composition_response_bytes_count{composition="database"} 2"#,
    ] { #expect(lines.contains(line[...]), "\(line)") }
  }

  @Test("names without end cost no memory without end")
  func overflow() throws {
    let registry = MetricsRegistry()
    let metrics = try FunctionMetrics(registry: registry, limit: 3)
    for number in 0..<100 {
      metrics.composition("name-\(number)")
        .answered(nanoseconds: 1, requestBytes: 1, responseBytes: 1, isFatal: true)
    }
    let lines = text(of: registry).split(separator: "\n")
    #expect(
      lines.filter { $0.hasPrefix("function_composition_fatal_total") }
        == [
          #"function_composition_fatal_total{composition="name-0"} 1"#,
          #"function_composition_fatal_total{composition="name-1"} 1"#,
          #"function_composition_fatal_total{composition="name-2"} 1"#,
          #"function_composition_fatal_total{composition="overflow"} 97"#,
        ]
    )
  }
}

@Suite("The metrics of the process")
struct ProcessMetricsTests {
  /// The value of a metric in a text.
  private func value(_ name: String, in text: String) throws -> Double {
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(name + " ") })
    return try #require(Double(line.dropFirst(name.count + 1)))
  }

  @Test("they agree with what the system says otherwise")
  func values() throws {
    let registry = MetricsRegistry()
    try ProcessMetrics.register(in: registry)
    let before = text(of: registry)
    #expect(before.contains("# TYPE process_cpu_seconds_total counter\n"))
    let resident = try value("process_resident_memory_bytes", in: before)
    #expect((1_000_000...4_000_000_000).contains(resident))
    #expect(try value("process_virtual_memory_bytes", in: before) > resident)
    var limit = rlimit()
    #expect(getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
    #expect(try value("process_max_fds", in: before) == Double(limit.rlim_cur))
    var usage = rusage()
    #expect(getrusage(RUSAGE_SELF.rawValue, &usage) == 0)
    let used = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    #expect(abs(try value("process_cpu_seconds_total", in: before) - used) < 3)
    let age = Double(time(nil)) - (try value("process_start_time_seconds", in: before))
    #expect((-2...3600).contains(age))
  }

  @Test("open files are counted")
  func files() throws {
    let registry = MetricsRegistry()
    try ProcessMetrics.register(in: registry)
    // Other tests open and close files meanwhile, but not as many as these.
    let files = (0..<500).map { _ in dup(0) }
    let counted = try value("process_open_fds", in: text(of: registry))
    let open = (0..<4096).count { fcntl($0, F_GETFD) >= 0 }
    for file in files { close(file) }
    let after = try value("process_open_fds", in: text(of: registry))
    #expect(files.allSatisfy { $0 >= 0 })
    #expect(abs(counted - Double(open)) < 200)
    #expect((300...700).contains(counted - after))
  }
}

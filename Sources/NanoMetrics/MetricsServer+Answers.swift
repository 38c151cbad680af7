// SPDX-License-Identifier: Apache-2.0

internal import CEvent
internal import Glibc

/// One HTTP request that waits for its answer; libevent owns it.
@safe
struct Request: ~Copyable {
  private let pointer: OpaquePointer

  /// Only valid until its answer was sent.
  init(borrowing pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  /// The path without a query, as the client wrote it; empty when it wrote none.
  var path: String {
    guard let uri = unsafe evhttp_request_get_evhttp_uri(pointer),
      let path = unsafe evhttp_uri_get_path(uri)
    else { return "" }
    return unsafe String(cString: path)
  }

  var isGet: Bool { unsafe evhttp_request_get_command(pointer) == EVHTTP_REQ_GET }
  var isHead: Bool { unsafe evhttp_request_get_command(pointer) == EVHTTP_REQ_HEAD }

  /// What the connection is known by in the list of connections.
  var connection: ConnectionList.Identity? {
    guard let connection = unsafe evhttp_request_get_connection(pointer) else { return nil }
    let stream = unsafe evhttp_connection_get_bufferevent(connection)
    return unsafe ConnectionList.Identity(UnsafeMutableRawPointer(stream))
  }

  /// Sends the answer and closes the connection after it.
  ///
  /// A scrape comes every few seconds at most, so a connection that stays open costs more than a
  /// new one.
  consuming func answer(
    _ status: Status,
    type: String = "text/plain; charset=utf-8",
    body: [UInt8]
  ) {
    guard let buffer = unsafe evbuffer_new() else {
      unsafe evhttp_send_error(pointer, CInt(HTTP_INTERNAL), nil)
      return
    }
    defer { unsafe evbuffer_free(buffer) }
    var headers = [("Content-Type", type), ("Connection", "close")]
    if status == .methodNotAllowed { headers.append(("Allow", "GET, HEAD")) }
    var isComplete = true
    if isHead {
      // libevent counts the body that it sends, which is none here.
      headers.append(("Content-Length", String(body.count)))
    } else {
      isComplete = unsafe body.withUnsafeBytes {
        unsafe evbuffer_add(buffer, $0.baseAddress, $0.count) == 0
      }
    }
    let output = unsafe evhttp_request_get_output_headers(pointer)
    for (name, value) in headers where isComplete {
      isComplete = unsafe evhttp_add_header(output, name, value) == 0
    }
    guard isComplete else {
      unsafe evhttp_send_error(pointer, CInt(HTTP_INTERNAL), nil)
      return
    }
    unsafe evhttp_send_reply(pointer, status.rawValue, status.reason, buffer)
  }

  /// The answers that the endpoint gives itself; libevent gives 400 and 413.
  enum Status: CInt {
    case ok = 200
    case notFound = 404
    case methodNotAllowed = 405

    fileprivate var reason: String {
      switch self {
      case .ok: "OK"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      }
    }
  }
}

extension MetricsServer {
  /// Answers one request: the text at `/metrics`, and a hint elsewhere.
  func answer(_ request: consuming Request) {
    if let connection = request.connection { connections.answer(connection, at: .now) }
    guard request.path == "/metrics" else {
      request.answer(.notFound, body: Array("not found; the metrics are at /metrics\n".utf8))
      return
    }
    guard request.isGet || request.isHead else {
      request.answer(.methodNotAllowed, body: Array("the metrics can only be read\n".utf8))
      return
    }
    request.answer(.ok, type: ExpositionText.contentType, body: body())
  }
}

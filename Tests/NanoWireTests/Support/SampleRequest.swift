// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoValue
import NanoWire

extension WireRequest {
  /// A request with something in each of its fields.
  static var sample: WireRequest {
    WireRequest(
      tag: "f00d",
      capabilities: [1, 2, 3, 4, 5, 77],
      observed: WireState(
        composite: .made(["kind": "Database", "spec": ["size": "small"]]),
        resources: [
          ("b", .made(["kind": "Cluster", "spec": ["instances": 3, "tags": ["x", 1.5, nil]]])),
          (
            "a",
            .made(
              WireResource.Made(
                ["kind": "Secret"],
                connectionDetails: [("password", [0, 0xFF]), ("host", [])]
              )
            )
          ),
        ]
      ),
      desired: WireState(
        composite: .made(["status": ["ready": true]], readiness: .notReady),
        resources: [("early", .made(["kind": "ConfigMap"], readiness: .ready))]
      ),
      input: ["kind": "Input"],
      context: WireContext(changes: [("example.org/environment", ["region": "eu"])]),
      extraResources: [("old", [.made(["kind": "Old"])])],
      credentials: [("aws", [("key", Array("secret".utf8)), ("binary", [0, 1, 0xFE])])],
      requiredResources: [
        ("vpc", [.made(["kind": "VPC", "n": 1]), .made(["kind": "VPC", "n": 2])]), ("none", []),
      ],
      requiredSchemas: [("known", ["type": "object"]), ("unknown", nil)]
    )
  }
}

/// Reads a request from bytes.
func request(of bytes: [UInt8]) throws(WireError) -> RunFunctionRequestMessage {
  try RunFunctionRequestMessage(decoding: bytes.span.bytes)
}

/// Reads a request that was written field by field.
func request(of message: RawMessage) throws(WireError) -> RunFunctionRequestMessage {
  try request(of: message.bytes)
}

/// Reads a response from bytes.
func response(of bytes: [UInt8]) throws(WireError) -> RunFunctionResponseMessage {
  try RunFunctionResponseMessage(decoding: bytes.span.bytes)
}

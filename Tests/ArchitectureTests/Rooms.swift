// SPDX-License-Identifier: Apache-2.0

/// Which modules a target may import: the table of the architecture, as data.
///
/// A target that is not in it fails the tests, and so does a line for a target that is gone.
struct Room: Sendable {
  let name: String
  /// What its Swift files may import besides the standard library; none for a target of C.
  let mayImport: Set<String>
  /// What its own users get with it, so that they import one module.
  var mayExport: Set<String> = []
  /// Whether it is a program or the inside of one, which may print.
  var isProgram = false

  static let all: [Room] = [
    // C: each has one owner below, and no Swift file.
    Room(name: "CEvent", mayImport: []),
    Room(name: "CGRPC", mayImport: []),
    Room(name: "CListener", mayImport: []),
    Room(name: "CDrain", mayImport: []),
    Room(name: "CLockOrder", mayImport: []),
    Room(name: "CMessages", mayImport: []),
    Room(name: "COpenSSL", mayImport: []),
    Room(name: "CPlatform", mayImport: []),
    Room(name: "CYAML", mayImport: []),

    // L0: values, and bytes with one owner.
    Room(name: "NanoValue", mayImport: []),
    Room(name: "NanoBytes", mayImport: ["Glibc"]),
    Room(name: "NanoRegex", mayImport: []),

    // L1: bytes in and out, bytes and values, hashes and certificates, metrics.
    Room(name: "NanoWire", mayImport: ["NanoValue", "NanoBytes", "CMessages", "Glibc"]),
    Room(
      name: "NanoTransport",
      mayImport: [
        "NanoBytes", "CGRPC", "CListener", "CDrain", "CLockOrder", "CPlatform", "Glibc",
        "Synchronization",
      ]
    ),
    Room(name: "NanoCrypto", mayImport: ["COpenSSL", "Glibc"]),
    Room(name: "NanoMetrics", mayImport: ["CEvent", "Glibc", "Synchronization"]),

    Room(name: "NanoYAML", mayImport: ["NanoValue", "CYAML"]),
    Room(name: "NanoFiles", mayImport: ["NanoValue", "Glibc", "Synchronization"]),
    Room(name: "NanoSchema", mayImport: ["NanoValue", "NanoRegex", "Synchronization"]),
    Room(name: "NanoCEL", mayImport: ["NanoValue", "NanoRegex"]),

    // L2: what authors of compositions compile against; resources held against schemas.
    Room(
      name: "NanoValidate",
      mayImport: ["NanoValue", "NanoYAML", "NanoSchema", "NanoCEL", "Synchronization"]
    ),
    Room(
      name: "NanoFunction",
      mayImport: ["NanoValue", "NanoCrypto"],
      mayExport: ["NanoValue"]
    ),

    // L3
    Room(
      name: "NanoGenerate",
      mayImport: ["NanoValue", "NanoFiles", "NanoYAML", "NanoSchema", "NanoValidate"]
    ),
    Room(name: "NanoResources", mayImport: ["NanoFunction"]),
    Room(name: "NanoCall", mayImport: ["NanoFunction", "NanoValue", "NanoBytes", "NanoWire"]),
    Room(
      name: "NanoServer",
      mayImport: [
        "NanoCall", "NanoFunction", "NanoValue", "NanoBytes", "NanoWire", "NanoTransport",
        "NanoCrypto",
        "NanoMetrics", "Glibc", "Synchronization",
      ]
    ),
    Room(name: "NanoCompositions", mayImport: ["NanoFunction", "NanoResources"]),
    Room(name: "NanoTesting", mayImport: ["NanoFunction"]),

    Room(
      name: "NanoRender",
      mayImport: [
        "NanoCall", "NanoFunction", "NanoValue", "NanoBytes", "NanoWire", "NanoTransport",
        "NanoCrypto",
        "NanoYAML", "NanoSchema", "NanoCEL", "NanoFiles", "Glibc", "Synchronization",
      ]
    ),

    Room(
      name: "NanoTestRunner",
      mayImport: [
        "NanoFunction", "NanoValue", "NanoYAML", "NanoRegex", "NanoRender", "NanoTesting",
        "NanoValidate", "NanoWire", "Glibc", "Synchronization",
      ]
    ),

    Room(
      name: "NanoTool",
      mayImport: [
        "ArgumentParser", "NanoFiles", "NanoFunction", "NanoGenerate", "NanoRender",
        "NanoTestRunner",
        "NanoValidate", "NanoValue", "NanoYAML", "Glibc", "Synchronization",
      ],
      isProgram: true
    ),

    // L4: composition roots.
    Room(name: "function", mayImport: ["NanoServer", "NanoCompositions"], isProgram: true),
    Room(name: "nanoidp", mayImport: ["NanoTool", "NanoCompositions"], isProgram: true),
  ]

  /// Rooms that nobody but these may import, whatever their line in the table says.
  static let importers: [String: Set<String>] = [
    "CGRPC": ["NanoTransport"], "CListener": ["NanoTransport"],
    "CDrain": ["NanoTransport"], "CLockOrder": ["NanoTransport"], "CPlatform": ["NanoTransport"],
    "CMessages": ["NanoWire"],
    "COpenSSL": ["NanoCrypto"], "CEvent": ["NanoMetrics"], "CYAML": ["NanoYAML"],
    "NanoMetrics": ["NanoServer"],
    "NanoBytes": ["NanoWire", "NanoTransport", "NanoCall", "NanoServer", "NanoRender"],
  ]

  /// Rooms that keep away from the system, so that they run wherever Swift does.
  static let pure: Set<String> = ["NanoValue", "NanoFunction", "NanoCompositions"]
  /// What the pure rooms must not import, besides every module of C.
  static let system: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Musl"]
}

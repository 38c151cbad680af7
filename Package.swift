// swift-tools-version: 6.3
import PackageDescription

/// Settings of every Swift target: the Swift 6 language mode, explicit existentials and imports,
/// and no warning left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Settings of the targets that own C objects: every unsafe act is spelled `unsafe` there.
let owner: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "nano-idp-engine",
  products: [
    .executable(name: "function", targets: ["function"]),
    .library(name: "NanoFunction", targets: ["NanoFunction", "NanoValue"]),
    .library(name: "NanoServer", targets: ["NanoServer"]),
    .library(name: "NanoCompositions", targets: ["NanoCompositions"]),
    .library(name: "NanoTesting", targets: ["NanoTesting"]),
  ],
  targets: [
    // C: one Swift owner each. The libraries are named by the owner's linker settings and not in
    // the module maps, so that the static build can name archives instead.
    .systemLibrary(name: "CGRPC"),
    .systemLibrary(name: "COpenSSL"),
    .systemLibrary(name: "CEvent"),
    .systemLibrary(name: "CYAML"),
    .target(
      name: "CMessages",
      linkerSettings: [.linkedLibrary("protobuf-c")]
    ),
    .target(name: "CListener"),
    .target(name: "CPlatform"),
    .target(name: "CLockOrder", linkerSettings: [.linkedLibrary("absl_synchronization")]),

    // L0
    .target(name: "NanoValue", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "NanoBytes", swiftSettings: owner),

    // L1
    .target(name: "NanoRegex", swiftSettings: strict),
    .target(name: "NanoSchema", dependencies: ["NanoValue", "NanoRegex"], swiftSettings: strict),
    .target(
      name: "NanoWire",
      dependencies: ["NanoValue", "NanoBytes", "CMessages"],
      swiftSettings: owner
    ),
    .target(
      name: "NanoTransport",
      dependencies: ["NanoBytes", "CGRPC", "CListener", "CPlatform", "CLockOrder"],
      swiftSettings: owner,
      linkerSettings: [.linkedLibrary("grpc"), .linkedLibrary("gpr")]
    ),
    .target(
      name: "NanoCrypto",
      dependencies: ["COpenSSL"],
      swiftSettings: owner,
      linkerSettings: [.linkedLibrary("ssl"), .linkedLibrary("crypto")]
    ),
    .target(
      name: "NanoMetrics",
      dependencies: ["CEvent"],
      swiftSettings: owner,
      linkerSettings: [.linkedLibrary("event_core"), .linkedLibrary("event_extra")]
    ),

    .target(
      name: "NanoYAML",
      dependencies: ["NanoValue", "CYAML"],
      swiftSettings: owner,
      linkerSettings: [.linkedLibrary("yaml")]
    ),

    // L2
    .target(
      name: "NanoFunction",
      dependencies: ["NanoValue", "NanoCrypto"],
      swiftSettings: strict
    ),

    // L3
    .target(
      name: "NanoServer",
      dependencies: [
        "NanoFunction", "NanoValue", "NanoBytes", "NanoWire", "NanoTransport", "NanoCrypto",
        "NanoMetrics",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "NanoCompositions",
      dependencies: ["NanoFunction"],
      swiftSettings: strict
    ),
    .target(name: "NanoTesting", dependencies: ["NanoFunction"], swiftSettings: strict),

    // L4
    .executableTarget(
      name: "function",
      dependencies: ["NanoServer", "NanoCompositions"],
      swiftSettings: strict
    ),

    // Measured and flooded, never shipped.
    .executableTarget(
      name: "TransportEcho",
      dependencies: ["NanoBytes", "NanoTransport"],
      path: "Benchmarks/TransportEcho",
      swiftSettings: owner
    ),

    // Tests
    .testTarget(name: "NanoValueTests", dependencies: ["NanoValue"], swiftSettings: strict),
    .testTarget(name: "NanoCryptoTests", dependencies: ["NanoCrypto"], swiftSettings: strict),
    .testTarget(
      name: "NanoFunctionTests",
      dependencies: ["NanoFunction", "NanoTesting"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NanoCompositionsTests",
      dependencies: ["NanoCompositions", "NanoFunction", "NanoTesting"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NanoServerTests",
      dependencies: ["NanoServer", "NanoTransport", "NanoValue"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NanoTransportTests",
      dependencies: ["NanoBytes", "NanoTransport", "TransportEcho"],
      swiftSettings: strict
    ),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .target(
      name: "WireChecks",
      dependencies: ["NanoWire", "NanoValue", "NanoBytes"],
      path: "Tests/WireChecks",
      swiftSettings: strict
    ),
    .testTarget(
      name: "NanoWireTests",
      dependencies: ["NanoWire", "NanoValue", "NanoBytes", "CMessages", "WireChecks"],
      exclude: ["Vectors/make_vectors.py"],
      swiftSettings: strict
    ),
    .testTarget(name: "NanoMetricsTests", dependencies: ["NanoMetrics"], swiftSettings: strict),
    // Tests
    .testTarget(name: "NanoRegexTests", dependencies: ["NanoRegex"], swiftSettings: strict),
    .testTarget(
      name: "NanoSchemaTests",
      dependencies: ["NanoSchema", "NanoRegex", "NanoValue"],
      swiftSettings: strict
    ),
    .testTarget(name: "NanoValueTests", dependencies: ["NanoValue"], swiftSettings: strict),
    // Tests
    .target(
      name: "YAMLChecks",
      dependencies: ["NanoYAML", "NanoValue"],
      path: "Tests/YAMLChecks",
      swiftSettings: strict
    ),
    .testTarget(
      name: "NanoYAMLTests",
      dependencies: ["NanoYAML", "NanoValue", "YAMLChecks"],
      swiftSettings: strict
    ),
  ]
)

// What only developers of this package build, and only when they ask for it.
if Context.environment["NANO_DEVELOPMENT"] != nil {
  package.targets += [
    .target(name: "CountedMalloc", path: "Benchmarks/CountedMalloc"),
    .executableTarget(
      name: "WireBenchmark",
      dependencies: ["NanoWire", "NanoValue", "NanoBytes", "CountedMalloc"],
      path: "Benchmarks/Wire",
      swiftSettings: strict
    ),
    .target(name: "FuzzDriver", path: "Fuzz/Driver"),
    .executableTarget(
      name: "FuzzWire",
      dependencies: ["WireChecks", "FuzzDriver"],
      path: "Fuzz/Wire",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    ),
    .executableTarget(
      name: "YAMLPipe",
      dependencies: ["NanoYAML", "NanoValue"],
      path: "Tests/yaml/pipe",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "YAMLBenchmark",
      dependencies: ["NanoYAML", "NanoValue"],
      path: "Benchmarks/YAML",
      swiftSettings: strict
    ),
    .target(name: "FuzzYAMLDriver", path: "Fuzz/YAMLDriver"),
    .executableTarget(
      name: "FuzzYAML",
      dependencies: ["YAMLChecks", "FuzzYAMLDriver"],
      path: "Fuzz/YAML",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    ),
  ]
}

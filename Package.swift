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
    .executable(name: "nanoidp", targets: ["nanoidp"]),
    .library(name: "NanoFunction", targets: ["NanoFunction", "NanoValue"]),
    .library(name: "NanoServer", targets: ["NanoServer"]),
    .library(name: "NanoResources", targets: ["NanoResources"]),
    .library(name: "NanoCompositions", targets: ["NanoCompositions"]),
    .library(name: "NanoTesting", targets: ["NanoTesting"]),
    .library(name: "NanoRender", targets: ["NanoRender"]),
    .library(name: "NanoTool", targets: ["NanoTool"]),
  ],
  dependencies: [
    // For `nanoidp` alone: nothing that `function` links depends on a package.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
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
    .target(name: "CDrain"),
    .target(name: "CLockOrder", linkerSettings: [.linkedLibrary("absl_synchronization")]),

    // L0: values, and bytes with one owner.
    .target(name: "NanoValue", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "NanoBytes", swiftSettings: owner),
    .target(name: "NanoRegex", swiftSettings: strict),

    // L1: bytes in and out, bytes and values, certificates, metrics; text and schemas for the tool.
    .target(
      name: "NanoWire",
      dependencies: ["NanoValue", "NanoBytes", "CMessages"],
      swiftSettings: owner
    ),
    .target(
      name: "NanoTransport",
      dependencies: ["NanoBytes", "CGRPC", "CListener", "CDrain", "CPlatform", "CLockOrder"],
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
    .target(name: "NanoFiles", dependencies: ["NanoValue"], swiftSettings: strict),
    .target(name: "NanoSchema", dependencies: ["NanoValue", "NanoRegex"], swiftSettings: strict),
    .target(name: "NanoCEL", dependencies: ["NanoValue", "NanoRegex"], swiftSettings: strict),

    // L2: what authors of compositions compile against; resources held against schemas.
    .target(
      name: "NanoValidate",
      dependencies: ["NanoValue", "NanoYAML", "NanoSchema", "NanoCEL"],
      swiftSettings: strict
    ),
    .target(
      name: "NanoFunction",
      dependencies: ["NanoValue", "NanoCrypto"],
      swiftSettings: strict
    ),

    .target(
      name: "NanoCall",
      dependencies: ["NanoFunction", "NanoValue", "NanoBytes", "NanoWire"],
      swiftSettings: strict
    ),

    // L3: the server, the library of compositions, the test kit.
    .target(
      name: "NanoServer",
      dependencies: [
        "NanoCall", "NanoFunction", "NanoValue", "NanoBytes", "NanoWire", "NanoTransport",
        "NanoCrypto",
        "NanoMetrics",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "NanoGenerate",
      dependencies: ["NanoValue", "NanoFiles", "NanoYAML", "NanoSchema", "NanoValidate"],
      swiftSettings: strict
    ),
    .target(name: "NanoResources", dependencies: ["NanoFunction"], swiftSettings: strict),
    .target(
      name: "NanoCompositions",
      dependencies: ["NanoFunction", "NanoResources"],
      swiftSettings: strict
    ),
    .target(name: "NanoTesting", dependencies: ["NanoFunction"], swiftSettings: strict),

    .target(
      name: "NanoRender",
      dependencies: [
        "NanoCall", "NanoFunction", "NanoValue", "NanoBytes", "NanoWire", "NanoTransport",
        "NanoCrypto",
        "NanoYAML", "NanoSchema", "NanoCEL", "NanoFiles",
      ],
      swiftSettings: strict
    ),

    .target(
      name: "NanoTestRunner",
      dependencies: [
        "NanoFunction", "NanoValue", "NanoYAML", "NanoRegex", "NanoRender", "NanoTesting",
        "NanoValidate", "NanoWire",
      ],
      swiftSettings: strict
    ),

    .target(
      name: "NanoTool",
      dependencies: [
        "NanoFunction", "NanoValidate", "NanoValue", "NanoYAML", "NanoRender", "NanoGenerate",
        "NanoTestRunner", "NanoFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // L4: composition roots.
    .executableTarget(
      name: "function",
      dependencies: ["NanoServer", "NanoCompositions"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "nanoidp",
      dependencies: ["NanoTool", "NanoCompositions"],
      swiftSettings: strict
    ),

    // Measured and flooded, never shipped.
    .executableTarget(
      name: "TransportEcho",
      dependencies: ["NanoBytes", "NanoTransport"],
      path: "Benchmarks/TransportEcho",
      swiftSettings: owner
    ),

    // What tests and fuzzers check alike.
    .target(
      name: "WireChecks",
      dependencies: ["NanoWire", "NanoValue", "NanoBytes"],
      path: "Tests/WireChecks",
      swiftSettings: strict
    ),
    .target(
      name: "YAMLChecks",
      dependencies: ["NanoYAML", "NanoValue"],
      path: "Tests/YAMLChecks",
      swiftSettings: strict
    ),
    // What readers of YAML in other languages compare with.
    .executableTarget(
      name: "YAMLPipe",
      dependencies: ["NanoYAML", "NanoValue"],
      path: "Tests/yaml/pipe",
      swiftSettings: strict
    ),

    // Tests
    tests("Architecture"),
    tests("NanoValue", with: ["NanoValue"]),
    tests("NanoRegex", with: ["NanoRegex"]),
    tests("NanoFiles", with: ["NanoFiles"]),
    tests(
      "NanoWire",
      with: ["NanoWire", "NanoValue", "NanoBytes", "CMessages", "WireChecks"],
      exclude: ["Vectors/make_vectors.py"]
    ),
    tests("NanoTransport", with: ["NanoBytes", "NanoTransport", "TransportEcho", "CGRPC"]),
    tests("NanoCrypto", with: ["NanoCrypto"]),
    tests("NanoMetrics", with: ["NanoMetrics"]),
    tests("NanoYAML", with: ["NanoYAML", "NanoValue", "YAMLChecks"]),
    tests("NanoSchema", with: ["NanoSchema", "NanoRegex", "NanoValue"]),
    tests("NanoCEL", with: ["NanoCEL", "NanoValue"]),
    tests("NanoValidate", with: ["NanoValidate", "NanoSchema", "NanoYAML", "NanoValue"]),
    tests("NanoFunction", with: ["NanoFunction", "NanoTesting"]),
    tests(
      "NanoCall",
      with: ["NanoCall", "NanoFunction", "NanoTesting", "NanoWire", "NanoBytes"]
    ),
    tests("NanoTesting", with: ["NanoTesting", "NanoFunction"]),
    tests("NanoResources", with: ["NanoResources", "NanoFunction"]),
    tests("NanoGenerate", with: ["NanoGenerate", "NanoSchema", "NanoYAML", "NanoValue"]),
    tests(
      "NanoCompositions",
      with: ["NanoCompositions", "NanoFunction", "NanoTesting", "NanoValidate", "NanoSchema"]
    ),
    tests(
      "NanoServer",
      with: ["NanoServer", "NanoFunction", "NanoMetrics", "NanoTransport", "NanoValue"]
    ),
    tests(
      "NanoRender",
      with: [
        "NanoRender", "NanoTool", "NanoFunction", "NanoValue", "NanoBytes", "NanoWire",
        "NanoTransport", "NanoYAML", "NanoCompositions", "function",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    tests(
      "NanoTestRunner",
      with: [
        "NanoTestRunner", "NanoTesting", "NanoFunction", "NanoRender", "NanoYAML", "NanoValue",
        "NanoCompositions", "NanoWire",
      ]
    ),
    tests(
      "NanoTool",
      with: [
        "NanoTool", "NanoCompositions", "NanoFunction", "NanoRender", "NanoTestRunner",
        "NanoValidate",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
  ]
)

/// The tests of a room, in `Tests/<room>Tests`.
func tests(
  _ room: String,
  with dependencies: [Target.Dependency] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(room)Tests",
    dependencies: dependencies,
    exclude: exclude,
    swiftSettings: strict
  )
}

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
      name: "YAMLBenchmark",
      dependencies: ["NanoYAML", "NanoValue"],
      path: "Benchmarks/YAML",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "SchemaBundles",
      dependencies: ["NanoSchema", "NanoYAML", "NanoValue"],
      path: "scripts/schema-bundles",
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

// The tests of one room and what they need, so that a sanitizer builds no more than it runs.
if let room = Context.environment["NANO_TESTS_OF"] {
  var needed = ["\(room)Tests"]
  var next = 0
  while next < needed.count {
    for target in package.targets where target.name == needed[next] {
      for case .byNameItem(let name, _) in target.dependencies where !needed.contains(name) {
        needed.append(name)
      }
    }
    next += 1
  }
  package.targets.removeAll { !needed.contains($0.name) }
  package.products = []
  package.dependencies = []
}

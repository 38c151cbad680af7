// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "hello-composition",
  products: [
    .executable(name: "function-hello", targets: ["HelloFunction"]),
    .executable(name: "hello", targets: ["HelloTool"]),
  ],
  dependencies: [
    // Outside of this repository: .package(url: "https://…/nano-idp-engine", from: "0.1.0")
    .package(name: "nano-idp-engine", path: "../..")
  ],
  targets: [
    .target(
      name: "Hello",
      dependencies: [.product(name: "NanoFunction", package: "nano-idp-engine")]
    ),
    .executableTarget(
      name: "HelloFunction",
      dependencies: ["Hello", .product(name: "NanoServer", package: "nano-idp-engine")]
    ),
    .executableTarget(
      name: "HelloTool",
      dependencies: ["Hello", .product(name: "NanoTool", package: "nano-idp-engine")]
    ),
    .testTarget(
      name: "HelloTests",
      dependencies: ["Hello", .product(name: "NanoTesting", package: "nano-idp-engine")]
    ),
  ]
)

// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import Testing

@testable import NanoTool

/// Runs tests as a tool of those compositions would run its commands.
struct HostingTrait: SuiteTrait, TestTrait, TestScoping {
  let tool: CommandLineTool

  var isRecursive: Bool { true }

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing body: @Sendable () async throws -> Void
  ) async throws {
    try await CommandLineTool.$current.withValue(tool, operation: body)
  }
}

extension Trait where Self == HostingTrait {
  /// The tool hosts those compositions for that function.
  static func hosting(_ library: CompositionLibrary, as function: String) -> HostingTrait {
    HostingTrait(tool: CommandLineTool(library, named: "nanoidp", for: [function]))
  }
}

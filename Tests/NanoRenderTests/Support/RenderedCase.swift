// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import NanoRender
import NanoValue
import Testing

@testable import NanoTool

/// What this program makes of a case.
struct RenderedCase {
  /// The documents, or the part of them before an error.
  private(set) var text = ""
  /// The error, or nil.
  private(set) var error: String?
  /// What the function was asked.
  let requests: [Value]

  /// Renders a composite by the command line of the case.
  init(
    composite engineCase: EngineCase,
    isStrict: Bool,
    dialect: RenderDialect = .current
  ) throws {
    var arguments = try #require(Self.composites[engineCase.name])
    arguments.dialect = dialect
    arguments.common.isStrict = isStrict
    let files = engineCase.files
    try self.init { resolver throws(RenderError) in
      let job = CompositeRenderJob(arguments, files: files, resolver: resolver)
      return try job.render(try job.load())
    }
  }

  /// Renders an Operation by the command line of the case.
  init(operation engineCase: EngineCase, isStrict: Bool) throws {
    var arguments = try #require(Self.operations[engineCase.name])
    arguments.common.isStrict = isStrict
    let files = engineCase.files
    try self.init { resolver throws(RenderError) in
      let job = OperationRenderJob(arguments, files: files, resolver: resolver)
      return try job.render(try job.load())
    }
  }

  private init(
    _ render: (FunctionResolver) throws(RenderError) -> RenderedText
  ) throws {
    let function = RecordingFunction()
    var resolver = FunctionResolver()
    resolver.fakes["function-script"] = function
    do throws(RenderError) {
      let rendered = try render(resolver)
      text = String(decoding: rendered.bytes, as: UTF8.self)
      error = rendered.failure?.description
    } catch {
      self.error = error.description
    }
    requests = function.requests
  }

  /// The command lines of all cases, read once: that takes a tenth of a second each in debug builds.
  private static let composites: [String: CompositeRenderArguments] = Dictionary(
    uniqueKeysWithValues: EngineCase.all(of: "composition").compactMap { engineCase in
      let words = Array(engineCase.arguments.dropFirst(2))
      guard var arguments = try? CompositeRenderOptions.parse(words).arguments else { return nil }
      arguments.common.time = EngineCase.now
      return (engineCase.name, arguments)
    }
  )

  private static let operations: [String: OperationRenderArguments] = Dictionary(
    uniqueKeysWithValues: EngineCase.all(of: "operation").compactMap { engineCase in
      let words = Array(engineCase.arguments.dropFirst(2))
      guard var arguments = try? OperationRenderOptions.parse(words).arguments else { return nil }
      arguments.common.time = EngineCase.now
      return (engineCase.name, arguments)
    }
  )
}

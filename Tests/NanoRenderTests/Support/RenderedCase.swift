// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import NanoRender
import NanoValue

@testable import nanoidp

/// What this program makes of a case.
struct RenderedCase {
  /// The documents, or the part of them before an error.
  private(set) var text = ""
  /// The error, or nil.
  private(set) var error: String?
  /// What the function was asked.
  let requests: [Value]

  /// Renders a composite by the command line of the case.
  init(composite engineCase: EngineCase, flags: [String]) throws {
    let function = RecordingFunction()
    let words = engineCase.arguments.dropFirst(2) + flags
    var arguments = try CompositeRenderOptions.parse(Array(words)).arguments
    arguments.common.time = EngineCase.now
    var resolver = FunctionResolver()
    resolver.fakes["function-script"] = function
    let job = CompositeRenderJob(arguments, files: engineCase.files, resolver: resolver)
    do throws(RenderError) {
      let rendered = try job.render(try job.load())
      text = String(decoding: rendered.bytes, as: UTF8.self)
      error = rendered.failure?.description
    } catch {
      self.error = error.description
    }
    requests = function.requests
  }

  /// Renders an Operation by the command line of the case.
  init(operation engineCase: EngineCase, flags: [String]) throws {
    let function = RecordingFunction()
    let words = engineCase.arguments.dropFirst(2) + flags
    var arguments = try OperationRenderOptions.parse(Array(words)).arguments
    arguments.common.time = EngineCase.now
    var resolver = FunctionResolver()
    resolver.fakes["function-script"] = function
    let job = OperationRenderJob(arguments, files: engineCase.files, resolver: resolver)
    do throws(RenderError) {
      let rendered = try job.render(try job.load())
      text = String(decoding: rendered.bytes, as: UTF8.self)
      error = rendered.failure?.description
    } catch {
      self.error = error.description
    }
    requests = function.requests
  }
}

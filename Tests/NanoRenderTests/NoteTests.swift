// SPDX-License-Identifier: Apache-2.0

import NanoRender
import NanoValue
import Testing

@testable import NanoTool

@Suite("What an error says besides Crossplane's sentence")
struct NoteTests {
  @Test("is which functions there are, when one is unknown")
  func unknown() {
    let pipeline = Pipeline(
      [PipelineStep(["step": "s", "functionRef": ["name": "no"]])],
      functions: [
        "b": FakeFunction(), "a": FakeFunction(), ContextFunction.name: ContextFunction(),
      ]
    )
    #expect(
      throws: RenderError(
        "cannot run Composition pipeline step \"s\": unknown function \"no\" - is it listed in the "
          + "render input?",
        notes: ["the functions are \"a\", \"b\""]
      )
    ) { try pipeline.run(observed: FunctionState()) }
  }

  @Test("is what functions said before one ended the pipeline")
  func saidBefore() throws {
    let folder = try Folder([
      "xr.yaml": "{apiVersion: e.org/v1, kind: X, metadata: {name: x}}",
      "comp.yaml": """
      apiVersion: apiextensions.crossplane.io/v1
      kind: Composition
      metadata: {name: c}
      spec:
        compositeTypeRef: {apiVersion: e.org/v1, kind: X}
        mode: Pipeline
        pipeline:
        - step: one
          functionRef: {name: fn}
          input: {responses: [{results: [{severity: SEVERITY_WARNING, message: hm}]}]}
        - step: two
          functionRef: {name: fn}
          input: {responses: [{results: [{severity: SEVERITY_FATAL, message: boom}]}]}
      """,
    ])
    var resolver = FunctionResolver()
    resolver.fakes["fn"] = FakeFunction()
    let arguments = CompositeRenderArguments(composite: "xr.yaml", composition: "comp.yaml")
    let job = CompositeRenderJob(arguments, files: folder.files, resolver: resolver)
    let error = RenderError(
      "cannot compose resources: pipeline step \"two\" returned a fatal result: boom",
      notes: ["step \"one\" said before: hm"]
    )
    #expect(throws: error) { try job.render(try job.load()) }
    #expect(
      Failure(error, of: []).message == "\(error.description)\n  step \"one\" said before: hm"
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoGenerate
import Testing

@Suite("What is wrong with a plan")
struct PlanErrorTests {
  /// What the generator says of a plan, and of a definition beside it.
  private func error(_ plan: String, definition: String? = nil) throws -> String? {
    let folder = try Fixture.temporaryPlan(plan)
    defer { Fixture.remove(folder) }
    var definitions: [String] = []
    if let definition {
      try Fixture.write(definition, to: "\(folder)/definition.yaml")
      definitions = ["\(folder)/definition.yaml"]
    }
    do throws(GenerateError) {
      _ = try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: definitions).changes()
      return nil
    } catch {
      return error.description.replacing("\(folder)/", with: "")
    }
  }

  @Test("kinds that nothing defines are named, with what to do")
  func unknownKinds() throws {
    let plan = "views: {folder: Views, kinds: {Town: {example.org/v1: [Museum], v1: [Secrte]}}}"
    #expect(
      try error(plan)
        == "no schema of Museum of example.org/v1, Secrte of v1: name a file or folder with the "
        + "definition, --definitions FOLDER"
    )
  }

  @Test("mistakes in a plan are all told at once, with their places")
  func mistakes() throws {
    #expect(
      try error("views: {kinds: {Town: [Library]}}\nview: {}")
        == "plan.yaml: views.folder: a string is required; views.kinds: Town: expected apiVersions, "
        + "each with a list of kinds; view: unknown field, known are bundles, views, composites"
    )
    #expect(
      try error("views: {folder: Views, kinds: {Town: {v1: [[]]}}}")
        == "plan.yaml: views.kinds: Town, v1: expected a list of kinds; views.kinds: Town: expected "
        + "apiVersions, each with a list of kinds"
    )
  }

  @Test("a plan or definitions that are not there are named")
  func missingFiles() throws {
    #expect(throws: GenerateError("cannot open plan.yaml: no such file or directory")) {
      try GenerationJob(planFile: "/nowhere/plan.yaml", definitions: [])
    }
    let folder = try Fixture.temporaryPlan("views: {folder: Views}")
    defer { Fixture.remove(folder) }
    #expect(throws: GenerateError("/nowhere: no YAML file there")) {
      try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: ["/nowhere"])
    }
  }

  @Test("a definition that cannot be read is named with its file")
  func brokenDefinition() throws {
    let definition = """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      spec: {group: example.org}
      """
    let message = try error("views: {folder: Views}", definition: definition)
    #expect(message?.hasPrefix("definition.yaml: spec.names") == true, "\(message ?? "")")
  }
}

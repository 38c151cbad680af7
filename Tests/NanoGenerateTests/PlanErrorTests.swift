// SPDX-License-Identifier: Apache-2.0

import Foundation
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

  @Test("a plan that makes nothing is refused")
  func empty() throws {
    #expect(
      try error("bundles: schemas") == "plan.yaml: views: required unless there are composites"
    )
    #expect(
      try error("composites: {folder: C, definitions: nowhere}")
        == "composites.definitions: no such file or folder: nowhere"
    )
  }

  @Test(
    "a namespace is a name for a Swift type",
    arguments: ["../../evil x", "class", "argo x", "self", "String", "2nd", "_", "", "a-b"]
  )
  func namespaces(_ name: String) throws {
    #expect(
      try error("views: {folder: Views, kinds: {\"\(name)\": {v1: [Event]}}}")
        == "plan.yaml: views.kinds: \"\(name)\" is no name for a Swift type of one's own"
    )
  }

  @Test("other letters make a name, too", arguments: ["Städte", "_K8s", "Class", "lower"])
  func unusualNamespaces(_ name: String) throws {
    #expect(try error("views: {folder: Views, kinds: {\(name): {v1: [Event]}}}") == nil)
  }

  @Test("a kind is in a namespace once")
  func duplicates() throws {
    #expect(
      try error("views: {folder: Views, kinds: {Town: {v1: [Event, Secret, Event]}}}")
        == "plan.yaml: views.kinds: Town, v1: Event is there twice"
    )
    #expect(
      try error("views: {folder: Views, kinds: {Town: {v1: [Event]}, City: {v1: [Event]}}}") == nil
    )
  }

  @Test(
    "what is no kind is no part of a path",
    arguments: [
      ("a.org/v1", "../../evil"), ("../v1", "Box"), ("a.org/v1/x", "Box"), ("a.org/", "Box"),
      ("v1", ""), ("v1", "a b"), ("v1", "a/b"),
    ]
  )
  func strangeKinds(_ apiVersion: String, _ kind: String) throws {
    #expect(
      try error("views: {folder: O, kinds: {K: {\"\(apiVersion)\": [\"\(kind)\"]}}}")
        == "plan.yaml: views.kinds: K: \"\(kind)\" of \"\(apiVersion)\" is no kind"
    )
  }

  @Test(
    "a definition's kind is a name for a Swift type",
    arguments: ["../../evil", "class", "B x"]
  )
  func strangeComposites(_ kind: String) throws {
    #expect(
      throws: GenerateError(
        "xrds/a.org.yaml: spec.names.kind: \"\(kind)\" is no name for a Swift type"
      )
    ) { try changes(kind, of: ["a.org"]) }
  }

  @Test("two kinds of one name are refused where they would be one file")
  func namesakes() throws {
    #expect(
      try error(
        "views: {folder: O, kinds: {K: {v1: [Event], events.k8s.io/v1: [Event]}}}"
      ) == "Event of v1 and Event of events.k8s.io/v1 would both be O/K+Event.swift"
    )
    #expect(
      try error(
        "views: {folder: O, kinds: {K: {v1: [Event]}, L: {events.k8s.io/v1: [Event]}}}"
      ) == nil
    )
  }

  @Test("two definitions of one kind are refused, as they would be one file")
  func compositeNamesakes() throws {
    #expect(
      throws: GenerateError(
        "Box of a.org in xrds/a.org.yaml and Box of b.org in xrds/b.org.yaml would both be C/Box.swift"
      )
    ) { try changes("Box", of: ["a.org", "b.org"]) }
    #expect(throws: Never.self) { try changes("Box", of: ["a.org"]) }
  }

  /// Compares the files of a plan with definitions of that kind, one of each group.
  private func changes(_ kind: String, of groups: [String]) throws {
    let folder = try Fixture.temporaryPlan(
      "views: {folder: O}\ncomposites: {folder: C, definitions: xrds}"
    )
    defer { Fixture.remove(folder) }
    try FileManager.default.createDirectory(
      atPath: "\(folder)/xrds",
      withIntermediateDirectories: true
    )
    for group in groups {
      let definition = """
        apiVersion: apiextensions.crossplane.io/v2
        kind: CompositeResourceDefinition
        metadata: {name: boxes.\(group)}
        spec:
          group: \(group)
          names: {kind: "\(kind)", plural: boxes}
          versions:
            - name: v1
              served: true
              referenceable: true
              schema:
                openAPIV3Schema:
                  type: object
                  properties: {spec: {type: object, properties: {size: {type: integer}}}}
        """
      try Fixture.write(definition, to: "\(folder)/xrds/\(group).yaml")
    }
    _ = try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: []).changes()
  }

  @Test("a plan or definitions that are not there are named")
  func missingFiles() throws {
    #expect(throws: GenerateError("cannot open /nowhere/plan.yaml: no such file or directory")) {
      try GenerationJob(planFile: "/nowhere/plan.yaml", definitions: [])
    }
    let folder = try Fixture.temporaryPlan("views: {folder: Views}")
    defer { Fixture.remove(folder) }
    #expect(throws: GenerateError("/nowhere: no such file or folder")) {
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

// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoGenerate
import Testing

@Suite("Files that are generated")
struct GeneratedFilesTests {
  /// The folder with a definition of every feature, and what is made of it.
  private let folder = Fixture.folder("generate")

  @Test("views and bundles of a definition with every feature are as recorded")
  func recorded() throws {
    let job = try GenerationJob(
      planFile: "\(folder)/plan.yaml",
      definitions: ["\(folder)/definitions"]
    )
    #expect(try job.changes() == [])
  }

  @Test("types of composites are as recorded, where they are compiled and tested")
  func recordedComposites() throws {
    let folder = Fixture.folder("generate-composites")
    let job = try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: [])
    #expect(try job.changes() == [])
  }

  @Test("a second run from the bundles alone gives the same")
  func fromBundles() throws {
    let job = try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: [])
    #expect(try job.changes() == [])
  }

  @Test("a plan with composites alone makes their types, and leaves bundles alone")
  func compositesAlone() throws {
    let other = try Fixture.temporaryCopy(of: self.folder)
    defer { Fixture.remove(other) }
    try Fixture.write("composites: {folder: C}", to: "\(other)/plan.yaml")
    let job = try GenerationJob(planFile: "\(other)/plan.yaml", definitions: [])
    #expect(try job.write().map { "\($0.path) \($0.reason)" } == ["C/Shelf.swift missing"])
    #expect(try job.changes() == [])
  }

  @Test(
    "what the repository and its example hold is what their plans say",
    arguments: ["generate.yaml", "examples/hello-composition/generate.yaml"]
  )
  func repository(plan: String) throws {
    let job = try GenerationJob(planFile: "\(Fixture.repository)/\(plan)", definitions: [])
    #expect(try job.changes() == [])
  }

  @Test("files are added, changed and removed, and then all is as the plan says")
  func writing() throws {
    let folder = try Fixture.temporaryCopy(of: folder)
    defer { Fixture.remove(folder) }
    let old = "// Made by nanoidp generate; do not edit.\nold\n"
    try Fixture.write(old, to: "\(folder)/Views/Town+Library.swift")
    try Fixture.write(old, to: "\(folder)/Views/Town+Museum.swift")
    let job = try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: [])
    #expect(
      try job.write().map { "\($0.path) \($0.reason)" } == [
        "Views/Town+Library.swift stale", "Views/Town+Museum.swift superfluous",
      ]
    )
    #expect(try job.changes() == [])
  }

  @Test("without a definition nothing is removed, and the folder is named")
  func noDefinitions() throws {
    let other = try Fixture.temporaryCopy(of: self.folder)
    defer { Fixture.remove(other) }
    try Fixture.write("composites: {folder: C}", to: "\(other)/plan.yaml")
    _ = try GenerationJob(planFile: "\(other)/plan.yaml", definitions: []).write()
    for (definitions, words) in [
      ("xrd", "no such file or folder: xrd"),
      ("C", "no CompositeResourceDefinition in C"),
    ] {
      try Fixture.write(
        "composites: {folder: C, definitions: \(definitions)}",
        to: "\(other)/plan.yaml"
      )
      let job = try GenerationJob(planFile: "\(other)/plan.yaml", definitions: [])
      #expect(throws: GenerateError("composites.definitions: \(words)")) { try job.write() }
      #expect(FileManager.default.fileExists(atPath: "\(other)/C/Shelf.swift"))
    }
  }

  @Test("what people wrote is neither removed nor overwritten, views and composites in one folder")
  func foreignFiles() throws {
    let folder = try Fixture.temporaryPlan(
      "views: {folder: Sources, kinds: {Kubernetes: {v1: [ConfigMap]}}}\n"
        + "composites: {folder: Sources, definitions: parcel.yaml}"
    )
    defer { Fixture.remove(folder) }
    try FileManager.default.copyItem(
      atPath: "\(Fixture.folder("generate-composites"))/parcel.yaml",
      toPath: "\(folder)/parcel.yaml"
    )
    let job = try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: [])
    _ = try job.write()
    try Fixture.write("let mine = 1", to: "\(folder)/Sources/Mine.swift")
    #expect(try job.changes() == [])
    let made = "// Made by nanoidp generate; do not edit.\n"
    try Fixture.write(made, to: "\(folder)/Sources/Kubernetes+Secret.swift")
    #expect(
      try job.write().map { "\($0.path) \($0.reason)" } == [
        "Sources/Kubernetes+Secret.swift superfluous"
      ]
    )
    try Fixture.write("let mine = 1", to: "\(folder)/Sources/Namespaces.swift")
    #expect(
      throws: GenerateError(
        "Sources/Namespaces.swift was not made by nanoidp generate: move it, or name another folder"
      )
    ) { try job.write() }
  }
}

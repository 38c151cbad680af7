// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoCompositions
import NanoRender
import Testing

@testable import NanoTool

@Suite("nanoidp simulate, the command", .hosting(.nanoIDP, as: "function-nano-idp"))
struct SimulateCommandTests {
  private static let database = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples/database")
    .path

  private func run(_ arguments: String...) throws -> (text: String, isGood: Bool) {
    let command = try Program.command(of: ["simulate"] + arguments)
    return try #require(command as? SimulateCommand)
      .result(InputFiles(directory: SimulateCommandTests.database)) { _ in }
  }

  /// The sentence with which the command fails.
  private func failure(_ arguments: String...) -> String {
    do {
      let command = try Program.command(of: ["simulate"] + arguments)
      _ = try #require(command as? SimulateCommand)
        .result(InputFiles(directory: SimulateCommandTests.database)) { _ in }
      return "it does not fail"
    } catch {
      return Failure(error, of: ["simulate"] + arguments).message
    }
  }

  @Test("the example gets ready once the operator has written the credentials")
  func life() throws {
    let without = try run("xr.yaml", "composition.yaml")
    #expect(!without.isGood)
    #expect(without.text.contains("\nat the end\n"))
    #expect(without.text.contains("connection: waits for the Secret orders-db-app"))
    let with = try run("xr.yaml", "composition.yaml", "-e", "required.yaml")
    #expect(with.isGood)
    #expect(with.text.hasPrefix("Database orders-db in team-a: ready in round 2, "))
    let yaml = try run("xr.yaml", "composition.yaml", "-e", "required.yaml", "-o", "yaml").text
    #expect(yaml.contains("\nready: true\n"))
  }

  @Test("a fault keeps it from getting ready")
  func fault() throws {
    let result = try run(
      "xr.yaml",
      "composition.yaml",
      "-e",
      "required.yaml",
      "--fault",
      "cluster=error"
    )
    #expect(!result.isGood)
    #expect(result.text.contains("\nwith cluster error\n"))
    #expect(result.text.contains("the provider refuses it (a simulated fault)"))
  }

  @Test("a change to the same composition changes nothing")
  func change() throws {
    let result = try run(
      "xr.yaml",
      "--diff",
      "composition.yaml",
      "composition.yaml",
      "-e",
      "required.yaml",
      "--observed-resources",
      "observed.yaml"
    )
    #expect(result.isGood)
    #expect(result.text == "nothing is created, changed or deleted\n")
  }

  @Test(
    "a command line that makes no sense is refused in a sentence",
    arguments: [
      (["xr.yaml"], "A Composition is needed after the XR, or '--diff' with two."),
      (
        ["xr.yaml", "--diff", "a.yaml"],
        "'--diff' takes two Compositions, the old and the new, after the XR."
      ),
      (
        ["xr.yaml", "-o", "dot", "--diff", "a.yaml", "b.yaml"],
        "'--diff' has no picture; print it as text, json or yaml."
      ),
      (["xr.yaml", "c.yaml", "--rounds", "0"], "'--rounds' takes a number from 1 to 1000."),
    ]
  )
  func usage(_ arguments: [String], _ message: String) {
    do {
      _ = try Program.command(of: ["simulate"] + arguments)
      Issue.record("it is not refused")
    } catch {
      #expect(Failure(error, of: ["simulate"] + arguments).message.contains(message))
    }
  }

  @Test("what cannot be simulated is said")
  func failures() {
    #expect(
      failure("xr.yaml", "composition.yaml", "--fault", "cluster=lazy")
        == "there is no fault 'lazy'; there are never-ready, deleted, error"
    )
    #expect(failure("gone.yaml", "composition.yaml").contains("gone.yaml: no such file"))
  }
}

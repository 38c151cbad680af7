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
    try run(arguments)
  }

  private func run(_ arguments: [String]) throws -> (text: String, isGood: Bool) {
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

  @Test("shows control characters of names, so that no line is forged")
  func controlCharacters() throws {
    let composite =
      "{apiVersion: example.org/v1, kind: Database, metadata: {name: \"a\\e[31m\\nb\"}}"
    let composition =
      "{apiVersion: apiextensions.crossplane.io/v1, kind: Composition, metadata: {name: c}, spec: {compositeTypeRef: {apiVersion: example.org/v1, kind: Database}, mode: Pipeline, pipeline: []}}"
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(composition.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let command = try Program.command(of: ["simulate", "-", file.path])
    let files = InputFiles(standardInput: { Array(composite.utf8) })
    let text = try #require(command as? SimulateCommand).result(files) { _ in }.text
    #expect(text.hasPrefix(#"Database a\x1b[31m\nb: "#), "\(text)")
  }

  @Test("the example gets ready, and not without the Secret of its operator")
  func life() throws {
    let without = try run("xr.yaml", "composition.yaml", "--only-given")
    #expect(!without.isGood)
    #expect(without.text.contains("\nat the end\n  FullySupported is False (PartiallySupported): "))
    #expect(
      without.text.hasSuffix(
        """
          Provisioned is False (Waiting): connection: waits for the Secret orders-db-app, which the \
        operator writes with the credentials
          not there: Secret orders-db-app in team-a, which a function asks for

        """
      )
    )
    let given = try run("xr.yaml", "composition.yaml", "-e", "required.yaml")
    #expect(given.isGood)
    #expect(given.text.hasPrefix("Database orders-db in team-a: ready in round 2, "))
    #expect(!given.text.contains("writes Secret"))
    let written = try run("xr.yaml", "composition.yaml")
    #expect(written.isGood)
    #expect(written.text.hasPrefix("Database orders-db in team-a: ready in round 3, "))
    #expect(
      written.text.contains(
        "\n  then cluster writes Secret orders-db-app in team-a (dbname, host, jdbc-uri, password, "
          + "pgpass, port, uri, user, username)\n"
      )
    )
    let yaml = try run("xr.yaml", "composition.yaml", "-e", "required.yaml", "-o", "yaml").text
    #expect(yaml.contains("\nready: true\n"))
  }

  @Test(
    "every database gets ready with nothing given but the wish",
    arguments: [
      ("local.postgresql", 3, 0), ("local.mysql", 2, 1), ("local.valkey", 2, 1),
      ("aws.postgresql", 4, 1), ("aws.mysql", 4, 1), ("aws.valkey", 4, 1),
      ("gcp.postgresql", 3, 2), ("gcp.mysql", 3, 2), ("gcp.valkey", 3, 1),
      ("azure.postgresql", 4, 1), ("azure.mysql", 4, 2), ("azure.valkey", 4, 1),
    ]
  )
  func databases(_ name: String, _ round: Int, _ madeUp: Int) throws {
    let engine = try #require(name.split(separator: ".").last)
    let wish = "../databases/\(engine).yaml"
    let composition = "../../package/compositions/database.\(name).yaml"
    let (text, isGood) = try run(wish, composition)
    #expect(isGood)
    #expect(text.hasPrefix("Database sessions in team-a: ready in round \(round), "), "\(text)")
    #expect(text.split(separator: "; give yours by ").count == madeUp + 1)
  }

  @Test("rounds, credentials and the definition are what the flags say")
  func flags() throws {
    let short = try run("xr.yaml", "composition.yaml", "--rounds", "1")
    #expect(!short.isGood)
    #expect(short.text.hasPrefix("Database orders-db in team-a: still changing after 1 round\n"))

    let late = try run("xr.yaml", "composition.yaml", "--rounds", "3")
    #expect(!late.isGood)
    #expect(
      late.text.hasPrefix(
        "Database orders-db in team-a: ready in round 3, but still changing after 3 rounds\n"
      )
    )

    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let secret = """
      apiVersion: v1
      kind: Secret
      metadata: {name: installation-key, namespace: crossplane-system}
      data: {key: MDEyMzQ1Njc4OWFiY2RlZg==}
      """
    try Data(secret.utf8).write(to: URL(filePath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let arguments = [
      "../databases/valkey.yaml", "../../package/compositions/database.local.valkey.yaml",
    ]
    let given = try run(arguments[0], arguments[1], "--function-credentials", file)
    #expect(given.isGood && !given.text.contains("made up"))
    let only = try run(arguments[0], arguments[1], "--function-credentials", file, "--only-given")
    #expect(only.text == given.text)

    #expect(
      failure("xr.yaml", "composition.yaml", "--xrd", "composition.yaml")
        == "composition.yaml: expected a CompositeResourceDefinition, found Composition"
    )
  }

  @Test("a fault keeps it from getting ready")
  func fault() throws {
    let given = ["xr.yaml", "composition.yaml", "-e", "required.yaml"]
    let result = try run(given + ["--fault", "cluster=error"])
    #expect(!result.isGood)
    #expect(result.text.contains("\nwith cluster error\n"))
    #expect(result.text.contains("the provider refuses it (a simulated fault)"))
    let twice = try run(given + ["--fault", "cluster=error", "--fault", "cluster=error"])
    #expect(twice.text == result.text)
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
      (
        ["xr.yaml", "--diff", "a.yaml", "b.yaml", "--fault", "none=error"],
        "'--diff' compares lives without faults; leave out '--fault'."
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
      failure("xr.yaml", "composition.yaml", "--context-files", "k=no.yaml")
        == #"cannot read context value file for key "k": open no.yaml: no such file or directory"#
    )
    #expect(
      failure("xr.yaml", "composition.yaml", "--fault", "cluster=lazy")
        == "there is no fault 'lazy'; there are never-ready, deleted, error\n"
        + "See 'nanoidp simulate --help'."
    )
    #expect(
      failure(
        "xr.yaml",
        "composition.yaml",
        "--fault",
        "cluster=error",
        "--fault",
        "cluster=deleted"
      ) == "'cluster' has two faults, error and deleted\nSee 'nanoidp simulate --help'."
    )
    #expect(failure("gone.yaml", "composition.yaml").contains("gone.yaml: no such file"))
  }
}

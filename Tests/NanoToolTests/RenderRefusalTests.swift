// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import NanoTool

extension RenderCommandTests {
  @Test(
    "refuses what cannot be rendered with one sentence that names it",
    arguments: [
      (
        ["xr.yaml", "comp.yaml", "--project-file", "p.yaml"],
        "--project-file: projects are not read or built; name the Functions of the pipeline in a "
          + "file of their own, as the last argument"
      ),
      (["-", "comp.yaml", "-"], "cannot read stdin more than once"),
      (
        ["comments.yaml", "comp.yaml"],
        "cannot load composite resource from \"comments.yaml\": cannot unmarshal composite resource "
          + "YAML: comments.yaml: there is no document in it"
      ),
      (
        ["xr.yaml", "comp.yaml", "auto.yaml", "-a", "render.crossplane.io/runtime=Docker"],
        "function fn (a.io/function-auto-redy:v1) would run in Docker, which this program does "
          + "without: start it by --function-binary fn=PATH, stand in for it by --function-fake "
          + "fn=FILE, or run it yourself and annotate it with render.crossplane.io/runtime: "
          + "Development\n  did you mean function-auto-ready?"
      ),
      (
        ["y.yaml", "comp.yaml"],
        "cannot load composite resource from \"y.yaml\": cannot unmarshal composite resource YAML: "
          + "y.yaml:1:30: kind: expected a string, found a boolean"
      ),
      (
        ["none.yaml", "comp.yaml"],
        "cannot load composite resource from \"none.yaml\": cannot unmarshal composite resource YAML: "
          + "none.yaml:1:1: the object has no kind"
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-fake", "fn", "-o", "."],
        "cannot load observed composed resources from \".\": ./boolean.yaml:1:64: metadata.namespace: "
          + "expected a string, found a boolean"
      ),
      (
        ["xr.yaml", "comp.yaml", "fn.yaml", "-a", "render.crossplane.io/runtime=Dokcer"],
        "unsupported \"render.crossplane.io/runtime\" annotation value \"Dokcer\" (unknown runtime)\n"
          + "  did you mean Docker?"
      ),
      (
        ["boolean.yaml", "comp.yaml"],
        "cannot load composite resource from \"boolean.yaml\": cannot unmarshal composite resource "
          + "YAML: boolean.yaml:1:64: metadata.namespace: expected a string, found a boolean"
      ),
      (
        ["picky.yaml", "comp.yaml"],
        "composition \"c\" is missing required label \"env\"\n"
          + "  the labels of the Composition are stage=test, tier=a"
      ),
      (
        ["xy.yaml", "comp.yaml"],
        "composition's compositeTypeRef.kind (X) does not match XR's kind (XyzKind)"
      ),
      (
        ["shelf.yaml", "shelves.yaml"],
        "composition's compositeTypeRef.kind (Shelf) does not match XR's kind (Shlef)\n"
          + "  did you mean Shelf in the XR, or Shlef in the Composition?"
      ),
      (
        ["shelf.yaml", "shelves.yaml", "--strict-compat"],
        "composition's compositeTypeRef.kind (Shelf) does not match XR's kind (Shlef)"
      ),
      (
        [
          "xr.yaml", "comp.yaml", "-a", "render.crossplane.io/runtime=Development", "-a",
          "render.crossplane.io/runtime-development-target=localhost:70000",
        ],
        "cannot connect to functions: cannot connect to function \"fn\" at \"localhost:70000\": "
          + "expected a port up to 65535, found \"70000\""
      ),
      (
        ["xr.yaml", "typo.yaml"],
        "cannot load Composition from \"typo.yaml\": not a composition: Compositon/c\n"
          + "  did you mean kind Composition?"
      ),
      (
        ["xr.yaml", "comp.yaml", "functoin.yaml"],
        "cannot load functions from \"functoin.yaml\": not a function: Functoin/fn\n"
          + "  did you mean kind Function?"
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-fake", "fn=no.yaml"],
        "cannot load answers of function fn: open no.yaml: no such file or directory"
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-fake", "fn", "--validate", "/no"],
        "cannot load extensions from \"/no\": stat /no: no such file or directory"
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-fake", "fn", "--function-fake", "fn=a.yaml"],
        "--function-fake is given twice for the function fn\nSee 'nanoidp render --help'."
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-fake", "fn", "--function-binary", "fn=/x"],
        "the function fn is given by --function-fake and by --function-binary\n"
          + "See 'nanoidp render --help'."
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-binary", "fn=/y", "--function-binary", "fn=/x"],
        "--function-binary names two programs for the function fn: /y and /x\n"
          + "See 'nanoidp render --help'."
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-binary", "fn=/x", "--function-binary", "fn=/x"],
        "cannot start /x: no such file or directory"
      ),
      (["unnamed.yaml", "comp.yaml"], "unnamed.yaml: the XR has no metadata.name"),
      (
        ["text.yaml", "comp.yaml"],
        "cannot load composite resource from \"text.yaml\": cannot unmarshal composite resource "
          + "YAML: text.yaml:1:43: metadata: expected an object, found a string"
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-fake", "fn", "--xrd", "groupless.yaml"],
        "cannot apply XRD defaults to XR \"x\": spec.group: required value\n"
          + "  the XRD is that of groupless.yaml"
      ),
      (
        ["xr.yaml", "comp.yaml", "--function-fake", "fn", "--xrd", "comp.yaml"],
        "comp.yaml: expected a CompositeResourceDefinition, found Composition"
      ),
      (
        ["xr.yaml", "comp.yaml", "--error-on-missing-schemas"],
        "'--error-on-missing-schemas' goes with '--validate'.\nSee 'nanoidp render --help'."
      ),
    ]
  )
  func refused(_ arguments: [String], _ message: String) {
    #expect(failure(arguments) == message)
  }
}

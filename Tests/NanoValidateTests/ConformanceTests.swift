// SPDX-License-Identifier: Apache-2.0

import NanoValidate
import NanoValue
import Testing

@Suite("What crossplane resource validate answered")
struct ConformanceTests {
  @Test("every answer is the same byte for byte in every format", arguments: ValidateCase.names)
  func answers(name: String) throws {
    let item = ValidateCase(name)
    let report = try item.report(by: .crossplane)
    for (format, file) in [(.text, "stdout.txt"), (.json, "stdout.json"), (.yaml, "stdout.yaml")]
      as [(ValidationFormat, String)]
    {
      let answer = try item.inRecordedOrder(report, file).text(as: format)
      #expect(answer == item.text("expected/\(file)") + "\n")
    }
  }

  @Test("validation as a whole fails with the same words", arguments: ValidateCase.names)
  func failures(name: String) throws {
    let item = ValidateCase(name)
    let report = try item.report(by: .crossplane)
    #expect(report.failure() ?? "" == item.text("expected/error.txt"))
    #expect(
      report.failure(onMissingSchemas: true) ?? ""
        == item.text("expected/error-with-error-on-missing-schemas.txt")
    )
  }

  /// The lines that the API server's judgement adds to those of Crossplane, and those it takes.
  private static let deviations: [(name: String, more: [String], less: [String])] = [
    (
      // A null that is not allowed counts as absent.
      "01-schema-errors",
      [
        "[✓] cmd.example.org/v1alpha1, Kind=Test, nulls validated successfully",
        "Total 17 resources: 0 missing schemas, 4 success cases, 13 failure cases",
        #"[x] schema validation error cmd.example.org/v1alpha1, Kind=Test, lists : spec.uniq[1]: Duplicate value: "a""#,
        #"[x] schema validation error cmd.example.org/v1alpha1, Kind=Test, lists : spec.byKey[1]: Duplicate value: {"id":"a"}"#,
      ],
      [
        "Total 17 resources: 0 missing schemas, 3 success cases, 14 failure cases",
        #"[x] schema validation error cmd.example.org/v1alpha1, Kind=Test, nulls : spec.mode: Invalid value: "null": spec.mode in body must be of type string: "null""#,
      ]
    ),
    ("02-cel", [], []),
    (
      "03-missing-schema",
      ["Total 2 resources: 2 missing schemas, 0 success cases, 0 failure cases"],
      [
        "[!] could not find CRD/XRD for: render.crossplane.io/v1beta1, Kind=Result",
        "Total 3 resources: 3 missing schemas, 0 success cases, 0 failure cases",
      ]
    ),
    (
      // What must be there, and what is unknown beside a wrong type.
      "04-kubernetes-builtins",
      [
        #"[x] schema validation error v1, Kind=ConfigMap, bad : unknown field "unknown""#,
        "[x] schema validation error apps/v1, Kind=Deployment, d : spec.selector: Required value",
        "[x] schema validation error apps/v1, Kind=Deployment, d : spec.template: Required value",
        "[x] schema validation error apps/v1, Kind=Deployment, d2 : spec.selector: Required value",
        "[x] schema validation error apps/v1, Kind=Deployment, d2 : spec.template.spec.containers[0].image: Required value",
      ]
        + ["group", "names", "scope", "versions"].map { field in
          "[x] schema validation error apiextensions.k8s.io/v1, Kind=CustomResourceDefinition, x : "
            + "spec.\(field): Required value"
        },
      []
    ), ("05-xrd-v2-namespaced", [], []),
    (
      // A v2 definition without a scope is namespaced, as the API server says.
      "06-xrd-v2-no-scope",
      [
        "[✓] example.org/v1alpha1, Kind=XBucket, modern validated successfully",
        #"[x] schema validation error example.org/v1alpha1, Kind=XBucket, legacy : spec.resourceRefs: Invalid value: "resourceRefs": unknown field: "resourceRefs""#,
      ],
      [
        #"[x] schema validation error example.org/v1alpha1, Kind=XBucket, modern : spec.crossplane: Invalid value: "crossplane": unknown field: "crossplane""#,
        "[✓] example.org/v1alpha1, Kind=XBucket, legacy validated successfully",
      ]
    ),
    (
      "07-xrd-v1-legacy-with-claim",
      [
        "[x] schema validation error example.org/v1alpha1, Kind=XBucket, modern : metadata.namespace: Forbidden: not allowed on this type"
      ], []
    ),
    (
      // Crossplane's own kinds are known without a download.
      "08-composition-inputs",
      [
        "[✓] apiextensions.crossplane.io/v1, Kind=Composition, c validated successfully",
        "Total 3 resources: 0 missing schemas, 2 success cases, 1 failure cases",
      ],
      [
        "[!] could not find CRD/XRD for: apiextensions.crossplane.io/v1, Kind=Composition",
        "Total 3 resources: 1 missing schemas, 1 success cases, 1 failure cases",
      ]
    ), ("09-render-output-pipe", [], []),
  ]

  @Test("what the API server judges otherwise is this and nothing else", arguments: deviations)
  func differences(name: String, more: [String], less: [String]) throws {
    let item = ValidateCase(name)
    let recorded = item.text("expected/stdout.txt").split(separator: "\n").map(String.init)
    let lines = try item.report(by: .apiServer).text(as: .text).split(separator: "\n")
      .map(String.init)
    #expect(Set(lines).subtracting(recorded) == Set(more))
    #expect(Set(recorded).subtracting(lines) == Set(less))
    #expect(lines.count == recorded.count + more.count - less.count)
  }
}

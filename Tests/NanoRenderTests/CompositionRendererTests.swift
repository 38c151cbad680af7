// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoRender
import NanoValue
import Testing

@Suite("Rendering from Swift")
struct CompositionRendererTests {
  private static let composite: Value = [
    "apiVersion": "platform.nano-idp.dev/v1alpha1", "kind": "Database",
    "metadata": ["name": "db", "namespace": "team-a"],
    "spec": ["engine": "postgresql", "size": "nano", "storage": ["size": "1Gi"]],
  ]
  private static let composition: Value = [
    "apiVersion": "apiextensions.crossplane.io/v1", "kind": "Composition",
    "metadata": ["name": "db"],
    "spec": [
      "compositeTypeRef": ["apiVersion": "platform.nano-idp.dev/v1alpha1", "kind": "Database"],
      "mode": "Pipeline", "pipeline": [["step": "db", "functionRef": ["name": "any-name"]]],
    ],
  ]

  @Test("gives the objects and the text of a library's composition")
  func renders() throws {
    let renderer = CompositionRenderer(.nanoIDP)
    let rendering = try renderer.render(Self.composite, with: Self.composition)
    let cluster = try #require(rendering.resources.first { $0.name == "cluster" }?.object)
    #expect(cluster["metadata"]["namespace"] == "team-a")
    #expect(cluster["metadata"]["ownerReferences"][0]["name"] == "db")
    #expect(rendering.text.hasPrefix("---\napiVersion: platform.nano-idp.dev/v1alpha1\n"))
    #expect(rendering.text.contains("kind: Cluster\n"))
    #expect(rendering.composite["status"]["conditions"][0]["type"] == "Responsive")
    #expect(rendering.deleted == [])
  }

  @Test("tells what is no longer wanted")
  func deleted() throws {
    let old: Value = [
      "apiVersion": "v1", "kind": "ConfigMap",
      "metadata": [
        "name": "old", "namespace": "team-a",
        "annotations": ["crossplane.io/composition-resource-name": "old"],
      ],
    ]
    var composition = Self.composition
    composition["spec"]["pipeline"] = []
    let rendering = try CompositionRenderer(.nanoIDP)
      .render(Self.composite, with: composition, observed: [old])
    #expect(rendering.deleted == [old])
  }

  @Test("throws what ended the pipeline")
  func fatal() {
    var composite = Self.composite
    composite["spec"]["size"] = "huge"
    let error = #expect(throws: RenderError.self) {
      try CompositionRenderer(.nanoIDP).render(composite, with: Self.composition)
    }
    let prefix = "cannot compose resources: pipeline step \"db\" returned a fatal result: "
    #expect(error?.description.hasPrefix(prefix) == true)
    #expect(error?.description.contains("spec.size") == true)
  }

  @Test("throws when the composite is none of the Composition's kind")
  func otherKind() {
    var composite = Self.composite
    composite["kind"] = "Bucket"
    #expect(
      throws: RenderError(
        "composition's compositeTypeRef.kind (Database) does not match XR's kind (Bucket)"
      )
    ) { try CompositionRenderer(.nanoIDP).render(composite, with: Self.composition) }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoRender

/// A folder of what `nanoidp render` is given, gone with this object.
final class RenderFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    path = url.path
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in RenderFolder.texts {
      try Data(text.utf8).write(to: url.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var files: InputFiles { InputFiles(directory: path) { [] } }

  private static let composition = """
    apiVersion: apiextensions.crossplane.io/v1
    kind: Composition
    metadata: {name: c, labels: {tier: a, stage: test}}
    spec:
      compositeTypeRef: {apiVersion: e.org/v1, kind: X}
      mode: Pipeline
      pipeline:
      - step: one
        functionRef: {name: fn}
        input:
          apiVersion: example.org/v1
          kind: Script
          responses:
          - desired:
              resources:
                r:
                  resource: {apiVersion: e.org/v1, kind: K, metadata: {name: k}, spec: {size: 2}}
                c: {resource: {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}}
            requirements:
              resources: {all: {apiVersion: v1, kind: Secret}}
            results: [{severity: SEVERITY_NORMAL, message: hi}]
    """

  private static let texts = [
    "xr.yaml": "{apiVersion: e.org/v1, kind: X, metadata: {name: x}, spec: {size: 1}}",
    "xy.yaml": "{apiVersion: e.org/v1, kind: XyzKind, metadata: {name: x}}",
    "shelf.yaml": "{apiVersion: e.org/v1, kind: Shlef, metadata: {name: x}}",
    "shelves.yaml": """
    apiVersion: apiextensions.crossplane.io/v1
    kind: Composition
    metadata: {name: c}
    spec: {compositeTypeRef: {apiVersion: e.org/v1, kind: Shelf}, mode: Pipeline}
    """,
    "y.yaml": "{apiVersion: e.org/v1, kind: Y, metadata: {name: x}}",
    "boolean.yaml": "{apiVersion: e.org/v1, kind: X, metadata: {name: x, namespace: n}}",
    "typo.yaml":
      "{apiVersion: apiextensions.crossplane.io/v1, kind: Compositon, metadata: {name: c}}",
    "functoin.yaml": "{apiVersion: pkg.crossplane.io/v1, kind: Functoin, metadata: {name: fn}}",
    "operation.yaml": """
    apiVersion: ops.crossplane.io/v1alpha1
    kind: Operation
    metadata: {name: o}
    spec:
      mode: Pipeline
      pipeline:
      - step: one
        functionRef: {name: fn}
        input: {apiVersion: a/v1, kind: I, responses: [{}]}
    """,
    "namelessly.yaml": """
    apiVersion: ops.crossplane.io/v1alpha1
    kind: Operation
    metadata: {name: o}
    spec:
      mode: Pipeline
      pipeline:
      - step: one
        functionRef: {name: fn}
        input:
          apiVersion: a/v1
          kind: I
          responses:
          - desired: {resources: {c: {resource: {apiVersion: v1, kind: ConfigMap}}}}
    """,
    "kindless.yaml": """
    apiVersion: apiextensions.crossplane.io/v1
    kind: Composition
    metadata: {name: c}
    spec:
      compositeTypeRef: {apiVersion: e.org/v1, kind: X}
      mode: Pipeline
      pipeline:
      - step: one
        functionRef: {name: fn}
        input:
          apiVersion: a/v1
          kind: I
          responses: [{desired: {resources: {bare: {resource: {spec: {size: 2}}}}}}]
    """,
    "text.yaml": "{apiVersion: e.org/v1, kind: X, metadata: x}",
    "groupless.yaml": """
    apiVersion: apiextensions.crossplane.io/v2
    kind: CompositeResourceDefinition
    metadata: {name: xs.e.org}
    spec: {names: {kind: X, plural: xs}}
    """,
    "unnamed.yaml": "{apiVersion: e.org/v1, kind: X, spec: {size: 1}}",
    "operaton.yaml":
      "{apiVersion: ops.crossplane.io/v1alpha1, kind: Operaton, metadata: {name: o}}",
    "comments.yaml": "# nothing\n---\n# else\n",
    "two.yaml": """
    # a licence
    ---
    {apiVersion: e.org/v1, kind: X, metadata: {name: x}}
    ---
    {apiVersion: e.org/v1, kind: X, metadata: {name: second}}
    """,
    "auto.yaml": """
    apiVersion: pkg.crossplane.io/v1
    kind: Function
    metadata: {name: fn}
    spec: {package: "a.io/function-auto-redy:v1"}
    """,
    "other.yaml": "{apiVersion: pkg.crossplane.io/v1, kind: Function, metadata: {name: other}}",
    "picky.yaml": """
    apiVersion: e.org/v1
    kind: X
    metadata: {name: x}
    spec: {crossplane: {compositionSelector: {matchLabels: {env: prod}}}}
    """,
    "scopeless.yaml": """
    apiVersion: apiextensions.crossplane.io/v2
    kind: CompositeResourceDefinition
    metadata: {name: xs.e.org}
    spec:
      group: e.org
      names: {kind: X, plural: xs}
      versions:
      - name: v1
        served: true
        referenceable: true
        schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object}}}}
    """,
    "none.yaml": "{apiVersion: e.org/v1, metadata: {name: x}}",
    "comp.yaml": composition,
    "empty.yaml": """
    apiVersion: apiextensions.crossplane.io/v1
    kind: Composition
    metadata: {name: c}
    spec: {compositeTypeRef: {apiVersion: e.org/v1, kind: X}, mode: Pipeline}
    """,
    "pipline.yaml": """
    apiVersion: apiextensions.crossplane.io/v1
    kind: Composition
    metadata: {name: c}
    spec:
      compositeTypeRef: {apiVersion: e.org/v1, kind: X}
      mode: Pipeline
      pipline: []
    """,
    "nameless.yaml": """
    apiVersion: apiextensions.crossplane.io/v1
    kind: Composition
    metadata: {name: c}
    spec:
      compositeTypeRef: {apiVersion: e.org/v1, kind: X}
      mode: Pipeline
      pipeline:
      - step: one
    """,
    "fn.yaml": "{apiVersion: pkg.crossplane.io/v1, kind: Function, metadata: {name: fn}}",
    "xrd.yaml": """
    apiVersion: apiextensions.crossplane.io/v2
    kind: CompositeResourceDefinition
    metadata: {name: xs.e.org}
    spec:
      group: e.org
      names: {kind: X, plural: xs}
      scope: Cluster
      versions:
      - name: v1
        served: true
        referenceable: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              spec: {type: object, required: [size], properties: {size: {type: integer}}}
    """,
    "k.yaml": """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: ks.e.org}
    spec:
      group: e.org
      names: {kind: K, plural: ks}
      scope: Cluster
      versions:
      - name: v1
        served: true
        storage: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              spec:
                type: object
                properties:
                  size:
                    type: integer
                    x-kubernetes-validations:
                    - {rule: self >= oldSelf, message: it cannot shrink}
    """,
    "observed.yaml": """
    apiVersion: e.org/v1
    kind: K
    metadata: {name: k, annotations: {crossplane.io/composition-resource-name: r}}
    spec: {size: 3}
    """,
  ]
}

// SPDX-License-Identifier: Apache-2.0

package import NanoValue
internal import NanoWire
internal import NanoYAML

/// What a render prints: YAML documents, each behind a line `---`.
package struct RenderedText: Sendable {
  /// The text in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// The objects that the documents stand for, as a cluster would be asked to take them: a composite
  /// with all of its spec, although it may be printed without.
  package private(set) var objects: [Value] = []
  /// A sentence for each object that lacks what every object must have; Crossplane renders it.
  package var notes: [String] {
    objects.compactMap { object in
      let missing = ["apiVersion", "kind"].filter { (object[$0].string ?? "").isEmpty }
        .joined(separator: " and no ")
      if missing.isEmpty { return nil }
      let metadata = object["metadata"]
      let resource = metadata["annotations"][ComposedResourceMetadata.nameAnnotation].string
      let name = (resource ?? metadata["name"].string ?? "").goQuoted
      return "resource \(name) has no \(missing): a cluster refuses it"
    }
  }

  /// Why the text ends early, or nil.
  package private(set) var failure: RenderError?

  /// No documents yet.
  package init() {}

  /// Adds a document, unless the text has ended already.
  package mutating func add(_ document: Value) {
    guard failure == nil else { return }
    let count = bytes.count
    bytes += Array("---\n".utf8)
    do {
      try document.writeYAML(into: &bytes)
    } catch {
      bytes.removeSubrange(count...)
      failure = RenderError("cannot marshal \(document.description(in: error)) to YAML: \(error)")
    }
  }

  /// Adds an object as it is.
  ///
  /// - Parameter whole: All of the object, when it is printed without some of it.
  mutating func add(object: Value, of whole: Value? = nil) {
    add(object)
    if failure == nil { objects.append(whole ?? object) }
  }

  /// Adds an object, its conditions with the fixed time.
  ///
  ///
  /// - Parameters:
  ///   - name: What the object is called when its conditions cannot be changed.
  ///   - whole: All of the object, when it is printed without some of it.
  mutating func add(_ object: Value, called name: String, of whole: Value? = nil) {
    guard failure == nil else { return }
    do {
      add(try ConditionTimes.fixed(in: object))
      objects.append(try ConditionTimes.fixed(in: whole ?? object))
    } catch {
      failure = error.wrapped(in: "cannot replace condition timestamps in \(name)")
    }
  }
}

extension Value {
  /// How an object is named in the error that it cannot be written.
  fileprivate func description(in error: YAMLError) -> String {
    "\(self["kind"].string ?? "document") \(self["metadata"]["name"].string ?? "")"
  }
}

/// The documents of Crossplane's command that are no objects of a cluster.
enum RenderDocument {
  private static let apiVersion: Value = "render.crossplane.io/v1beta1"

  /// An event.
  static func result(_ event: RenderEvent) -> Value {
    [
      "apiVersion": apiVersion, "kind": "Result", "message": .string(event.message),
      "reason": .string(event.reason), "severity": .string(event.type.rawValue),
    ]
  }

  /// The message of a function, as Crossplane 2.2 and older print it.
  static func result(_ result: PipelineOutcome.StepResult) -> Value {
    let severity =
      switch result.result.severity {
      case .fatal: "SEVERITY_FATAL"
      case .warning: "SEVERITY_WARNING"
      case .normal: "SEVERITY_NORMAL"
      case .unspecified: "SEVERITY_UNSPECIFIED"
      }
    return [
      "apiVersion": apiVersion, "kind": "Result", "message": .string(result.result.message),
      "severity": .string(severity), "step": .string(result.step),
    ]
  }

  /// The context of a pipeline.
  static func context(_ context: Value) -> Value {
    ["apiVersion": apiVersion, "kind": "Context", "fields": context.throughWire]
  }
}

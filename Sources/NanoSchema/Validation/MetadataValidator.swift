// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Checks the `metadata` of a resource: the types of its fields, names, labels and annotations.
///
/// Owner references, finalizers and managed fields are checked for their types only.
///
/// Source: https://pkg.go.dev/k8s.io/apimachinery/pkg/api/validation#ValidateObjectMeta
struct MetadataValidator {
  private let path: FieldPath

  /// A validator of the metadata of the resource at that path.
  init(path: FieldPath) {
    self.path = FieldPath(steps: path.steps + [.field("metadata")])
  }

  /// What is wrong with it.
  func errors(in value: Value) -> [FieldError] {
    if let sentence = typeMistake(value) { return [error(nil, value, sentence)] }
    guard let members = value.object else { return [] }
    func text(_ name: String) -> String { members[name]?.string ?? "" }
    var errors: [FieldError] = []
    func check(_ name: String, _ form: ObjectName, isPrefix: Bool = false) {
      let text = text(name)
      if text.isEmpty { return }
      // A dash at the end of a prefix is fine, because letters follow it.
      let checked = isPrefix && text.hasSuffix("-") ? text.dropLast() + "a" : text
      errors += form.mistakes(in: checked).map { error(name, .string(text), $0) }
    }
    check("generateName", .pathSegment, isPrefix: true)
    check("name", .pathSegment)
    check("namespace", .label1123)
    if let generation = members["generation"]?.integer, generation < 0 {
      errors.append(
        error("generation", .integer(generation), "must be greater than or equal to 0")
      )
    }
    errors += labelErrors(members["labels"]?.object ?? [:])
    errors += annotationErrors(members["annotations"]?.object ?? [:])
    return errors
  }

  private func error(_ name: String?, _ value: Value, _ detail: String) -> FieldError {
    var place = path
    if let name { place.steps.append(.field(name)) }
    return FieldError(
      .invalid,
      field: place.field,
      path: place.path,
      value: value,
      detail: detail
    )
  }

  private func labelErrors(_ labels: Members) -> [FieldError] {
    var errors: [FieldError] = []
    for (key, value) in labels {
      for sentence in ObjectName.qualified.mistakes(in: key) {
        errors.append(error("labels", .string(key), sentence))
      }
      for sentence in ObjectName.labelValue.mistakes(in: value.string ?? "") {
        errors.append(error("labels", value, sentence))
      }
    }
    return errors
  }

  private func annotationErrors(_ annotations: Members) -> [FieldError] {
    var errors: [FieldError] = []
    var size = 0
    for (key, value) in annotations {
      for sentence in ObjectName.qualified.mistakes(in: key.lowercased()) {
        errors.append(error("annotations", .string(key), sentence))
      }
      size += key.utf8.count + (value.string?.utf8.count ?? 0)
    }
    let limit = 256 << 10
    if size > limit {
      let place = FieldPath(steps: path.steps + [.field("annotations")])
      errors.append(
        FieldError(
          .tooLong,
          field: place.field,
          path: place.path,
          value: "<value omitted>",
          detail: "may not be more than \(limit) bytes"
        )
      )
    }
    return errors
  }

  // MARK: - Types

  /// The first field of another type than Kubernetes', in Go's words.
  private func typeMistake(_ value: Value) -> String? {
    switch value {
    case .null: return nil
    case .object(let members):
      for (name, value) in members {
        if let sentence = typeMistake(name, value) { return sentence }
      }
      return nil
    default: return sentence(value, "value", "v1.ObjectMeta")
    }
  }

  private func typeMistake(_ name: String, _ value: Value) -> String? {
    if value.isNull { return nil }
    let field = "struct field ObjectMeta.\(name)"
    switch name {
    case "name", "generateName", "namespace", "uid", "resourceVersion", "selfLink":
      return value.string == nil ? sentence(value, field, "string") : nil
    case "generation", "deletionGracePeriodSeconds":
      return value.integer == nil ? sentence(value, field, "int64") : nil
    case "labels", "annotations":
      guard let members = value.object else {
        return sentence(value, field, "map[string]string")
      }
      let wrong = members.first { $0.value.string == nil && !$0.value.isNull }
      return wrong.flatMap { sentence($0.value, field, "string") }
    case "finalizers", "ownerReferences", "managedFields":
      let type =
        name == "finalizers"
        ? "[]string" : "[]v1.\(name == "managedFields" ? "ManagedFieldsEntry" : "OwnerReference")"
      return value.array == nil ? sentence(value, field, type) : nil
    default: return nil
    }
  }

  private func sentence(_ value: Value, _ place: String, _ type: String) -> String {
    let found =
      switch value {
      case .null: "null"
      case .bool: "bool"
      case .integer, .number: "number"
      case .string: "string"
      case .array: "array"
      case .object: "object"
      }
    return "json: cannot unmarshal \(found) into Go \(place) of type \(type)"
  }
}

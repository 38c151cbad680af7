// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Checks the `metadata` of a resource: the types of its fields, names, labels, annotations, owners
/// and finalizers.
///
/// Managed fields are checked for their type only.
///
/// Source: https://pkg.go.dev/k8s.io/apimachinery/pkg/api/validation#ValidateObjectMeta
struct MetadataValidator {
  private let path: FieldPath
  private let nameForm: ObjectName

  /// A validator of the metadata of the resource at that path, whose name has that form.
  init(path: FieldPath, nameForm: ObjectName) {
    self.path = FieldPath(steps: path.steps + [.field("metadata")])
    self.nameForm = nameForm
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
    check("generateName", nameForm, isPrefix: true)
    check("name", nameForm)
    check("namespace", .label1123)
    if let generation = members["generation"]?.integer, generation < 0 {
      errors.append(
        error("generation", .integer(generation), "must be greater than or equal to 0")
      )
    }
    errors += labelErrors(members["labels"]?.object ?? [:])
    let annotations = members["annotations"]?.object ?? [:]
    errors += annotationErrors(annotations)
    // What is composed gets its owner's UID when Crossplane applies it.
    let isComposed = annotations["crossplane.io/composition-resource-name"] != nil
    errors += ownerErrors(members["ownerReferences"]?.array ?? [], isComposed: isComposed)
    for finalizer in (members["finalizers"]?.array ?? []).compactMap(\.string) {
      for sentence in ObjectName.qualified.mistakes(in: finalizer) {
        errors.append(error("finalizers", .string(finalizer), sentence))
      }
    }
    return errors
  }

  private func ownerErrors(_ owners: [Value], isComposed: Bool) -> [FieldError] {
    var errors: [FieldError] = []
    var controller: String?
    func note(_ index: Int, _ field: String?, _ value: Value, _ detail: String) {
      // Kubernetes names the list, without the element.
      let list = FieldPath(steps: path.steps + [.field("ownerReferences")])
      var steps: [FieldPath.Step] = [.index(index)]
      if let field { steps.append(.field(field)) }
      errors.append(
        FieldError(
          .invalid,
          field: field.map { "\(list.field).\($0)" } ?? list.field,
          path: FieldPath(steps: list.steps + steps).path,
          value: value,
          detail: detail
        )
      )
    }
    for (index, owner) in owners.enumerated() {
      func text(_ field: String) -> String { owner[field].string ?? "" }
      if text("apiVersion").isEmpty { note(index, "apiVersion", "", "version must not be empty") }
      for field in ["kind", "name"] where text(field).isEmpty {
        note(index, field, "", "must not be empty")
      }
      if text("uid").isEmpty, !isComposed { note(index, "uid", "", "must not be empty") }
      guard owner["controller"] == true else { continue }
      let name = "\(text("kind"))/\(text("name"))"
      if let first = controller {
        let sentence =
          "Only one reference can have Controller set to true. Found \"true\" in references for "
          + "\(first) and \(name)"
        note(index, nil, .array(owners), sentence)
      }
      controller = controller ?? name
    }
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

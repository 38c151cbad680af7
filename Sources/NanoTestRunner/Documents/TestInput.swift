// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Objects that a test is given: in its own file, or in another one.
enum TestInput: Sendable {
  /// The objects themselves.
  case raw([Value])
  /// A file or a folder, relative to the folder of the test's file or to the working directory.
  case path(String)
}

extension ObjectReader {
  /// The input of the member: `{raw: ...}`, `{path: ...}`, or a list of objects; nil when absent.
  mutating func input(_ key: String) -> TestInput? {
    guard let value = optionalValue(key) else { return nil }
    if let list = value.array { return .raw(list) }
    guard let members = value.object, members.count == 1, let member = members.first else {
      refuse(key, "expected exactly one of raw and path")
      return nil
    }
    switch (member.key, member.value) {
    case ("path", .string(let path)): return .path(path)
    case ("raw", .array(let list)): return .raw(list)
    case ("raw", .object): return .raw([member.value])
    default:
      refuse(key, "expected raw with objects, or path with a file, found \(member.key.quoted())")
      return nil
    }
  }
}

extension ObjectReader {
  /// The input of the member, which is required.
  mutating func requiredInput(_ key: String) -> TestInput? {
    if !contains(key) { refuse(key, "raw or path is required") }
    return input(key)
  }

  /// The members of an object whose keys are names; none when it is absent.
  ///
  /// - Parameter isRequired: Whether there has to be at least one.
  mutating func names(_ key: String, isRequired: Bool = false) -> Members {
    let value = optionalValue(key)
    let members = value?.object ?? [:]
    if let value, value.object == nil {
      refuse(key, "expected an object, found \(value.kindInWords)")
    } else if isRequired, members.isEmpty {
      refuse(key, "an object with at least one member is required")
    }
    return members
  }
}

/// What a test renders, and what there is besides.
struct TestInputs: Sendable {
  /// The composite, or the Operation.
  let subject: TestInput?
  let composition: TestInput?
  let functions: TestInput?
  let observedResources: TestInput?
  let requiredResources: [TestInput]
  let credentialsPath: String?
  /// Secrets that steps name as credentials, as objects.
  let credentials: TestInput?
  let context: Members
  let timeout: Duration
  let validates: Bool
  /// The answers of functions that are not called: a list of responses, or `path`, by name.
  let fakes: Members
  /// Files with definitions that rendered objects are held against.
  let extensions: [String]
  /// A folder of OpenAPI documents that functions may require.
  let requiredSchemas: String?
  let watchedResource: TestInput?

  init(_ reader: inout ObjectReader, kind: TestKind) {
    let isComposition = kind == .composition
    subject = reader.requiredInput(isComposition ? "xr" : "operation")
    composition = isComposition ? reader.requiredInput("composition") : nil
    functions = reader.input("functions")
    observedResources = isComposition ? reader.input("observedResources") : nil
    let extra = isComposition ? reader.input("extraResources") : nil
    requiredResources = [extra, reader.input("requiredResources")].compactMap(\.self)
    credentialsPath = reader.optionalString("functionCredentialsPath")
    credentials = reader.input("functionCredentials")
    context = reader.names("context")
    timeout = .seconds(reader.integer("timeoutSeconds", in: 1...86_400, default: 30))
    validates = isComposition && reader.bool("validate", default: false)
    fakes = reader.names("fakes")
    extensions = reader.strings("extensions")
    requiredSchemas = reader.optionalString("requiredSchemas")
    watchedResource = isComposition ? nil : reader.input("watchedResource")
  }
}

/// What is changed of a composite before it is rendered.
struct TestPatches: Sendable {
  /// The definition whose defaults it gets.
  let definition: TestInput?
  /// Values by their paths.
  let addFields: Members
  /// Paths.
  let removeFields: [String]

  init(_ reader: inout ObjectReader) {
    definition = reader.input("xrd")
    addFields = reader.names("addFields")
    removeFields = reader.strings("removeFields")
  }
}

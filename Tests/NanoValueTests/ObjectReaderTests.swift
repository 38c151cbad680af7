// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Reading an object by name and type")
struct ObjectReaderTests {
  enum Engine: String, CaseIterable { case mysql, postgresql, valkey }

  struct Storage: Equatable {
    let size: Quantity
    let className: String?

    init(from reader: inout ObjectReader) {
      size = reader.quantity("size")
      className = reader.optionalString("className")
    }
  }

  struct Database: Equatable {
    let name: String
    let encoding: String

    init(from reader: inout ObjectReader) {
      name = reader.string("name")
      encoding = reader.string("encoding", default: "UTF8")
    }
  }

  struct Spec {
    let engine: Engine
    let version: String
    let instances: Int
    let ratio: Double
    let isPublic: Bool
    let storage: Storage
    let databases: [Database]
    let extensions: [String]
    let labels: Members
    let backup: Duration
    let extra: Value?

    init(from reader: inout ObjectReader) {
      engine = reader.enumeration("engine", default: .postgresql)
      version = reader.string("version")
      instances = reader.integer("instances", in: 1...9, default: 1)
      ratio = reader.number("ratio", in: 0...1, default: 0.5)
      isPublic = reader.bool("public", default: false)
      storage = reader.object("storage", Storage.init)
      databases = reader.list("databases", Database.init)
      extensions = reader.strings("extensions")
      labels = reader.stringMap("labels")
      backup = reader.duration("backup", default: .seconds(86400))
      extra = reader.optionalValue("extra")
    }
  }

  @Test("every member is read as its type")
  func readsAll() throws {
    let value: Value = [
      "engine": "valkey", "version": "8", "instances": 3, "ratio": 0.25, "public": true,
      "storage": ["size": "10Gi", "className": "fast"],
      "databases": [["name": "app"], ["name": "log", "encoding": "LATIN1"]],
      "extensions": ["postgis", "vector"], "labels": ["team": "a"], "backup": "1h30m",
      "extra": ["any": ["thing": 1]],
    ]
    let spec = try value.read(Spec.init)
    #expect(spec.engine == .valkey)
    #expect(spec.version == "8")
    #expect(spec.instances == 3)
    #expect(spec.ratio == 0.25)
    #expect(spec.isPublic)
    #expect(spec.storage.size.description == "10Gi")
    #expect(spec.storage.className == "fast")
    #expect(spec.databases.map(\.name) == ["app", "log"])
    #expect(spec.databases.map(\.encoding) == ["UTF8", "LATIN1"])
    #expect(spec.extensions == ["postgis", "vector"])
    #expect(spec.labels["team"] == "a")
    #expect(spec.backup == .seconds(5400))
    #expect(spec.extra == ["any": ["thing": 1]])
  }

  @Test("absent members and those that are null take their defaults", arguments: [false, true])
  func takesDefaults(writesNull: Bool) throws {
    var value: Value = ["version": "8", "storage": ["size": 1]]
    if writesNull {
      for key in ["engine", "instances", "ratio", "public", "databases", "labels", "extra"] {
        value[key] = .null
      }
      value["storage"]["className"] = .null
    }
    let spec = try value.read(Spec.init)
    #expect(spec.engine == .postgresql)
    #expect(spec.instances == 1)
    #expect(spec.ratio == 0.5)
    #expect(!spec.isPublic)
    #expect(spec.storage.className == nil)
    #expect(spec.databases.isEmpty && spec.extensions.isEmpty && spec.labels.isEmpty)
    #expect(spec.backup == .seconds(86400))
    #expect(spec.extra == nil)
  }

  @Test("everything that is wrong is reported at once, in the order of reading")
  func reportsAll() {
    let value: Value = [
      "colour": "red", "engine": "oracle", "instances": 40, "ratio": true,
      "storage": ["sise": "1Gi", "className": 7],
      "databases": [["name": 1], "app", ["nam": "x"]], "extensions": ["a", nil],
      "labels": ["team": 1, "a.b/c": nil], "backup": "daily",
    ]
    let errors = #expect(throws: ValueErrors.self) { try value.read(at: "spec", Spec.init) }
    #expect(
      errors?.errors.map(\.description) == [
        #"spec.engine: expected one of mysql, postgresql, valkey, found "oracle""#,
        "spec.version: a string is required",
        "spec.instances: expected a whole number from 1 to 9, found 40",
        "spec.ratio: expected a number from 0 to 1, found a boolean",
        "spec.storage.size: a quantity such as 500m or 10Gi is required",
        "spec.storage.className: expected a string, found a whole number",
        #"spec.storage.sise: unknown field, did you mean "size"?"#,
        "spec.databases[0].name: expected a string, found a whole number",
        "spec.databases[1]: expected an object, found a string",
        "spec.databases[2].name: a string is required",
        #"spec.databases[2].nam: unknown field, did you mean "name"?"#,
        "spec.extensions[1]: expected a string, found null",
        "spec.labels.team: expected a string, found a whole number",
        #"spec.labels["a.b/c"]: expected a string, found null"#,
        #"spec.backup: expected a duration such as 1h30m or 250ms, found "daily""#,
        "spec.colour: unknown field, known are engine, version, instances, ratio, public, storage, "
          + "databases, extensions, labels, backup, extra",
      ]
    )
    #expect(
      errors?.errors.map(\.code) == [
        .invalid, .missing, .invalid, .wrongType, .missing, .wrongType, .unknown, .wrongType,
        .wrongType, .missing, .unknown, .wrongType, .wrongType, .wrongType, .invalid, .unknown,
      ]
    )
  }

  @Test("the description shows ten errors on one line and counts the others")
  func describesErrors() {
    let value = Value.object(Members(unique: (0..<13).map { ("k\($0)", .null) }))
    let errors = #expect(throws: ValueErrors.self) {
      try value.read { reader in for index in 0..<13 { _ = reader.bool("k\(index)") } }
    }
    #expect(errors?.errors.count == 13)
    #expect(errors?.description.hasPrefix("k0: a boolean is required; k1: a boolean") == true)
    #expect(errors?.description.hasSuffix("; k9: a boolean is required; and 3 more") == true)
  }

  @Test(
    "what is no object is refused where it stands",
    arguments: [
      (nil, .missing, "spec: an object is required"),
      ("x", .wrongType, "spec: expected an object, found a string"),
      ([], .wrongType, "spec: expected an object, found a list"),
    ] as [(Value, ValueError.Code, String)]
  )
  func refusesOthers(_ value: Value, _ code: ValueError.Code, _ sentence: String) {
    let errors = #expect(throws: ValueErrors.self) {
      try value.read(at: "spec") { _ in }
    }
    #expect(errors?.description == sentence)
    #expect(errors?.errors.map(\.code) == [code])
  }
}

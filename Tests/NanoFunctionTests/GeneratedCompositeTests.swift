// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import Testing

@Suite("What a generated composite reads")
struct GeneratedCompositeTests {
  /// The spec that is made of the value.
  private func spec(_ value: Value = [:]) throws -> Parcel.Spec {
    try value.read { reader in Parcel.Spec(from: &reader) }
  }

  /// What the user is told of the value; nil when nothing is wrong with it.
  private func mistakes(_ value: Value) -> String? {
    do {
      _ = try spec(value)
      return nil
    } catch {
      return "\(error)"
    }
  }

  // MARK: - Numbers

  @Test("a bound that is not allowed is not")
  func exclusiveBounds() throws {
    let parcel = try spec(["weight": 0.1, "share": 0, "pieces": 9, "floor": -2])
    #expect(parcel.weight == 0.1)
    #expect(parcel.share == 0)
    #expect(parcel.pieces == 9)
    #expect(parcel.floor == -2)
    #expect(try spec().share == 0.5)
    #expect(try spec().pieces == 1)
    #expect(
      mistakes(["weight": 0, "share": 1, "pieces": 0, "floor": -3])
        == "weight: expected a number above 0 and of at most 31.5, found 0; "
        + "share: expected a number of at least 0 and below 1, found 1; "
        + "pieces: expected a whole number from 1 to 9, found 0; "
        + "floor: expected a whole number from -2 to 9, found -3"
    )
    #expect(mistakes(["weight": 31.5]) == nil)
    #expect(
      mistakes(["weight": 32, "pieces": 10])
        == "weight: expected a number above 0 and of at most 31.5, found 32; "
        + "pieces: expected a whole number from 1 to 9, found 10"
    )
  }

  @Test("of several numbers one is chosen, and a multiple is one")
  func choicesAndMultiples() throws {
    let parcel = try spec(["speed": 24, "scale": 0.5, "bundle": 18, "price": 0.15])
    #expect(parcel.speed == 24)
    #expect(parcel.scale == 0.5)
    #expect(parcel.bundle == 18)
    #expect(parcel.price == 0.15)
    #expect(try spec().speed == 2)
    #expect(
      mistakes(["speed": 3, "scale": 1.5, "bundle": 6, "price": 0.16])
        == "price: expected a number of at least 0 that is a multiple of 0.05, found 0.16; "
        + "scale: expected one of 0.5, 1, 2, found 1.5; "
        + "speed: expected one of 1, 2, 24, found 3; "
        + "bundle: expected a whole number of at least 12 that is a multiple of 6, found 6"
    )
    #expect(
      mistakes(["speed": "2", "bundle": 12.5])
        == "speed: expected one of 1, 2, 24, found a string; "
        + "bundle: expected a whole number of at least 12 that is a multiple of 6, found 12.5"
    )
  }

  // MARK: - Texts

  @Test("texts with quotes, backslashes and control characters are the definition's")
  func texts() throws {
    #expect(try spec().reader == "a\"#")
    #expect(try spec(["reader": "#"]).reader == "#")
    #expect(
      mistakes(["reader": "B"])
        == ##"reader: expected text that matches ^["#a-z]+$, found "B""##
    )
    #expect(Parcel.Spec.Greeting.allCases.map(\.rawValue) == ["Good\tday", "\u{7}", "C:\\new"])
    #expect(try spec().greeting.rawValue == "\u{7}")
  }

  // MARK: - Defaults

  @Test("defaults of objects and lists hold, with the defaults of what is inside")
  func defaults() throws {
    let parcel = try spec()
    #expect(parcel.sender.name == "shop")
    #expect(parcel.sender.country == "AT")
    #expect(parcel.sender.address.city == "Wien")
    #expect(parcel.labels == ["fragile", #"this "side" up"#])
    #expect(parcel.stops.map(\.city) == ["Linz", "Wels"])
    #expect(parcel.stops.map(\.hours) == [1, 2])
    #expect(parcel.codes == ["A1"])
    #expect(parcel.notes == ["lang": "de"])
    #expect(parcel.anything == ["a": [1, 2.5, true, nil], "b": [:]])
    #expect(parcel.flags.isEmpty)
    #expect(parcel.carriers == nil)
    #expect(parcel.volumes == nil)
    #expect(parcel.owner == nil)
    #expect(try spec(["labels": nil, "sender": nil]) == parcel)
  }

  @Test("what is written counts for more than the default, whole")
  func writtenOverDefaults() throws {
    let parcel = try spec([
      "sender": ["name": "me"], "labels": [], "stops": [["city": "Graz"]], "notes": [:],
      "anything": 1, "codes": ["C3", "D4"],
    ])
    #expect(parcel.sender.name == "me")
    #expect(parcel.sender.address.city == "Graz")
    #expect(parcel.labels == [])
    #expect(parcel.stops.map(\.city) == ["Graz"])
    #expect(parcel.notes == [:])
    #expect(parcel.anything == 1)
    #expect(parcel.codes == ["C3", "D4"])
    #expect(mistakes(["sender": [:]]) == "sender.name: a string is required")
    #expect(
      mistakes(["lables": []]) == #"lables: unknown field, did you mean "labels"?"#
    )
  }

  // MARK: - Lists

  @Test("a list keeps its least count and the rule of its texts, present or not")
  func lists() {
    #expect(
      mistakes(["codes": [], "carriers": ["a"], "ports": []])
        == "codes: expected an element, found none; "
        + "carriers: expected at least 2 elements, found 1; "
        + "ports: expected an element, found none"
    )
    #expect(
      mistakes(["codes": ["A1", "a1"], "carriers": ["abcdef"]])
        == #"codes[1]: expected text such as B2 that matches ^[A-Z][0-9]$, found "a1"; "#
        + #"carriers: expected at least 2 elements, found 1; "#
        + #"carriers[0]: expected text of at most 5 characters, found "abcdef""#
    )
  }

  @Test("elements of lists have types and bounds")
  func typedLists() throws {
    let parcel = try spec([
      "lengths": [0.5, 2], "ports": [80, 443], "answers": [true, false], "sizes": ["1Gi", 5],
      "grid": [[1, 2], [3]], "gaps": [1, nil, 3], "steps": [["wait": 1], nil, [:]],
      "mixed": [1, "a", nil],
    ])
    #expect(parcel.lengths == [0.5, 2])
    #expect(parcel.ports == [80, 443])
    #expect(parcel.answers == [true, false])
    #expect(parcel.sizes == [Quantity(1 << 30, .binary), Quantity(5)])
    #expect(parcel.grid == [[1, 2], [3]])
    #expect(parcel.gaps == [1, nil, 3])
    #expect(parcel.steps?.map(\.wait) == [1, 3, 3])
    #expect(parcel.mixed == [1, "a", nil])
    #expect(
      mistakes([
        "lengths": [1, 0, "2"], "ports": [0, 80, nil], "answers": [1], "sizes": ["big"],
        "grid": [[], [1, 2, 3], ["a"], 7], "gaps": [-1], "steps": [["wiat": 1]],
      ])
        == "lengths[1]: expected a number above 0, found 0; "
        + "lengths[2]: expected a number above 0, found a string; "
        + "ports[0]: expected a whole number from 1 to 65535, found 0; "
        + "ports[2]: a whole number from 1 to 65535 is required; "
        + "answers[0]: expected a boolean, found a whole number; "
        + #"sizes[0]: expected a quantity such as 500m or 10Gi, found "big"; "#
        + "grid[0]: expected an element, found none; "
        + "grid[1]: expected at most 2 elements, found 3; "
        + "grid[2][0]: expected a whole number, found a string; "
        + "grid[3]: expected a list, found a whole number; and 2 more"
    )
    #expect(
      mistakes(["gaps": [-1], "steps": [["wiat": 1]]])
        == "gaps[0]: expected a whole number of at least 0, found -1; "
        + #"steps[0].wiat: unknown field, did you mean "wait"?"#
    )
  }

  // MARK: - Maps

  @Test("values of maps have types, and keep their order")
  func typedMaps() throws {
    let parcel = try spec([
      "volumes": ["z": ["size": "2Gi"], "a": ["size": "1Gi", "mode": "Soft"]],
      "floors": ["attic": 3], "flags": ["wet": true], "limits": ["cpu": "500m", "pods": 3],
      "colors": ["lid": "Red"], "terms": ["hold": "1h"], "routes": ["north": ["a", "b"]],
      "shades": ["lid": ["Dark"]], "bands": ["inner": ["Fast"], "outer": nil],
    ])
    let volumes = try #require(parcel.volumes)
    #expect(volumes.keys == ["z", "a"])
    #expect(volumes.values.map(\.mode) == [.hard, .soft])
    #expect(volumes["a"]?.size == Quantity(1 << 30, .binary))
    #expect(volumes["b"]?.size == nil)
    #expect(parcel.floors?["attic"] == 3)
    #expect(parcel.flags.map { "\($0.key) \($0.value)" } == ["wet true"])
    #expect(parcel.limits?["pods"] == Quantity(3))
    #expect(parcel.colors?["lid"] == .red)
    #expect(parcel.terms?["hold"] == .seconds(3600))
    #expect(parcel.routes?["north"] == ["a", "b"])
    #expect(parcel.shades?["lid"] == [.dark])
    #expect(parcel.bands?.values == [[.fast], [.slow]])
  }

  @Test("what is wrong in a map is told with its key, all at once")
  func wrongMaps() {
    #expect(
      mistakes([
        "volumes": ["a": ["mode": "Sfot", "szie": 1], "b": 1, "c": nil],
        "floors": ["attic": 0, "roof": "x"], "flags": [],
      ])
        == "volumes.a.size: a quantity such as 500m or 10Gi is required; "
        + #"volumes.a.mode: expected one of Soft, Hard, found "Sfot"; "#
        + #"volumes.a.szie: unknown field, did you mean "size"?; "#
        + "volumes.b: expected an object, found a whole number; "
        + "volumes.c: an object is required; "
        + "volumes: expected at most 2 keys, found 3; "
        + "floors.attic: expected a whole number of at least 1, found 0; "
        + "floors.roof: expected a whole number of at least 1, found a string; "
        + "flags: expected an object, found a list"
    )
    #expect(
      mistakes([
        "colors": ["lid": "Green"], "notes": ["lang": "german", "other": 1],
        "routes": ["north": ["abcde", "b", "b"]],
      ])
        == "notes.other: expected a string, found a whole number; "
        + #"notes.lang: expected text of at most 3 characters, found "german"; "#
        + #"colors.lid: expected one of Red, Blue, found "Green"; "#
        + #"routes.north[0]: expected text of at most 4 characters, found "abcde"; "#
        + #"routes.north[2]: "b" stands twice"#
    )
  }

  // MARK: - Names

  @Test("fields that are called like Swift's own protocols have types of other names")
  func protocolNames() throws {
    let parcel = try spec(["sendable": ["hashable": "Twice", "caseIterable": [["size": 3]]]])
    #expect(parcel.sendable?.hashable == .twice)
    #expect(parcel.sendable?.caseIterable?.first?.size == 3)
  }
}

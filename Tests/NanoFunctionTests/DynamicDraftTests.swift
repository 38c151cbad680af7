// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Resources of kinds without a schema")
struct DynamicDraftTests {
  /// The answer of a composition with a chief whose status is given, and a lamp that is written.
  private func answerOfLamp(
    status: Value? = nil,
    existing: Value? = nil,
    _ write: @escaping @Sendable (Composed<Librarian>, inout DynamicDraft) throws -> Void
  ) -> FunctionResponse {
    let request = InMemoryRequest()
    if let status {
      request.observed["chief"] = [
        "apiVersion": "library.example.org/v1", "kind": "Librarian", "metadata": ["name": "chief"],
        "status": status,
      ]
    }
    request.observed["lamp"] = existing
    return answer(request) { _, desired in
      let chief = desired.resource("chief", Librarian.self) { $0.metadata.name = "chief" }
      chief.ready { _ in .ready }
      desired.resource("lamp", apiVersion: "light.example.org/v1", kind: "Lamp") {
        $0["metadata"]["name"] = "lamp"
        try write(chief, &$0)
      }
    }
  }

  private func why(_ response: FunctionResponse) -> String? {
    response.condition("Provisioned")?.message
  }

  @Test("literals and values of every type are written where their path says")
  func values() {
    let (name, count, share, isOn) = ("desk", 2, 0.5, true)
    let response = answerOfLamp { _, lamp in
      lamp["spec"]["watts"] = 40
      lamp["spec"]["color"] = "warm"
      lamp["spec"]["isOn"] = true
      lamp["spec"]["share"] = 1.5
      lamp["spec"]["rooms"] = ["hall", .string(name)]
      lamp["spec"]["labels"] = ["room": .string(name), "floor": 3]
      lamp["spec"]["text"] = "on the \(name)"
      lamp["other"]["name"] = name
      lamp["other"]["count"] = count
      lamp["other"]["share"] = share
      lamp["other"]["isOn"] = isOn
      lamp["other"]["names"] = [name, name].map { $0 + "s" }
      lamp["other"]["port"] = IntOrString("25%")
      lamp["other"]["value"] = Value.object(["a": 1])
    }
    #expect(
      response["lamp"] == [
        "apiVersion": "light.example.org/v1", "kind": "Lamp",
        "metadata": ["name": "lamp", "labels": ["nano-idp.dev/composition": "shelf.test"]],
        "spec": [
          "watts": 40, "color": "warm", "isOn": true, "share": 1.5, "rooms": ["hall", "desk"],
          "labels": ["room": "desk", "floor": 3], "text": "on the desk",
        ],
        "other": [
          "name": "desk", "count": 2, "share": 0.5, "isOn": true, "names": ["desks", "desks"],
          "port": "25%", "value": ["a": 1],
        ],
      ]
    )
  }

  @Test("fields keep the order in which they were first written")
  func order() {
    let response = answerOfLamp { _, lamp in
      lamp["spec"]["b"] = 1
      lamp["data"] = [:]
      lamp["spec"]["a"] = 2
      lamp["spec"]["b"] = 3
    }
    #expect(
      response["lamp"]?.jsonText() == """
        {"apiVersion":"light.example.org/v1","kind":"Lamp","metadata":{"name":"lamp",\
        "labels":{"nano-idp.dev/composition":"shelf.test"}},"spec":{"b":3,"a":2},"data":{}}
        """
    )
  }

  @Test("nil leaves a field out, and an object that nothing was written to as well")
  func absence() {
    let (none, some): (String?, String?) = (nil, "warm")
    let response = answerOfLamp { _, lamp in
      lamp["spec"]["color"] = none
      lamp["spec"]["shade"] = some
      lamp["spec"]["deep"]["deeper"] = nil
      lamp["spec"]["watts"] = 40
      lamp["spec"]["watts"] = nil
    }
    #expect(response["lamp"]?["spec"] == ["shade": "warm"])
  }

  @Test("an object that was written whole can be written further, and replaced")
  func whole() {
    let response = answerOfLamp { _, lamp in
      lamp["spec"] = ["watts": 40, "color": "warm"]
      lamp["spec"]["color"] = "cold"
      lamp["spec"]["bulb"]["socket"] = "E27"
      lamp["data"]["a"] = 1
      lamp["data"] = ["b": 2]
    }
    #expect(
      response["lamp"]?["spec"] == ["watts": 40, "color": "cold", "bulb": ["socket": "E27"]]
    )
    #expect(response["lamp"]?["data"] == ["b": 2])
  }

  @Test("a reference is written when it is known, and else holds back this one resource")
  func references() {
    let known = answerOfLamp(status: ["phone": "1234", "books": 7]) { chief, lamp in
      lamp["spec"]["phone"] = chief.observed.status.phone
      lamp["spec"]["text"] = try "call \(chief.observed.status.phone)"
      lamp["spec"]["books"] = chief.resource.fields["status"]["books"].integer
    }
    #expect(
      known["lamp"]?["spec"] == ["phone": "1234", "text": "call 1234", "books": 7]
    )
    let untyped = answerOfLamp(status: ["keys": ["door": "k"]]) { chief, lamp in
      lamp["spec"]["keys"] = chief.resource.fields["status"]["keys"]
    }
    #expect(untyped["lamp"]?["spec"] == ["keys": ["door": "k"]])
    let waiting = answerOfLamp(status: [:]) { chief, lamp in
      lamp["spec"]["keys"] = chief.resource.fields["status"]["keys"]
    }
    #expect(why(waiting) == "lamp: waits for status.keys of chief")
    let unknown = answerOfLamp(status: [:]) { $1["spec"]["phone"] = $0.observed.status.phone }
    #expect(unknown.resources.map(\.name) == ["chief"])
    #expect(why(unknown) == "lamp: waits for status.phone of chief")
    let tried = answerOfLamp(status: [:]) { chief, lamp in
      lamp["spec"]["text"] = try "call \(chief.observed.status.phone)"
    }
    #expect(why(tried) == "lamp: waits for status.phone of chief")
    let replaced = answerOfLamp(status: [:]) { chief, lamp in
      lamp["spec"]["phone"] = chief.observed.status.phone
      lamp["spec"]["phone"] = "1"
    }
    #expect(replaced["lamp"]?["spec"] == ["phone": "1"])
  }

  @Test("a reference in an object of a list holds back too")
  func insideList() {
    let response = answerOfLamp(status: [:]) { chief, lamp in
      lamp["spec"]["bulbs"] = [
        DynamicObject { $0["watts"] = 40 },
        DynamicObject { $0["phone"] = chief.observed.status.phone },
      ]
    }
    #expect(why(response) == "lamp: waits for status.phone of chief")
    let known = answerOfLamp(status: ["phone": "1"]) { chief, lamp in
      lamp["spec"]["bulbs"] = [DynamicObject { $0["phone"] = chief.observed.status.phone }]
    }
    #expect(known["lamp"]?["spec"] == ["bulbs": [["phone": "1"]]])
  }

  @Test("an existing one is kept while something of it is unknown")
  func kept() {
    let existing: Value = [
      "apiVersion": "light.example.org/v1", "kind": "Lamp", "metadata": ["name": "lamp"],
      "spec": ["phone": "old"],
    ]
    let response = answerOfLamp(status: [:], existing: existing) {
      $1["spec"]["phone"] = $0.observed.status.phone
    }
    #expect(response["lamp"]?["spec"] == ["phone": "old"])
    #expect(why(response) == "lamp: waits for status.phone of chief; meanwhile it is kept")
  }

  @Test("what exists is read as references that know where they come from")
  func fields() {
    let request = InMemoryRequest()
    request.observed["lamp"] = [
      "apiVersion": "light.example.org/v1", "kind": "Lamp", "metadata": ["name": "lamp"],
      "status": [
        "color": "warm", "watts": 40, "share": 0.5, "isOn": true, "hosts": [["ip": "10.0.0.1"]],
        "rooms": ["hall"],
      ],
    ]
    _ = answer(request) { _, desired in
      let lamp = desired.resource("lamp", apiVersion: "light.example.org/v1", kind: "Lamp") {
        $0["metadata"]["name"] = "lamp"
      }
      let status = lamp.fields["status"]
      #expect(status["color"].string.known == "warm")
      #expect(status["watts"].integer.known == 40)
      #expect(status["share"].number.known == 0.5)
      #expect(status["isOn"].bool.known == true)
      #expect(status["hosts"][0]["ip"].string.known == "10.0.0.1")
      #expect(status["rooms"].read(as: [String].self).known == ["hall"])
      #expect(status["rooms"].value.known == ["hall"])
      #expect(status.exists)
      #expect(!status["hosts"][1].exists)
      func problem(_ reference: Reference<String>) -> String {
        do throws(UnknownReference) { return try reference.value() } catch {
          return error.description
        }
      }
      #expect(problem(status["hosts"][1]["ip"].string) == "status.hosts[1].ip of lamp")
      #expect(
        problem(status["watts"].string)
          == "status.watts of lamp, which is a whole number and not a string"
      )
      #expect(
        problem(DynamicFields(nil, of: "the Lamp far")["status"]["ip"].string)
          == "status.ip of the Lamp far, which does not exist yet"
      )
    }
  }

  @Test("all words stand on it")
  func words() {
    let request = InMemoryRequest()
    let response = answer(request) { _, desired in
      let shelf = desired.resource("shelf", configMap("shelf"))
      desired.resource("lamp", apiVersion: "light.example.org/v1", kind: "Lamp") {
        $0["metadata"]["name"] = "lamp"
      }
      .after(shelf).ready { _ in .ready }
    }
    #expect(response.resources.map(\.name) == ["shelf"])
    #expect(why(response)?.contains("lamp: waits for shelf") == true)
  }

  @Test("an error of the closure ends the call with the resource's name")
  func error() {
    struct Broken: Error, CustomStringConvertible { var description: String { "no bulb" } }
    let response = answerOfLamp { _, _ in throw Broken() }
    #expect(response.results.map(\.message) == ["shelf.test: resource \"lamp\": no bulb"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Lists of the API server")
struct ListedItemTests {
  private static let item: Value = ["apiVersion": "e.org/v1", "kind": "K"]

  @Test("hold objects, which get the list's kind where they have none")
  func items() {
    let list: Value = ["apiVersion": "v1", "kind": "List", "items": [Self.item, [:]]]
    #expect(list.listedItems == [Self.item, [:]])
    let typed: Value = [
      "apiVersion": "e.org/v1", "kind": "KList", "metadata": ["resourceVersion": "1"],
      "items": [["spec": 1], Self.item],
    ]
    #expect(
      typed.listedItems == [["spec": 1, "apiVersion": "e.org/v1", "kind": "K"], Self.item]
    )
    #expect((["apiVersion": "v1", "kind": "List", "items": []] as Value).listedItems == [])
  }

  @Test(
    "are not objects of a kind that sounds like one",
    arguments: [
      ["apiVersion": "v1", "kind": "List"],
      ["apiVersion": "e.org/v1", "kind": "List", "items": []],
      ["apiVersion": "e.org/v1", "kind": "ToDoList", "metadata": ["name": "a"], "items": []],
      ["apiVersion": "e.org/v1", "kind": "ToDoList", "items": ["milk"]],
      ["apiVersion": "e.org/v1", "kind": "ToDo", "items": []], "List",
    ] as [Value]
  )
  func others(_ value: Value) {
    #expect(value.listedItems == nil)
  }
}

// SPDX-License-Identifier: Apache-2.0

import NanoCrypto
import Testing

@Suite("Names of composed resources")
struct DNSLabelTests {
  private static let thirty = String(repeating: "a", count: 30)
  private static let fiftySix = String(repeating: "x", count: 56)
  private static let fiftySeven = String(repeating: "x", count: 57)

  // Computed with hashlib of Python 3 by the rule of function-sdk-python 0.15.
  @Test(
    "parts that are labels get the name that function-sdk-python gives them",
    arguments: [
      (["my-xr", "bucket"], "my-xr-bucket-05ecb"),
      (["shop", "orders", "db"], "shop-orders-db-1495c"),
      (["1"], "1-6b86b"),
      (["a-b", "c"], "a-b-c-cbd2b"),
      (["a", "b-c"], "a-b-c-cbd2b"),
      (
        [thirty, String(repeating: "b", count: 30), "c"],
        "\(thirty)-\(String(repeating: "b", count: 26))-dbc44"
      ),
      ([fiftySix, "y"], "\(fiftySix)-186a0"),
      ([fiftySeven], "\(fiftySeven)-ae14a"),
      ([fiftySeven, "y"], "\(fiftySeven)-5c1ba"),
    ]
  )
  func labels(parts: [String], name: String) {
    #expect(DNSLabel.name(parts) == name)
  }

  @Test(
    "what a label cannot hold is replaced, and the hash is that of the original",
    arguments: [
      (["Shop", "db"], "shop-db-486f4"),
      (["shop", "db"], "shop-db-4d020"),
      (["orders.example.org", "db"], "orders-example-org-db-92efe"),
      (["caf\u{E9}", "x"], "caf--x-f33e6"),
      (["-edge-"], "edge-8074b"),
      (["!!!"], "e84c5"),
      ([""], "e3b0c"),
      ([], "e3b0c"),
    ]
  )
  func replacements(parts: [String], name: String) {
    #expect(DNSLabel.name(parts) == name)
  }

  @Test(
    "a lower limit cuts the prefix and keeps the hash",
    arguments: [
      (30, "shop-orders-f4b23"), (17, "shop-orders-f4b23"), (16, "shop-order-f4b23"),
      (11, "shop-f4b23"), (8, "sh-f4b23"), (7, "s-f4b23"), (6, "f4b23"), (5, "f4b23"),
      (0, "f4b23"), (Int.min, "f4b23"), (Int.max, "shop-orders-f4b23"),
    ]
  )
  func limits(limit: Int, name: String) {
    #expect(DNSLabel.name("shop", "orders", limit: limit) == name)
  }

  @Test("every name is a label of at most the limit")
  func alphabet() {
    let parts = [
      "Ünïcode \u{1F600}", "..", "a", String(repeating: "-b", count: 40), "\u{0}\n", "Z9",
    ]
    for first in parts {
      for second in parts {
        for limit in 5...63 {
          let name = DNSLabel.name(first, second, limit: limit)
          #expect(name.utf8.count <= limit)
          #expect(name.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
          #expect(name.first != "-" && name.last != "-")
        }
      }
    }
  }
}

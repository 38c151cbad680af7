// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Quantities and durations that follow a schema's pattern")
struct ObjectReaderAmountTests {
  private let size = TextRule(
    "a quantity",
    pattern: "^[0-9]+(Mi|Gi)$",
    length: 0...8,
    example: "2Gi"
  )
  private let term = TextRule("a duration", pattern: "^[0-9]+h$", example: "12h")

  @Test("what follows the rule is read, and what is absent is the default or nil")
  func reading() throws {
    let value: Value = ["size": "512Mi", "term": "36h"]
    try value.read { reader in
      #expect(reader.quantity("size", like: size) == Quantity(512 << 20, .binary))
      #expect(reader.duration("term", like: term) == .seconds(129_600))
    }
    try Value.object([:]).read { reader in
      #expect(reader.quantity("size", default: Quantity(7), like: size) == Quantity(7))
      #expect(reader.optionalQuantity("size", like: size) == nil)
      #expect(reader.duration("term", default: .seconds(7), like: term) == .seconds(7))
      #expect(reader.optionalDuration("term", like: term) == nil)
    }
  }

  @Test(
    "one sentence names the kind of text and an example, and not the pattern",
    arguments: [
      (["size": "5 GB"], #"size: expected a quantity such as 2Gi, found "5 GB""#),
      (["size": "5G"], #"size: expected a quantity such as 2Gi, found "5G""#),
      (["size": "123456789Mi"], #"size: expected a quantity such as 2Gi, found "123456789Mi""#),
      (["size": true], "size: expected a quantity such as 2Gi, found a boolean"),
      (["size": 5], "size: expected a quantity such as 2Gi, found a whole number"),
      (["size": "1Gi", "term": "3d"], #"term: expected a duration such as 12h, found "3d""#),
      (["size": "1Gi", "term": "3m"], #"term: expected a duration such as 12h, found "3m""#),
      ([:], "size: a quantity such as 500m or 10Gi is required"),
    ] as [(Value, String)]
  )
  func sentences(_ value: Value, _ sentence: String) {
    for isOptional in [false, true] where !isOptional || sentence.contains("expected") {
      let errors = #expect(throws: ValueErrors.self) {
        try value.read { reader in
          if isOptional {
            _ = reader.optionalQuantity("size", like: size)
            _ = reader.optionalDuration("term", like: term)
          } else {
            _ = reader.quantity("size", like: size)
            _ = reader.duration("term", default: .zero, like: term)
          }
        }
      }
      #expect(errors?.description == sentence)
    }
  }

  @Test("without an example the words tell the bounds")
  func words() {
    #expect(TextRule("a quantity", length: 0...8).words == "a quantity of at most 8 characters")
    #expect(
      TextRule("a quantity", pattern: "^1$").words == "a quantity that matches ^1$"
    )
  }
}

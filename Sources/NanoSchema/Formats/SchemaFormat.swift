// SPDX-License-Identifier: Apache-2.0

/// The formats that Kubernetes checks; every other one is a remark that nobody reads.
///
/// Numbers are checked since Kubernetes 1.36, names since 1.34.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/#JSONSchemaProps
enum SchemaFormat: String, Sendable, Hashable {
  /// 24 hexadecimal digits.
  case bsonObjectID = "bsonobjectid"
  /// An absolute URI or a path from the root.
  case uri
  /// An address for mail.
  case email
  /// A host's name.
  case hostname
  /// An IPv4 address.
  case ipv4
  /// An IPv6 address.
  case ipv6
  /// An address and the length of a prefix.
  case cidr
  /// A hardware address.
  case mac
  /// A UUID, with or without dashes.
  case uuid
  /// A UUID of version 3.
  case uuid3
  /// A UUID of version 4.
  case uuid4
  /// A UUID of version 5.
  case uuid5
  /// A book number of either length.
  case isbn
  /// A book number of ten digits.
  case isbn10
  /// A book number of thirteen digits.
  case isbn13
  /// A credit card's number.
  case creditCard = "creditcard"
  /// A social security number of the United States.
  case socialSecurityNumber = "ssn"
  /// A color in hexadecimal digits.
  case hexColor = "hexcolor"
  /// A color as `rgb(1,2,3)`.
  case rgbColor = "rgbcolor"
  /// Bytes in base64.
  case byte
  /// Any text.
  case password
  /// A day.
  case date
  /// A duration.
  case duration
  /// A day and a time.
  case dateTime = "datetime"
  /// A quantity of Kubernetes.
  case quantity
  /// A name of Kubernetes, up to 63 characters.
  case shortName = "k8sshortname"
  /// Names of Kubernetes between dots, up to 253 characters.
  case longName = "k8slongname"
  /// A whole number of 32 bits.
  case int32
  /// A whole number of 64 bits.
  case int64
  /// A number within the range of 32 bits.
  case float
  /// A number of 64 bits.
  case double

  /// The format of a schema of that type, or nil when Kubernetes does not check it there.
  init?(named name: String?, kind: Schema.Kind?) {
    guard let name, !name.isEmpty else { return nil }
    // Dashes do not count in the names of formats.
    var normalized = name
    normalized.unicodeScalars.removeAll { $0 == "-" }
    guard let format = SchemaFormat(rawValue: normalized) else { return nil }
    let fits =
      switch (kind, format) {
      case (nil, .int32), (nil, .int64), (nil, .float), (nil, .double): false
      case (.string, .int32), (.string, .int64), (.string, .float), (.string, .double): false
      case (nil, _), (.string, _): true
      case (.integer, _): name == "int32" || name == "int64"
      case (.number, _): name == "float" || name == "double"
      case (.boolean, _), (.object, _), (.array, _): false
      }
    guard fits else { return nil }
    self = format
  }

  /// Whether the text is of this format; numbers' formats say nothing about texts.
  func matches(_ text: String) -> Bool {
    switch self {
    case .password, .int32, .int64, .float, .double: true
    case .date: DateFormat.isDate(text)
    case .dateTime: DateFormat.isDateTime(text)
    case .duration: DateFormat.isDuration(text)
    case .uri: ReferenceFormat.isRequestURI(text)
    case .email: MailFormat.isAddress(text)
    case .ipv4: AddressFormat.isIPv4(text)
    case .ipv6: AddressFormat.isIPv6(text)
    case .cidr: AddressFormat.isCIDR(text)
    case .mac: AddressFormat.isMAC(text)
    case .isbn: NumberFormat.isISBN10(text) || NumberFormat.isISBN13(text)
    case .isbn10: NumberFormat.isISBN10(text)
    case .isbn13: NumberFormat.isISBN13(text)
    case .creditCard: NumberFormat.isCreditCard(text)
    case .quantity: NumberFormat.isQuantity(text)
    case .hostname: PatternFormat.isHostname(text)
    case .shortName: text.utf8.count <= 63 && PatternFormat.matches(self, text)
    case .longName: text.utf8.count <= 253 && PatternFormat.matches(self, text)
    case .socialSecurityNumber: text.utf8.count == 11 && PatternFormat.matches(self, text)
    case .bsonObjectID, .uuid, .uuid3, .uuid4, .uuid5, .hexColor, .rgbColor, .byte:
      PatternFormat.matches(self, text)
    }
  }
}

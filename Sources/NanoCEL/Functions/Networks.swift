// SPDX-License-Identifier: Apache-2.0

/// Kubernetes' functions on IP addresses and networks.
///
/// Contract: https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-ip-address-library
extension FunctionLibrary {
  static let networks: [Overload] = addresses + subnets

  private static let addresses: [Overload] =
    Overload.global("ip(string) -> net.IP") { arguments, _ throws(CELError) in
      .ip(try CELIPAddress(try string(arguments[0], "ip")))
    }
    + Overload.global("isIP(string) -> bool") { arguments, _ throws(CELError) in
      .bool((try? CELIPAddress(try string(arguments[0], "isIP"))) != nil)
    }
    + Overload.global("ip.isCanonical(string) -> bool") { arguments, _ throws(CELError) in
      let text = try string(arguments[0], "ip.isCanonical")
      return .bool(try CELIPAddress(text).description == text)
    }
    + addressTest("isUnspecified") { $0.isUnspecified }
    + addressTest("isLoopback") { $0.isLoopback }
    + addressTest("isLinkLocalMulticast") { $0.isLinkLocalMulticast }
    + addressTest("isLinkLocalUnicast") { $0.isLinkLocalUnicast }
    + addressTest("isGlobalUnicast") { $0.isGlobalUnicast }
    + Overload.member("family(net.IP) -> int") { arguments, _ throws(CELError) in
      .int(try address(arguments[0], "family").isVersion6 ? 6 : 4)
    }

  private static func address(
    _ value: CELValue,
    _ function: String
  ) throws(CELError) -> CELIPAddress {
    switch value {
    case .ip(let address): return address
    case .string(let text): return try CELIPAddress(text)
    default: throw .noSuchOverload(function, [value])
    }
  }

  private static func network(_ value: CELValue, _ function: String) throws(CELError) -> CELCIDR {
    switch value {
    case .cidr(let network): return network
    case .string(let text): return try CELCIDR(text)
    default: throw .noSuchOverload(function, [value])
    }
  }

  private static func addressTest(
    _ name: String,
    _ test: @escaping @Sendable (CELIPAddress) -> Bool
  )
    -> [Overload]
  {
    Overload.member("\(name)(net.IP) -> bool") { arguments, _ throws(CELError) in
      .bool(test(try address(arguments[0], name)))
    }
  }

  private static let subnets: [Overload] =
    Overload.global("cidr(string) -> net.CIDR") { arguments, _ throws(CELError) in
      .cidr(try CELCIDR(try string(arguments[0], "cidr")))
    }
    + Overload.global("isCIDR(string) -> bool") { arguments, _ throws(CELError) in
      .bool((try? CELCIDR(try string(arguments[0], "isCIDR"))) != nil)
    }
    + Overload.member("ip(net.CIDR) -> net.IP") { arguments, _ throws(CELError) in
      .ip(try network(arguments[0], "ip").address)
    }
    + Overload.member("masked(net.CIDR) -> net.CIDR") { arguments, _ throws(CELError) in
      .cidr(try network(arguments[0], "masked").masked)
    }
    + Overload.member("prefixLength(net.CIDR) -> int") { arguments, _ throws(CELError) in
      .int(Int64(try network(arguments[0], "prefixLength").length))
    }
    + Overload.member(
      "containsIP(net.CIDR, string) -> bool",
      "containsIP(net.CIDR, net.IP) -> bool"
    ) { arguments, _ throws(CELError) in
      let address = try address(arguments[1], "containsIP")
      return .bool(try network(arguments[0], "containsIP").contains(address))
    }
    + Overload.member(
      "containsCIDR(net.CIDR, string) -> bool",
      "containsCIDR(net.CIDR, net.CIDR) -> bool"
    ) { arguments, _ throws(CELError) in
      let inner = try network(arguments[1], "containsCIDR")
      return .bool(try network(arguments[0], "containsCIDR").contains(inner))
    }
}

internal import CMessages
public func d() { print(unsafe String(cString: protobuf_c_version())) }

import NanoCrypto
import NanoMetrics
import NanoTransport
import NanoWire
public func t() { a(); b(); c(); d() }

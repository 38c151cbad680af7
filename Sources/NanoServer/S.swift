import NanoMetrics
import NanoTransport
import NanoWire
public func t() { a(); c(); d() }

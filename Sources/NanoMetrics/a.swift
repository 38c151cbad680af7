internal import CEvent
public func c() { let b = unsafe event_base_new(); let h = unsafe evhttp_new(b); print(unsafe h as Any) }

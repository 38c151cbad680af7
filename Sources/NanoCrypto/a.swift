internal import COpenSSL
public func b() { ERR_clear_error()
 print(unsafe BIO_new_mem_buf("x", 1) as Any) }

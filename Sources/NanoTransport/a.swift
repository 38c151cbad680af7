internal import CGRPC
public func a() { grpc_init()
 let cq = unsafe grpc_completion_queue_create_for_next(nil)
 let s = unsafe grpc_server_create(nil,nil)
 unsafe grpc_server_register_completion_queue(s, cq, nil)
 let cr = unsafe grpc_insecure_server_credentials_create()
 print(unsafe grpc_server_add_http2_port(s, "127.0.0.1:0", cr))
 unsafe grpc_server_start(s)
 let x = unsafe grpc_ssl_server_credentials_create_with_options(nil); _ = unsafe x
}

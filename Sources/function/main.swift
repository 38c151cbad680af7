import NanoServer
t()

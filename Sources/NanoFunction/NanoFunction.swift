// NanoFunction

// SPDX-License-Identifier: Apache-2.0

internal import NanoBytes
internal import NanoCall
package import NanoFunction
internal import NanoWire

/// A library of compositions as a function in this process: no connection, no other thread.
///
/// The call takes the bytes of the protocol both ways, as it would to a pod, so that what is rendered
/// is what the function answers there, its limits and refusals included.
package struct LibraryFunction: FunctionCaller {
  private let library: CompositionLibrary

  /// The function that hosts that library.
  package init(_ library: CompositionLibrary) { self.library = library }

  /// What the library answers.
  package func answer(_ call: FunctionCall) throws(CallError) -> FunctionAnswer {
    do throws(WireError) {
      let request = LazyRequest(
        try call.wireRequest.bytes().withUnsafeBytes { bytes throws(WireError) in
          try RunFunctionRequestMessage(decoding: bytes.bytes)
        }
      )
      var response = library.answer(request)
      let bytes = try ResponseAssembly.bytes(of: &response, to: request)
      return try bytes.withUnsafeBytes { bytes throws(WireError) in
        try FunctionAnswer(RunFunctionResponseMessage(decoding: bytes.bytes))
      }
    } catch {
      throw CallError(error.description)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The full names of the services that the function offers to Crossplane.
enum Services {
  /// The function protocol in both of its versions, the newer first.
  static let function = [
    "apiextensions.fn.proto.v1.FunctionRunnerService",
    "apiextensions.fn.proto.v1beta1.FunctionRunnerService",
  ]
}

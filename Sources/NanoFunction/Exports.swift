// SPDX-License-Identifier: Apache-2.0

// A composition is written against one module: values are part of the SDK's own words.
@_exported public import NanoValue

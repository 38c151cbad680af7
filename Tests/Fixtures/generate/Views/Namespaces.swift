// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

/// The kinds of `example.org/v1`.
public enum Town {}
/// The kinds of `v1`.
public enum Kubernetes {}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

/// The kinds of `apps/v1`, `v1`.
public enum Kubernetes {}

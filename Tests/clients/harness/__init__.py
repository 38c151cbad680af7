# SPDX-License-Identifier: Apache-2.0
"""What stands around the function from outside: the control plane, the cluster, the wire."""

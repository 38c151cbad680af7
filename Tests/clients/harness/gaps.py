# SPDX-License-Identifier: Apache-2.0
"""What is known not to hold, and why; docs/limits.md tells it to users.

A test that is marked so has to fail, or it is time to take the mark away.
"""

import pytest

COMPRESSION = pytest.mark.xfail(
    reason="gRPC C core 1.51 takes a compressed flag without an encoding for plain bytes",
    strict=True,
)
ANNOUNCED_SIZE = pytest.mark.xfail(
    reason="gRPC C core 1.51 refuses a message that is too large when it has arrived",
    strict=True,
)
HEADER_MEMORY = pytest.mark.xfail(
    reason="gRPC C core 1.51 buffers the headers of a call without a bound until they end",
    strict=True,
)

// SPDX-License-Identifier: Apache-2.0

import Hello
import NanoServer

FunctionServer.main(.hello)

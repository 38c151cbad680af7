// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoServer

FunctionServer.main(.nanoIDP)

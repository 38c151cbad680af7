// SPDX-License-Identifier: Apache-2.0

import Hello
import NanoTool

CommandLineTool(.hello, named: "hello", for: ["function-hello"]).run()

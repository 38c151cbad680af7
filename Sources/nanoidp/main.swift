// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoTool

CommandLineTool(.nanoIDP, named: "nanoidp", for: ["function-nano-idp"]).run()

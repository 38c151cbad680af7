// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import NanoServer

@Suite("The limit of the end", .timeLimit(.minutes(1)))
struct EndLimitTests {
  @Test("a process that still runs is cut off with code 3 and a sentence")
  func cutOff() async throws {
    let result = await #expect(
      processExitsWith: .exitCode(3),
      observing: [\.standardErrorContent]
    ) {
      EndLimit.begin(after: .milliseconds(100), marginSeconds: 0)
      while true { pause() }
    }
    let said = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(
      said.contains(
        "function: error: cut off: the end took longer than the shutdown delay and grace\n"
      )
    )
  }

  @Test("it is cut off even when standard error takes nothing")
  func standardErrorHangs() async {
    await #expect(processExitsWith: .exitCode(3)) {
      var ends: [Int32] = [0, 0]
      try #require(socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, &ends) == 0)
      let chunk = [UInt8](repeating: 0, count: 4096)
      while send(ends[1], chunk, chunk.count, CInt(MSG_DONTWAIT)) > 0 {}
      try #require(dup2(ends[1], STDERR_FILENO) == STDERR_FILENO)
      EndLimit.begin(after: .zero, marginSeconds: 0)
      while true { pause() }
    }
  }
}

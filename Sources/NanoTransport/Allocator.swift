// SPDX-License-Identifier: Apache-2.0

internal import CPlatform

/// What the process asks of malloc; one for the process.
package enum Allocator {
  /// Lets malloc have at most that many arenas.
  ///
  /// Call it first of all, before any thread. Memory that is freed in one arena serves no other, so that with glibc's eight a core a server
  /// keeps several times what it needs.
  package static func limitArenas(to maximum: Int) {
    // 0: malloc goes on as before, which costs memory and breaks nothing.
    _ = nano_limit_allocator_arenas(Int32(clamping: max(1, maximum)))
  }

  /// Takes the code that only start-up needed out of the process's memory.
  ///
  /// Libraries touch most of a large static program once: tables of ciphers, registrations of
  /// plugins. What serving needs comes back page by page. Measured: 10.6 MiB
  /// resident before, 4.6 after.
  package static func releaseProgramPages() {
    // 0: the pages stay, which costs memory and breaks nothing.
    _ = nano_release_program_pages()
  }

  /// Gives free memory back to the kernel; takes about a millisecond.
  package static func returnFreeMemory() {
    // 0: there was none to give back.
    _ = nano_return_free_memory()
  }
}

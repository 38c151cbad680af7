// SPDX-License-Identifier: Apache-2.0

internal import CPlatform

/// What the process asks of malloc; one for the process.
package enum Allocator {
  /// Lets malloc have at most that many arenas.
  ///
  /// Call it first of all, before any thread. Memory that is freed in one arena serves no other, so
  /// that with glibc's eight a core a server keeps several times what it needs.
  package static func limitArenas(to maximum: Int) {
    // 0: malloc goes on as before, which costs memory and breaks nothing.
    _ = nano_limit_allocator_arenas(Int32(clamping: max(1, maximum)))
  }

  /// Gives free memory back to the kernel; takes about a millisecond.
  package static func returnFreeMemory() {
    // 0: there was none to give back.
    _ = nano_return_free_memory()
  }

  /// Lets go of the program's own pages that only its start needed.
  ///
  /// Call it once when the server listens. What calls need is read again from the page cache, in
  /// the first calls, at about a microsecond for 64 KiB.
  package static func forgetStart() { nano_drop_program_pages() }
}

// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// A fixed number of atomic integers side by side; owns their memory.
///
/// `Array` cannot hold an `Atomic`, and a class for each would be one allocation and one pointer to
/// follow for each.
@safe
struct AtomicCells: ~Copyable, @unchecked Sendable {
  // Sendable: the memory holds nothing but atomics, and this value, which cannot be copied, frees it.
  private let cells: UnsafeMutablePointer<Atomic<Int>>
  private let count: Int

  init(count: Int) {
    self.count = count
    unsafe cells = .allocate(capacity: count)
    for index in 0..<count { unsafe (cells + index).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe cells.deinitialize(count: count)
    unsafe cells.deallocate()
  }

  /// Adds to one cell, from any thread.
  borrowing func add(_ amount: Int, at index: Int) {
    precondition(index >= 0 && index < count, "there is no such cell")
    unsafe cells[index].wrappingAdd(amount, ordering: .relaxed)
  }

  /// One cell's number now.
  borrowing func load(at index: Int) -> Int {
    precondition(index >= 0 && index < count, "there is no such cell")
    return unsafe cells[index].load(ordering: .relaxed)
  }
}

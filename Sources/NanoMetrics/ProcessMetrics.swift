// SPDX-License-Identifier: Apache-2.0

// Structures of the C library count as CEvent's too, whose headers include them; which of the two
// modules the compiler names depends on the build.
internal import CEvent
internal import Glibc

/// The metrics of the process itself, under the names that all Prometheus clients use.
///
/// Source: <https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics>
package enum ProcessMetrics {
  /// Registers memory, processor time, open files and the start time.
  ///
  /// Each is read when it is scraped, most from `/proc`; where there is no `/proc`, those are left
  /// out.
  ///
  /// - Throws: ``MetricsError`` when the registry has these metrics already.
  package static func register(in registry: MetricsRegistry) throws(MetricsError) {
    try registry.callback("process_resident_memory_bytes", "Memory that is in use, in bytes.") {
      ProcessStatus()?.residentBytes
    }
    try registry.callback(
      "process_virtual_memory_bytes",
      "Memory that has an address, in bytes."
    ) { ProcessStatus()?.virtualBytes }
    try registry.callback(
      "process_cpu_seconds_total",
      "Processor time that was used, in seconds.",
      type: .counter,
      read: processorSeconds
    )
    try registry.callback("process_open_fds", "Open file descriptors.", read: openFiles)
    try registry.callback("process_max_fds", "The most file descriptors.", read: maximumFiles)
    // It never changes, and the time of the machine's start is a long file to search.
    let start = startTime()
    try registry.callback(
      "process_start_time_seconds",
      "When the process started, in seconds since 1970."
    ) { start }
  }

  /// Asked of the clock, which counts nanoseconds: `/proc` counts ticks of ten milliseconds, in which
  /// this process starts and answers a hundred calls.
  private static func processorSeconds() -> Double? {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return nil }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func openFiles() -> Double? {
    guard let directory = unsafe opendir("/proc/self/fd") else { return nil }
    // Nothing was written, so a failing close loses nothing.
    defer { _ = unsafe closedir(directory) }
    // The directory is open too, but only for this look.
    var count = -1
    while let entry = unsafe readdir(directory) {
      // "." and ".." are there as well.
      if unsafe entry.pointee.d_name.0 != UInt8(ascii: ".") { count += 1 }
    }
    return Double(count)
  }

  private static func maximumFiles() -> Double? {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      return nil
    }
    return Double(limit.rlim_cur)
  }

  private static func startTime() -> Double? {
    guard let status = ProcessStatus(), let text = readAll("/proc/stat") else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix("btime ") {
      guard let boot = Double(line.dropFirst("btime ".count)) else { return nil }
      return boot + status.startSecondsAfterBoot
    }
    return nil
  }
}

/// What `/proc/self/stat` says.
///
/// Source: <https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html>
private struct ProcessStatus {
  let startSecondsAfterBoot: Double
  let virtualBytes: Double
  let residentBytes: Double

  /// Nil where there is no such file.
  init?() {
    guard let text = readAll("/proc/self/stat"), let name = text.lastIndex(of: ")") else {
      return nil
    }
    // The name of the program stands in parentheses, which it may contain itself. What follows is
    // the third field and those after it.
    let fields = text[text.index(after: name)...].split(whereSeparator: \.isWhitespace)
    func field(_ number: Int) -> Double? {
      fields.indices.contains(number - 3) ? Double(fields[number - 3]) : nil
    }
    guard let startTicks = field(22), let virtualBytes = field(23), let residentPages = field(24)
    else { return nil }
    let ticksPerSecond = Double(sysconf(CInt(_SC_CLK_TCK)))
    startSecondsAfterBoot = startTicks / ticksPerSecond
    self.virtualBytes = virtualBytes
    residentBytes = residentPages * Double(sysconf(CInt(_SC_PAGESIZE)))
  }
}

/// The text of a file that has no size of its own, or nil when it cannot be read.
private func readAll(_ path: String) -> String? {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  // Nothing was written, so a failing close loses nothing.
  defer { _ = close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4096)
  while true {
    let got = unsafe read(descriptor, &chunk, chunk.count)
    if got == 0 { return String(decoding: bytes, as: UTF8.self) }
    if got > 0 {
      bytes.append(contentsOf: chunk.prefix(got))
    } else if errno != EINTR {
      return nil
    }
  }
}

private import Foundation

/// Times what is done some times over.
enum Stopwatch {
  /// The shortest of some runs, in seconds, and the last result; runs go on for a second at least.
  static func best(of runs: Int, _ body: () -> Int) -> (seconds: Double, result: Int) {
    var best = Double.infinity
    var result = 0
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    while count < max(1, runs) || clock.now - start < .seconds(1) {
      count += 1
      let elapsed = clock.measure { result = body() }.components
      best = min(best, Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    }
    return (best, result)
  }
}

/// The most memory the process has had.
enum PeakMemory {
  /// Resident megabytes at the peak.
  static var megabytes: Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1e6
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) * 1024 / 1e6
    #endif
  }
}

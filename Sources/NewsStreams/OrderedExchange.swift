private import Foundation

/// A bounded window of work between one reader, several workers and one taker.
///
/// The reader puts items in, workers turn them into outputs in any order, the taker gets the
/// outputs in the order of the items. At most `capacity` items, and no more than `weightLimit` of
/// them by weight, are between reader and taker, so memory stays flat whichever side is slow; an
/// item heavier than the limit goes alone. The first output is there as soon as it is made: nothing
/// waits for the window to fill.
///
/// A class, since threads share it; its lock guards every member.
final class OrderedExchange<Item: Sendable, Output: Sendable>: @unchecked Sendable {
  private enum Slot {
    case free
    case waiting(Item)
    case running
    case done(Output)
  }

  private let condition = NSCondition()
  private let weightLimit: Int
  /// A ring: the item of number n is in slot n modulo its count.
  private var slots: [Slot]
  private var weights: [Int]
  private var weight = 0
  /// The number of the next item to come in, to be worked on, to be taken.
  private var nextIn = 0
  private var nextWork = 0
  private var nextOut = 0
  private var isFinished = false
  private var stopped = false
  private var threads = 0

  init(capacity: Int, weightLimit: Int) {
    slots = Array(repeating: .free, count: max(1, capacity))
    weights = Array(repeating: 0, count: slots.count)
    self.weightLimit = weightLimit
  }

  private func locked<Result>(_ body: () throws -> Result) rethrows -> Result {
    condition.lock()
    defer { condition.unlock() }
    return try body()
  }

  // MARK: - The reader's side

  /// Puts an item in, once there is room; false where the exchange was stopped.
  func put(_ item: Item, weight: Int) -> Bool {
    put(.waiting(item), weight: weight)
  }

  /// Puts in an output that needs no work, at its place among the others.
  func put(made output: Output) -> Bool {
    put(.done(output), weight: 0)
  }

  private func put(_ slot: Slot, weight added: Int) -> Bool {
    locked {
      while !stopped, !hasRoom(for: added) { condition.wait() }
      guard !stopped else { return false }
      let index = nextIn % slots.count
      slots[index] = slot
      weights[index] = added
      weight += added
      nextIn += 1
      condition.broadcast()
      return true
    }
  }

  private func hasRoom(for added: Int) -> Bool {
    let count = nextIn - nextOut
    return count < slots.count && (count == 0 || weight + added <= weightLimit)
  }

  /// Says that no more items come.
  func finish() {
    locked {
      isFinished = true
      condition.broadcast()
    }
  }

  // MARK: - The workers' side

  /// Works until no items are left.
  func work(_ transform: (Item) -> Output) {
    while let (number, item) = takeWork() {
      let output = transform(item)
      locked {
        slots[number % slots.count] = .done(output)
        // Only the taker waits for this, and only for the next in order.
        if number == nextOut { condition.broadcast() }
      }
    }
  }

  private func takeWork() -> (number: Int, item: Item)? {
    locked {
      while !stopped {
        // What came in ready made may be taken before any worker passed it, and its slot with it.
        nextWork = max(nextWork, nextOut)
        while nextWork < nextIn {
          let number = nextWork
          nextWork += 1
          if case .waiting(let item) = slots[number % slots.count] {
            slots[number % slots.count] = .running
            return (number, item)
          }
        }
        if isFinished { return nil }
        condition.wait()
      }
      return nil
    }
  }

  // MARK: - The taker's side

  /// The next output in the order of the items; nil after the last.
  func next() -> Output? {
    locked {
      while !stopped {
        let index = nextOut % slots.count
        if nextOut < nextIn, case .done(let output) = slots[index] {
          slots[index] = .free
          weight -= weights[index]
          nextOut += 1
          condition.broadcast()
          return output
        }
        if isFinished, nextOut == nextIn { return nil }
        condition.wait()
      }
      return nil
    }
  }

  /// Ends it from any side; whoever waits goes on.
  func stop() {
    locked {
      stopped = true
      condition.broadcast()
    }
  }

  /// Whether it was stopped.
  var isStopped: Bool { locked { stopped } }

  // MARK: - Threads

  /// Runs a body on a thread of its own.
  func startThread(_ body: @escaping @Sendable () -> Void) {
    locked { threads += 1 }
    let thread = Thread { [self] in
      body()
      locked {
        threads -= 1
        condition.broadcast()
      }
    }
    // The size a main thread has, whatever the platform gives others.
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Waits until every thread has ended.
  func waitForThreads() {
    locked {
      while threads > 0 { condition.wait() }
    }
  }
}

import Foundation
import Synchronization
import Testing

@testable import NewsStreams

@Suite struct OrderedExchangeTests {
  @Test(arguments: [1, 2, 3, 8])
  func `hands over in order whoever is quick`(workers: Int) {
    let exchange = OrderedExchange<Int, Int>(capacity: 16, weightLimit: 1_000)
    exchange.startThread {
      for number in 0..<2_000 {
        let isIn =
          number % 7 == 3
          ? exchange.put(made: -number) : exchange.put(number, weight: number % 90)
        #expect(isIn)
      }
      exchange.finish()
    }
    for _ in 0..<workers {
      exchange.startThread {
        exchange.work { number in
          if number % 50 == 0 { usleep(2_000) }
          return number * 2
        }
      }
    }
    var taken: [Int] = []
    while let output = exchange.next() { taken.append(output) }
    exchange.waitForThreads()
    #expect(taken == (0..<2_000).map { $0 % 7 == 3 ? -$0 : $0 * 2 })
  }

  @Test func `what needs no work overtakes idle workers without harm`() {
    for round in 0..<300 {
      let exchange = OrderedExchange<Int, Int>(capacity: 3, weightLimit: 1_000)
      exchange.startThread {
        for number in 0..<60 {
          _ =
            (number + round) % 5 < 4
            ? exchange.put(made: number) : exchange.put(number, weight: 1)
        }
        exchange.finish()
      }
      exchange.startThread { exchange.work { $0 } }
      exchange.startThread { exchange.work { $0 } }
      var taken: [Int] = []
      while let output = exchange.next() { taken.append(output) }
      exchange.waitForThreads()
      #expect(taken == Array(0..<60))
    }
  }

  @Test func `never holds more than its window`() {
    for (capacity, limit) in [(8, 1 << 30), (1_000, 50)] {
      let exchange = OrderedExchange<Int, Int>(capacity: capacity, weightLimit: limit)
      let (putCount, takenCount) = (Counter(), Counter())
      exchange.startThread {
        for number in 0..<500 {
          guard exchange.put(number, weight: 10) else { return }
          // One more may be taken than was counted so far.
          let inside = putCount.add() - takenCount.value
          #expect(inside <= min(capacity, limit / 10) + 1)
        }
        exchange.finish()
      }
      exchange.startThread { exchange.work { $0 } }
      while exchange.next() != nil { takenCount.add() }
      exchange.waitForThreads()
      #expect(takenCount.value == 500)
    }
  }

  @Test func `lets an item heavier than the limit through alone`() {
    let exchange = OrderedExchange<Int, Int>(capacity: 4, weightLimit: 10)
    exchange.startThread {
      for number in 0..<20 { _ = exchange.put(number, weight: number == 5 ? 1_000 : 1) }
      exchange.finish()
    }
    exchange.startThread { exchange.work { $0 } }
    var taken: [Int] = []
    while let output = exchange.next() { taken.append(output) }
    exchange.waitForThreads()
    #expect(taken == Array(0..<20))
  }

  @Test func `stopping frees whoever waits`() {
    let exchange = OrderedExchange<Int, Int>(capacity: 2, weightLimit: 10)
    let refused = Counter()
    exchange.startThread {
      while exchange.put(1, weight: 1) {}
      refused.add()
    }
    exchange.startThread { exchange.work { $0 } }
    #expect(exchange.next() == 1)
    exchange.stop()
    exchange.waitForThreads()
    #expect(refused.value == 1)
    #expect(exchange.next() == nil)
  }
}

/// A number that threads share.
final class Counter: Sendable {
  private let number = Mutex(0)

  @discardableResult
  func add() -> Int {
    number.withLock {
      $0 += 1
      return $0
    }
  }

  var value: Int { number.withLock { $0 } }
}

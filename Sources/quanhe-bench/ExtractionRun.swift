internal import Foundation
internal import NewsExtraction
internal import NewsModel
private import NewsStreams
private import Synchronization
private import TextCore

/// Passes over articles that lie in memory.
struct ExtractionRun: Sendable {
  let extractor: Extractor
  let articles: [Article]

  /// The bytes of all texts.
  var bytes: Int { articles.reduce(0) { $0 + $1.text.count } }

  /// Decodes every text and adds up its scalars: the least that anything which reads it must do.
  func floor() -> Int {
    var sum: UInt32 = 0
    for article in articles {
      for scalar in String(decoding: article.text.utf8, as: UTF8.self).unicodeScalars {
        sum &+= scalar.value
      }
    }
    return Int(sum)
  }

  /// Extracts from every article on this thread and counts the facts.
  func pass() -> Int {
    articles.reduce(0) { $0 + extractor.facts(of: $1).total }
  }

  /// The FNV-1a hash, in hexadecimal, of all facts as `quanhe extract --trace` prints them.
  var digest: String {
    let writer = FactsJSONWriter()
    var buffer: [UInt8] = []
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for article in articles {
      writer.append(extractor.facts(of: article, tracing: true), to: &buffer)
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      buffer.removeAll(keepingCapacity: true)
    }
    return String(hash, radix: 16)
  }

  /// Extracts from every article on several threads and counts the facts.
  func pass(threads: Int) -> Int {
    let next = Atomic<Int>(0)
    let total = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var found = 0
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < articles.count else { break }
        found += extractor.facts(of: articles[index]).total
      }
      total.wrappingAdd(found, ordering: .relaxed)
    }
    return total.load(ordering: .relaxed)
  }
}

extension ArticleFacts {
  /// The number of facts: entities, roles, what people did at meetings, appointments.
  fileprivate var total: Int {
    let parts = meetings.reduce(0) { sum, meeting in
      sum + meeting.chairs.count + meeting.attendees.count + meeting.speakers.count
        + meeting.organisers.count + meeting.participants.count + meeting.delegationHeads.count
    }
    return people.count + organisations.count + roles.count + documents.count + meetings.count
      + parts + appointments.count
  }
}

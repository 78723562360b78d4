import Testing

@testable import EntityResolution

struct UndatedPairsTests {
  private func stint(_ key: Int32, day: Int32 = MatchRecord.unknownDay) -> Stint {
    let post = MatchPost(
      key: key, title: key, core: key, locality: -1, province: 1, level: .province,
      isFormer: false, isOpen: false)
    return Stint(post: post, first: day, last: day, count: 1)
  }

  private func weight(_ pairs: UndatedPairs, _ left: Int32, _ right: Int32) -> Double? {
    pairs.weights().first { $0.key.left == left && $0.key.right == right }?.value
  }

  @Test(
    "posts seen together in people oftener than in pairs of people speak for one, others against")
  func weights() throws {
    var pairs = UndatedPairs()
    let kinds: [Int32] = [0, 1, 2, 3]
    for _ in 0..<10 {
      pairs.count([stint(0), stint(1)], kinds: kinds)
      pairs.count([stint(0)], beside: [stint(2)], kinds: kinds)
      pairs.count([stint(1)], beside: [stint(3)], kinds: kinds)
    }
    for _ in 0..<3 { pairs.count([stint(0), stint(2)], kinds: kinds) }
    pairs.count([stint(1), stint(3)], kinds: kinds)
    #expect(try #require(weight(pairs, 0, 1)) > 1)
    #expect(try #require(weight(pairs, 0, 2)) < 0)
    #expect(weight(pairs, 1, 3) == nil, "seen too seldom to tell anything")
  }

  @Test("pairs of known days are not counted")
  func dated() {
    var pairs = UndatedPairs()
    for _ in 0..<10 {
      pairs.count([stint(0, day: 1), stint(1, day: 1)], kinds: [0, 1])
      pairs.count([stint(0)], beside: [stint(1)], kinds: [0, 1])
    }
    #expect(pairs.weights().isEmpty)
  }
}

import Testing

@testable import EntityResolution

@Suite("What rivals take from a pair")
struct GainMatrixTests {
  private func gain(_ total: Double, overlap: Double = 0) -> MatchGain {
    var gain = MatchGain(prior: total - overlap)
    gain.overlap = overlap
    return gain
  }

  @Test("Two that fit one as well and cannot both be right take half from each other")
  func exclusive() {
    var gains = GainMatrix(bare: [false, false, false])
    gains.set(0, 1, gain(3))
    gains.set(0, 2, gain(3))
    gains.set(1, 2, gain(-9, overlap: -12))
    #expect(gains.rivals(0, 1) < -3)
    #expect(gains.best(above: 2) == nil)
  }

  @Test("A third that may be the same person takes nothing")
  func compatible() {
    var gains = GainMatrix(bare: [false, false, false])
    gains.set(0, 1, gain(3))
    gains.set(0, 2, gain(3))
    gains.set(1, 2, gain(-4))
    #expect(gains.rivals(0, 1) == 0)
    #expect(gains.best(above: 2).map { [$0.left, $0.right] } == [0, 1])
  }

  @Test("One of whom no post is known has a rival in each that fits and is another person")
  func bare() {
    var gains = GainMatrix(bare: [true, false, false])
    gains.set(0, 1, gain(4))
    gains.set(0, 2, gain(4))
    gains.set(1, 2, gain(-5))
    #expect(gains.best(above: 2) == nil)
    gains.set(1, 2, gain(9))
    #expect(gains.best(above: 2).map { [$0.left, $0.right] } == [1, 2])
    gains.take(2, into: 1)
    #expect(gains.best(above: 2).map { [$0.left, $0.right] } == [0, 1])
  }

  @Test("A pair that was parted is no candidate any more")
  func parted() {
    var gains = GainMatrix(bare: [false, false])
    gains.set(0, 1, gain(8))
    gains.part(0, 1)
    #expect(gains.best(above: 2) == nil)
    #expect(gains.pairs(above: -4).isEmpty)
  }
}

@Suite("What a merge needs by its size")
struct StakeTests {
  @Test(
    "Few mentions need no more than usual, each doubling beyond needs a bit",
    arguments: [(1, 0), (28, 0), (56, 1), (448, 4)] as [(Int, Double)])
  func stakes(mentions: Int, bits: Double) {
    #expect(abs(MatchParameters().stake(of: mentions) - bits) < 0.001)
  }

  @Test("What is at stake holds a merge back and leaves the probability as it is")
  func confidence() {
    var gain = MatchGain(prior: 3)
    let before = gain.confidence
    gain.stake = -2
    #expect(gain.total == 1 && gain.confidence == before)
    gain.isVetoed = true
    #expect(gain.total == -.infinity && gain.confidence == 0)
  }
}

@Suite("How much somebody is in the news")
struct ProminenceTests {
  private let parameters = MatchParameters()

  @Test("Few mentions differ by chance: the same distance tells less of them")
  func fame() {
    let many = parameters.fameWeight(2, 5, counts: (100, 400))
    let few = parameters.fameWeight(2, 5, counts: (3, 4))
    #expect(many < few)
    let near = parameters.fameWeight(5, 5, counts: (400, 400))
    #expect(near > parameters.fameWeight(5, 5, counts: (3, 3)))
  }

  @Test("An odd post is to be expected of somebody told of a thousand times, not of two odd ones")
  func prominence() {
    #expect(parameters.prominenceWeight(mentions: 1000, odd: 1) > 4)
    #expect(parameters.prominenceWeight(mentions: 5, odd: 1) < 0.2)
    #expect(
      parameters.prominenceWeight(mentions: 1000, odd: 3)
        < parameters.prominenceWeight(mentions: 1000, odd: 1) - 2)
  }

  @Test("The spread of fame and the share of odd posts start from what is known and follow counts")
  func counts() {
    var spread = FameSpread()
    var odd = OddPostCount()
    #expect(abs(spread.spread(start: 0.8) - 0.8) < 1e-9)
    #expect(abs(odd.share(start: 0.02) - 0.02) < 1e-9)
    func stint(_ key: Int32, count: Int32) -> Stint {
      Stint(
        post: MatchPost(
          key: key, title: key, core: key, locality: 0, province: 3, level: .district,
          isFormer: false, isOpen: false), first: 0, last: 365, count: count)
    }
    for _ in 0..<2000 {
      spread.count([(stint(0, count: 100), stint(1, count: 800))])
      odd.count([stint(0, count: 9), stint(1, count: 1)])
    }
    #expect(spread.spread(start: 0.8) > 2.8)
    #expect(odd.share(start: 0.02) > 0.09)
  }
}

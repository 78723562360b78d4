import Testing

@testable import EntityResolution

@Suite("How the news of somebody thins out")
struct AbsenceProfileTests {
  @Test("Before anything is counted the share falls with the distance")
  func start() {
    let profile = AbsenceProfile()
    let shares = [1, 50, 100, 200, 400, 2000].map {
      profile.share(days: $0, interval: 30, count: 10)
    }
    #expect(shares == shares.sorted(by: >))
  }

  @Test("Who is never told of once their posts have ended draws nothing later")
  func learns() {
    var profile = AbsenceProfile()
    let parameters = MatchParameters()
    let posted = (0..<20).map { Int32($0 * 30) }
    for _ in 0..<50 {
      profile.count([100, 200, 300, 400], beside: posted, span: 0...4000, parameters: parameters)
    }
    let before = AbsenceProfile().share(days: 900, interval: 40, count: 20)
    profile.learn()
    #expect(profile.share(days: 900, interval: 40, count: 20) < before / 4)
  }

  @Test("Who is told of as often without a post after the last one is still there")
  func goesOn() {
    var profile = AbsenceProfile()
    let parameters = MatchParameters()
    for _ in 0..<200 {
      profile.count(
        (1..<40).map { Int32($0 * 100) }, beside: [0, 1000], span: 0...4000, parameters: parameters)
    }
    profile.learn()
    #expect(profile.share(days: 1500, interval: 600, count: 2) > 0.6)
  }
}

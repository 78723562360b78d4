import Testing

@testable import GoldScoring

@Suite struct BaselineTests {
  @Test func onlyAFallIsReported() {
    let was = Baseline(figures: ["a.f1": 0.9, "b.f1": 0.5, "c.f1": 1, "d.f1": 0])
    let now = Baseline(figures: ["a.f1": 0.899, "b.f1": 0.5, "d.f1": 0.1, "e.f1": 0])
    #expect(
      was.falls(in: now) == [
        Baseline.Fall(name: "a.f1", was: 0.9, now: 0.899),
        Baseline.Fall(name: "c.f1", was: 1, now: nil),
      ])
    #expect(was.falls(in: was).isEmpty)
  }
}

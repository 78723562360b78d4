import Testing

@testable import EntityResolution

@Suite("How two times in a post relate")
struct StintTests {
  private func stint(
    _ level: BodyLevel, locality: Int32 = -1, core: Int32, first: Int32, last: Int32,
    isOpen: Bool = false, count: Int32 = 5
  ) -> Stint {
    Stint(
      post: MatchPost(
        key: core, title: 0, core: core, locality: locality, province: 3, level: level,
        isFormer: false, isOpen: isOpen),
      first: first, last: last, count: count)
  }

  @Test("From a district to the province is up, whichever is asked first")
  func levels() {
    let low = stint(.district, locality: 1, core: 0, first: 0, last: 900)
    let high = stint(.province, core: 1, first: 1000, last: 2000)
    #expect(low.relation(to: high) == .risen && high.relation(to: low) == .risen)
    let later = stint(.district, locality: 1, core: 0, first: 2100, last: 2500)
    #expect(later.relation(to: high) == .fallen && high.relation(to: later) == .fallen)
    let undated = stint(
      .district, locality: 1, core: 0, first: MatchRecord.unknownDay, last: MatchRecord.unknownDay)
    #expect(undated.relation(to: high) == .otherLevel)
  }

  @Test("A district in common tells more than a province in common")
  func places() {
    let committee = stint(.district, locality: 1, core: 0, first: 0, last: 9)
    let council = stint(.district, locality: 1, core: 1, first: 20, last: 29)
    let elsewhere = stint(.district, locality: 2, core: 1, first: 20, last: 29)
    let open = stint(.district, core: 1, first: 20, last: 29, isOpen: true)
    let departments = (
      stint(.province, core: 4, first: 0, last: 9), stint(.province, core: 5, first: 20, last: 29)
    )
    #expect(committee.relation(to: council) == .sameLocality)
    #expect(council.relation(to: council) == .sameLocalBody)
    #expect(committee.relation(to: elsewhere) == .otherPlace)
    #expect(committee.relation(to: open) == .openPlace)
    #expect(departments.0.relation(to: departments.1) == .samePlace)
  }

  @Test("Years without a mention part a post for who is told of often, not for who is not")
  func silences() {
    #expect(stint(.province, core: 0, first: 0, last: 300, count: 30).isParted(after: 1200))
    #expect(!stint(.province, core: 0, first: 0, last: 300, count: 30).isParted(after: 900))
    #expect(!stint(.province, core: 0, first: 0, last: 1200, count: 3).isParted(after: 1500))
  }
}

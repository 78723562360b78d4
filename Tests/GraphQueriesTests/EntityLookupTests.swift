import GraphQueries
import NewsModel
import Testing

@Suite struct EntityLookupTests {
  private func names(_ text: String) throws -> [String] {
    switch try SampleGraph.answers.lookup.resolve(text) {
    case .found(let entity): [entity.id.rawValue]
    case .ambiguous(let candidates): ["?"] + candidates.map(\.entity.id.rawValue)
    case .unknown(let suggestions): ["-"] + suggestions.map(\.entity.id.rawValue)
    }
  }

  @Test(arguments: [
    ("per-hung-00000000", ["per-hung-00000000"]),
    ("Lò Văn Hưng", ["per-hung-00000000"]),
    ("LÒ VĂN HƯNG", ["per-hung-00000000"]),
    ("Hưng", ["per-hung-00000000"]),
    ("lo van hung", ["?", "per-hung-00000000", "per-hung-two-00000000"]),
    ("dieu chi dung", ["per-chi-00000000"]),
    ("Cầm Thị An", ["?", "per-an-one-00000000", "per-an-two-00000000"]),
    ("Tỉnh ủy Mường Lay", ["org-tinh-uy-00000000"]),
    ("Tỉnh ủy", ["?", "org-tinh-uy-00000000", "org-tinh-uy-2-00000000"]),
    ("Lò Văn Hừng", ["-", "per-hung-00000000", "per-hung-two-00000000"]),
    ("Tin a2", ["art-a2-00000000"]),
    ("Không Có Ai", ["-"]),
    ("  ", ["-"]),
  ])
  func understandsWhatIsTyped(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test func candidatesSayWhatTellsThemApart() throws {
    let outcome = try SampleGraph.answers.lookup.resolve("Tỉnh ủy")
    guard case .ambiguous(let candidates) = outcome else {
      Issue.record("found \(outcome)")
      return
    }
    #expect(
      candidates.map(\.details) == [
        ["party.committee", "Mường Lay"], ["party.committee", "Cửa Tùng"],
      ])
  }

  @Test func aFilterMeansEveryEntityThatBearsTheText() throws {
    let cases: [(String, [String])] = [
      // A name shuts out those that only contain it.
      ("Tỉnh ủy Mường Lay", ["org-tinh-uy"]),
      ("tinh uy muong lay", ["org-tinh-uy"]),
      // A bare form that some texts use does not shut out longer names.
      ("Tỉnh ủy", ["org-tinh-uy", "org-tinh-uy-2", "org-btv"]),
      ("Mường Lay", ["org-tinh-uy", "org-btv"]),
      ("Mương Lay", []),
    ]
    for (text, expected) in cases {
      let found = try SampleGraph.answers.lookup.matches(text, types: [.organisation])
      #expect(
        Set(found.map(\.id.rawValue)) == Set(expected.map { $0 + "-00000000" }), "\(text)")
    }
  }

  @Test func searchShowsAlsoWhatDiffersInMarks() throws {
    let rows = try SampleGraph.answers.search("Lò Văn Hùng")
    #expect(rows.map(\.entity.name) == ["Lò Văn Hùng", "Lò Văn Hưng"])
    #expect(rows[0].details == ["Ủy viên · Ban Thường vụ Tỉnh ủy Mường Lay (2024-02-01)"])
  }
}

import NewsModel
import TestSupport
import Testing

@testable import GraphQueries

/// Places that hold places, changes that are told of at meetings, and what else narrows answers.
@Suite struct PlacesAndOccasionsTests {
  private static let answers: GraphAnswers = {
    var g = SampleGraph()
    let province = g.add(.place, "tinh", "Mường Lay", aliases: ["tỉnh Mường Lay"])
    let district = g.add(.place, "huyen", "Pa Háng", aliases: ["huyện Pa Háng"])
    let ward = g.add(.place, "xa", "xã Nà Sự", aliases: ["Nà Sự"])
    g.relate(district, .locatedIn, province, in: nil)
    g.relate(ward, .locatedIn, district, in: nil)
    let council = g.add(.organisation, "hdnd", "Hội đồng nhân dân tỉnh Cửa Tùng")
    let meetings: [(String, String, String?)] = [
      ("a", "Hội nghị giao ban", "hội trường Huyện ủy Pa Háng"),
      ("b", "Buổi làm việc với Đảng ủy xã Nà Sự", nil),
      ("c", "Buổi làm việc với Đảng ủy phường Pa Háng", nil),
      ("d", "Hội nghị ở nơi khác", "hội trường tỉnh Cửa Tùng"),
    ]
    for (slug, name, place) in meetings {
      var properties = [
        "kind": PropertyValue.text("hội nghị"), "date": SampleGraph.date("2024-07-10"),
      ]
      properties["place"] = place.map { .text($0) }
      let meeting = g.add(.meeting, slug, name, properties)
      if slug == "d" { g.relate(council, .organised, meeting) }
      if slug == "a" { g.relate(g.add(.article, "a1", "Tin a1"), .mentions, meeting, in: nil) }
    }
    let an = g.add(.person, "an", "Cầm Thị An")
    let chi = g.add(.person, "chi", "Điêu Chí Dũng")
    let post = g.add(.role, "pho", "Phó Chủ tịch", ["title": .text("Phó Chủ tịch")])
    g.relate(an, .appointedTo, post, ["action": .text("elected")])
    g.relate(chi, .dismissedFrom, post, at: 9, ["action": .text("retired")])
    g.relate(
      chi, .appointedTo, post, in: 1, at: 9,
      ["action": .text("elected"), "date": SampleGraph.date("2021-05")])
    return GraphAnswers(g.graph)
  }()

  private func filter(_ change: (inout AnswerFilter) -> Void) -> AnswerFilter {
    var filter = AnswerFilter()
    change(&filter)
    return filter
  }

  @Test(arguments: [
    ("Mường Lay", ["a", "b"]), ("huyện Pa Háng", ["a", "b"]), ("xã Nà Sự", ["b"]),
    ("Cửa Tùng", ["d"]), ("Sìn Hồ", []),
  ])
  func placesHoldPlaces(place: String, expected: [String]) throws {
    let rows = try Self.answers.meetings(filter { $0.place = place }).rows
    #expect(Set(rows.map(\.meeting.id.rawValue)) == Set(expected.map { "mtg-\($0)-00000000" }))
  }

  /// A change without a day is found by that of the meeting its article is about; who retired is not.
  @Test func changesAreFoundByTheirMeetingsDay() throws {
    func names(_ action: WhoAction, _ change: (inout AnswerFilter) -> Void) throws -> [String] {
      try Self.answers.appointments(action, filter(change)).rows.map(\.person.name)
    }
    #expect(try names(.elected) { $0.on = PartialDate("2024-07") } == ["Cầm Thị An"])
    #expect(try names(.elected) { $0.on = PartialDate("2021") } == ["Điêu Chí Dũng"])
    #expect(try names(.elected) { $0.on = PartialDate("2023") } == [])
    #expect(try names(.retired) { $0.on = PartialDate("2024") } == [])
    #expect(try names(.elected) { $0.meeting = "Hội nghị giao ban" } == ["Cầm Thị An"])
    let row = try #require(
      Self.answers.appointments(.elected, filter { $0.on = PartialDate("2024") }).rows.first)
    #expect(row.date == nil && row.meeting?.date == PartialDate("2024-07-10"))
  }

  @Test func quotesAndDocumentsNarrowEveryAnswer() throws {
    let answers = SampleGraph.answers
    #expect(
      try answers.roles(filter { $0.quote = "lời dẫn 3" }).rows.map(\.person.name) == [
        "Lò Văn Hưng"
      ])
    #expect(try answers.meetings(filter { $0.quote = "lời dẫn 60" }).rows.count == 1)
    #expect(try answers.meetings(filter { $0.document = "Chỉ thị 09-CT/TU" }).rows.isEmpty)
    #expect(
      try answers.authorships(.issued, filter { $0.document = "Chỉ thị 09-CT/TU" }).rows.count == 1)
    #expect(try answers.authorships(.issued, filter { $0.quote = "lời dẫn 99" }).rows.isEmpty)
    let both = filter { $0.requirements = [.attended] }
    #expect(try answers.participations(.led, both).rows.map(\.person.name) == ["Lò Văn Hùng"])
    #expect(try answers.participations(.chaired, both).rows.isEmpty)
  }
}

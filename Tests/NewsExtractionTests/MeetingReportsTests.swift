import NewsModel
import Testing

/// Whole reports in the manner of many papers: everyone found, nobody invented.
@Suite struct MeetingReportsTests {
  @Test(arguments: MeetingReport.chaired) func chaired(report: MeetingReport) throws {
    try check(report)
  }

  @Test(arguments: MeetingReport.unchaired) func unchaired(report: MeetingReport) throws {
    try check(report)
  }

  @Test(arguments: MeetingReport.provincial) func provincial(report: MeetingReport) throws {
    try check(report)
  }

  @Test(arguments: MeetingReport.national) func national(report: MeetingReport) throws {
    try check(report)
  }

  @Test(arguments: MeetingReport.assemblies) func assemblies(report: MeetingReport) throws {
    try check(report)
  }

  private func check(_ report: MeetingReport) throws {
    let reading = try Reading(report.text, published: report.published)
    #expect(Set(reading.chairs) == Set(report.chairs.map { name(of: $0) }), "chairs")
    #expect(Set(reading.attendees) == Set(report.attendees), "attendees")
    #expect(Set(reading.speakers) == Set(report.speakers), "speakers")
    for chair in report.chairs where chair.contains("@") {
      let days = reading.facts.meetings.filter { meeting in
        meeting.chairs.contains { reading.people[$0.person] == name(of: chair) }
      }.map { $0.date.map { "\($0)" } ?? "-" }
      let day = chair.split(separator: "@").last.map { String($0) } ?? ""
      #expect(Set(days) == [day], "the day of \(chair)")
    }
  }

  private func name(of chair: String) -> String {
    chair.split(separator: "@").first.map { String($0) } ?? chair
  }
}

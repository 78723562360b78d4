import NewsModel
import Testing

@testable import EntityResolution

struct RoleTests {
  private func article(_ id: String, _ date: String, former: Bool = false) -> Draft {
    var draft = Draft(id, date, locality: "Gia Lai")
    let body = draft.body("Sở Y tế tỉnh Gia Lai", level: "province", locality: "Gia Lai")
    draft.person("Siu Hrơn Kpă", ("Giám đốc", body), former: former)
    return draft
  }

  @Test("a role held in several articles is one edge from first to last seen")
  func seen() {
    let graph = Resolver().resolve([
      article("a", "2021-05-01").facts, article("b", "2022-03-02").facts,
    ])
    let edge = graph.edges(.holds).first
    #expect(graph.edges(.holds).count == 1)
    #expect(edge?.properties["firstSeen"] == PartialDate("2021-05-01").map { .date($0) })
    #expect(edge?.properties["lastSeen"] == PartialDate("2022-03-02").map { .date($0) })
    #expect(edge?.properties["former"] == .flag(false))
    #expect(edge?.evidence.count == 2)
    #expect(graph.edges(.inBody).map { graph.name($0.target) } == ["Sở Y tế tỉnh Gia Lai"])
    #expect(graph.named(.role, "Giám đốc · Sở Y tế tỉnh Gia Lai").count == 1)
  }

  @Test("a former role is an edge of its own, of the same person and role")
  func former() {
    let graph = Resolver().resolve([
      article("a", "2021-05-01").facts, article("b", "2022-03-02", former: true).facts,
    ])
    #expect(graph.count(.person) == 1)
    #expect(graph.edges(.holds).count == 2)
    #expect(Set(graph.edges(.holds).map(\.target)).count == 1)
  }

  @Test("an appointment begins a role, ends the predecessor's, and says who decided")
  func appointed() {
    var draft = article("a", "2022-03-02")
    draft.facts.roles = []
    let predecessor = draft.person("Rơ Châm Blơ")
    let by = draft.body("Ủy ban nhân dân tỉnh Gia Lai", level: "province", locality: "Gia Lai")
    draft.facts.appointments = [
      AppointmentFact(
        person: 0, title: "Giám đốc", organisation: 0, action: .appointed,
        date: PartialDate("2022-03-01"), replaces: predecessor, by: by,
        evidence: Draft.passage("bổ nhiệm"))
    ]
    let graph = Resolver().resolve([draft.facts])
    let appointment = graph.edges(.appointedTo).first
    #expect(appointment?.properties["action"] == .text("appointed"))
    #expect(appointment?.properties["by"] == .text("Ủy ban nhân dân tỉnh Gia Lai"))
    let holds = Dictionary(grouping: graph.edges(.holds)) { graph.name($0.source) }
    #expect(
      holds["Siu Hrơn Kpă"]?.first?.properties["from"]
        == PartialDate("2022-03-01").map { .date($0) })
    #expect(holds["Siu Hrơn Kpă"]?.first?.properties["former"] == .flag(false))
    #expect(holds["Rơ Châm Blơ"]?.first?.properties["former"] == .flag(true))
  }

  @Test(
    "each way of leaving ends a role",
    arguments: [AppointmentFact.Action.dismissed, .resigned, .retired])
  func dismissed(_ action: AppointmentFact.Action) {
    var draft = article("a", "2022-03-02")
    draft.facts.roles = []
    draft.facts.appointments = [
      AppointmentFact(
        person: 0, title: "Giám đốc", organisation: 0, action: action, date: nil,
        evidence: Draft.passage("thôi giữ chức"))
    ]
    let graph = Resolver().resolve([draft.facts])
    #expect(graph.edges(.dismissedFrom).count == 1)
    #expect(graph.edges(.appointedTo).isEmpty)
    #expect(graph.edges(.holds).map { $0.properties["former"] } == [.flag(true)])
    #expect(graph.edges(.holds).allSatisfy { $0.properties["to"] == nil })
  }

  @Test("indexes that point nowhere are left aside")
  func hostile() {
    var draft = article("a", "2022-03-02")
    let passage = Draft.passage("x")
    draft.facts.roles.append(RoleFact(person: 9, title: "A", organisation: -4, evidence: passage))
    draft.facts.roles.append(RoleFact(person: 0, title: "", organisation: 77, evidence: passage))
    draft.facts.appointments = [
      AppointmentFact(
        person: -1, title: "A", organisation: 3, action: .elected, replaces: 12, by: -7,
        evidence: passage)
    ]
    draft.meeting("Họp", organisers: [9, -1], chairs: [4, -2])
    draft.facts.meetings[0].documents = [-3, 8]
    draft.facts.people.append(PersonFact(name: "", mentions: []))
    draft.facts.organisations.append(OrganisationFact(name: "", kind: "", mentions: []))
    draft.document("", "\u{0}/-")
    let graph = Resolver().resolve([draft.facts])
    let ids = Set(graph.entities.map(\.id))
    #expect(graph.relations.allSatisfy { ids.contains($0.source) && ids.contains($0.target) })
  }
}

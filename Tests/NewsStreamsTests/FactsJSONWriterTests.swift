import TestSupport
import Foundation
import NewsModel
import NewsStreams
import TextCore
import Testing

@Suite struct FactsJSONWriterTests {
  private func line(_ facts: ArticleFacts) -> String {
    var buffer = Array("before\n".utf8)
    FactsJSONWriter().append(facts, to: &buffer)
    return String(String(decoding: buffer, as: UTF8.self).dropFirst("before\n".count))
  }

  private static func header(_ source: String = "a.txt") -> ArticleHeader {
    ArticleHeader(id: EntityID(rawValue: "art-a-00000001"), source: source)
  }

  @Test func `writes every list of an article without facts`() {
    #expect(
      line(ArticleFacts(article: Self.header())) == """
        {"article":{"id":"art-a-00000001","source":"a.txt","title":null,"published":null,\
        "locality":null},"authors":[],"people":[],"organisations":[],"roles":[],"documents":[],\
        "meetings":[],"appointments":[]}

        """)
  }

  @Test func `writes each kind of fact with names for indexes`() {
    var facts = ArticleFacts(article: Self.header())
    facts.article.title = "Họp"
    facts.article.published = PartialDate(year: 2024, month: 4)
    facts.article.locality = "Huế"
    let bit = Passage(text: "ông Ấm", start: 2, end: 8)
    facts.authors = [AuthorFact(name: "Lê Ứng", evidence: bit)]
    facts.people = [
      PersonFact(name: "Trần Ấm", mentions: [bit]),
      PersonFact(name: "Lê Bảy", block: .teaser, mentions: []),
    ]
    facts.organisations = [
      OrganisationFact(name: "Thành ủy Huế", kind: "party.committee", mentions: [bit])
    ]
    facts.roles = [
      RoleFact(person: 0, title: "Bí thư", organisation: 0, evidence: bit),
      RoleFact(person: 1, title: "Ủy viên", organisation: nil, former: true, evidence: bit),
    ]
    facts.documents = [
      DocumentFact(
        type: "Chỉ thị", number: "05", date: PartialDate(year: 2016), name: "Chỉ thị số 05",
        signers: [Participation(person: 1, evidence: bit)], mentions: [])
    ]
    facts.meetings = [
      MeetingFact(
        label: "hội nghị", kind: "hội nghị", date: PartialDate(year: 2024, month: 4, day: 12),
        organisers: [0], chairs: [Participation(person: 0, site: "điểm cầu", evidence: bit)],
        delegationHeads: [Participation(person: 1, evidence: bit)], documents: [0], evidence: bit)
    ]
    facts.appointments = [
      AppointmentFact(
        person: 0, title: "Bí thư", organisation: 0, action: .elected, replaces: 1, evidence: bit)
    ]
    facts.trace = [FactTrace(fact: "role 0", rule: "r", entries: ["titles.tsv:bí thư"])]
    let evidence = #""evidence":{"start":2,"end":8,"text":"ông Ấm"}"#
    let mention = #"{"text":"ông Ấm","start":2,"end":8}"#
    #expect(
      line(facts)
        == [
          #"{"article":{"id":"art-a-00000001","source":"a.txt","title":"Họp","published":"2024-04","#,
          #""locality":"Huế"},"authors":["Lê Ứng"],"#,
          #""people":[{"name":"Trần Ấm","block":"main","mentions":[\#(mention)]},"#,
          #"{"name":"Lê Bảy","block":"teaser","mentions":[]}],"#,
          #""organisations":[{"name":"Thành ủy Huế","kind":"party.committee","locality":null,"#,
          #""level":null,"parent":null,"block":"main","mentions":[\#(mention)]}],"#,
          #""roles":[{"person":"Trần Ấm","title":"Bí thư","organisation":"Thành ủy Huế","#,
          #""former":false,"term":null,"date":null,"from":null,"to":null,"block":"main",\#(evidence)},"#,
          #"{"person":"Lê Bảy","title":"Ủy viên","organisation":null,"former":true,"term":null,"#,
          #""date":null,"from":null,"to":null,"block":"main",\#(evidence)}],"#,
          #""documents":[{"type":"Chỉ thị","number":"05","date":"2016","issuer":null,"#,
          #""name":"Chỉ thị số 05","signers":[{"name":"Lê Bảy","site":null,\#(evidence)}],"#,
          #""block":"main","mentions":[]}],"#,
          #""meetings":[{"label":"hội nghị","kind":"hội nghị","date":"2024-04-12","place":null,"#,
          #""organisers":["Thành ủy Huế"],"participants":[],"#,
          #""chairs":[{"name":"Trần Ấm","site":"điểm cầu",\#(evidence)}],"attendees":[],"#,
          #""speakers":[],"concluders":[],"directors":[],"#,
          #""delegations":[{"name":"Lê Bảy","site":null,\#(evidence)}],"#,
          #""documents":["Chỉ thị số 05"],"block":"main",\#(evidence)}],"#,
          #""appointments":[{"person":"Trần Ấm","title":"Bí thư","organisation":"Thành ủy Huế","#,
          #""action":"elected","date":null,"replaces":"Lê Bảy","by":null,"block":"main","#,
          #"\#(evidence)}],"#,
          #""trace":[{"fact":"role 0","rule":"r","entries":["titles.tsv:bí thư"]}]}"#, "\n",
        ].joined())
  }

  @Test func `a trace counts bodies as they are written`() throws {
    var facts = ArticleFacts(article: Self.header())
    let bit = Passage(text: "Sở", start: 0, end: 2)
    facts.organisations = [
      OrganisationFact(name: "Lào", kind: "state", mentions: []),
      OrganisationFact(name: "Sở", kind: "state.department", mentions: [bit]),
    ]
    facts.trace = [
      FactTrace(fact: "organisation 0", rule: "r", entries: []),
      FactTrace(fact: "organisation 1", rule: "s", entries: []),
      FactTrace(fact: "meeting 0 organiser 1", rule: "t", entries: []),
    ]
    let written = line(facts)
    #expect(written.contains(#"[{"fact":"organisation 0","rule":"s","entries":[]},"#))
    #expect(written.contains(#"{"fact":"meeting 0 organiser 0","rule":"t","entries":[]}]"#))
  }

  @Test func `an index that points nowhere is null and no crash`() throws {
    var facts = ArticleFacts(article: Self.header())
    let bit = Passage(text: "", start: 0, end: 0)
    facts.roles = [RoleFact(person: 3, title: "x", organisation: -1, evidence: bit)]
    let object = try JSONSerialization.jsonObject(with: Data(line(facts).utf8)) as? [String: Any]
    let roles = try #require(object?["roles"] as? [[String: Any]])
    #expect(roles.first?["person"] is NSNull && roles.first?["organisation"] is NSNull)
  }

  @Test func `any string comes back from a JSON reader as it went in`() throws {
    var random = SeededGenerator(seed: 21)
    let letters =
      (0x00...0x21).compactMap { Unicode.Scalar($0) }
      + Array("\"\\/aàĐ\u{7F}\u{300}\u{2028}\u{FFFE}😀".unicodeScalars)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.append(letters.randomElement(using: &random) ?? " ")
      }
      let source = String(text)
      let written = line(ArticleFacts(article: Self.header(source)))
      #expect(written.unicodeScalars.filter { $0.value < 0x20 } == ["\n"])
      let object = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
      let article = try #require(object?["article"] as? [String: Any])
      let read = try #require(article["source"] as? String)
      #expect(Array(read.unicodeScalars) == Array(source.unicodeScalars))
    }
  }

  @Test func `every passage of generated facts is the article's own words`() throws {
    for seed in 0..<60 {
      let generated = GeneratedFacts(seed: UInt64(seed))
      let object = try JSONSerialization.jsonObject(with: Data(line(generated.facts).utf8))
      let scalars = Array(generated.text.string.unicodeScalars)
      var count = 0
      try forEachPassage(in: object) { text, start, end in
        count += 1
        #expect(start >= 0 && start <= end && end <= scalars.count)
        #expect(String(String.UnicodeScalarView(scalars[start..<end])) == text)
      }
      #expect(count == generated.passageCount)
    }
  }
}

/// Finds the objects with `text`, `start` and `end` wherever they are in a JSON value.
func forEachPassage(
  in value: Any, _ body: (_ text: String, _ start: Int, _ end: Int) throws -> Void
) throws {
  if let object = value as? [String: Any] {
    if let start = object["start"] as? Int, let end = object["end"] as? Int {
      try body(try #require(object["text"] as? String), start, end)
    }
    for inner in object.values { try forEachPassage(in: inner, body) }
  } else if let array = value as? [Any] {
    for inner in array { try forEachPassage(in: inner, body) }
  }
}

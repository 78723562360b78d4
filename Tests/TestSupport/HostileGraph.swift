internal import NewsModel

/// A graph whose names and quotations hold what breaks writers of files.
public enum HostileGraph {
  /// Texts that need care in one format or another.
  public static let texts: [String] = [
    #"" quotes ' and ` ticks"#, "line\nfeed, carriage\rreturn, tab\tstop", #"back\slash \" \\n \"#,
    "</script><script>alert(1)</script><!-- ]]> -->", "&amp; < > &#x41; %s ${x} {{x}}",
    "emoji 👩‍👩‍👧‍👦 🇻🇳 and 𝄞", "\u{202E}right to left\u{202C} עברית العربية",
    "=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "a;b|c,d", "  spaces  ",
    "control \u{1} \u{1B} \u{7F} \u{FFFE}", "Ủy viên · Tỉnh ủy, quý I/2024", "",
    "'; DROP TABLE x; --", "<b>đậm</b>", "# comment", "graph {", "null", "[1,2]", "{\"a\":1}",
    String(repeating: "Nghị quyết ", count: 910),
  ]

  /// One person, body, post, meeting and document for each text, tied together.
  public static let graph: InMemoryGraph = make()

  private static func make() -> InMemoryGraph {
    var entities: [Entity] = []
    var relations: [Relation] = []
    var articles: [ArticleHeader] = []
    var texts: [EntityID: String] = [:]
    for (index, text) in Self.texts.enumerated() {
      func entity(
        _ type: EntityType, _ properties: [String: PropertyValue]
      ) -> Entity {
        Entity(
          id: EntityID(type: type, slug: "hostile-\(index)", key: "\(index)"), type: type,
          name: text, aliases: index % 2 == 0 ? [] : [text + " one", text + " two"],
          properties: properties, searchKeys: [text])
      }
      let date = PartialDate(year: 2024, month: index % 3 == 0 ? nil : 2, day: nil)
      let day = PartialDate(year: 2024, month: 2, day: 1 + index)
      let dated = (day ?? date).map { ["date": PropertyValue.date($0)] } ?? [:]
      let person = entity(.person, ["note": .text(text), "mentions": .integer(index - 3)])
      let body = entity(.organisation, ["kind": .text(text), "names": .list([text, "x", text])])
      let role = entity(.role, ["title": .text(text)])
      let meeting = entity(.meeting, dated.merging(["kind": .text(text)]) { old, _ in old })
      let document = entity(
        .document, ["type": .text(text), "number": .text(text), "mixed": .integer(1)])
      let place = entity(.place, ["mixed": .text(text)])
      let article = entity(.article, ["source": .text(text)])
      entities += [person, body, role, meeting, document, place, article]
      articles.append(
        ArticleHeader(
          id: article.id, source: text, title: text, published: date, locality: text))
      texts[article.id] = text + "\n" + text
      let count = text.unicodeScalars.count
      let evidence = [
        Evidence(
          article: article.id, source: text, passage: Passage(text: text, start: 0, end: count)),
        Evidence(
          article: article.id, source: text,
          passage: Passage(text: text, start: count + 1, end: 2 * count + 1)),
      ]
      func relate(
        _ type: RelationType, _ source: Entity, _ target: Entity,
        _ properties: [String: PropertyValue] = [:], _ discriminator: String = ""
      ) {
        relations.append(
          Relation(
            type: type, source: source.id, target: target.id, discriminator: discriminator,
            properties: properties, evidence: type == .inBody ? [] : evidence))
      }
      var attested: [String: PropertyValue] = [
        "term": .text(text), "former": .flag(index % 2 == 0),
      ]
      if let date { attested["firstSeen"] = .date(date) }
      if let day { attested["lastSeen"] = .date(day) }
      relate(.holds, person, role, attested)
      relate(.inBody, role, body)
      relate(.chaired, person, meeting, ["site": .text(text + " A"), "as": .text(text)], "A")
      relate(.chaired, person, meeting, ["site": .text(text + " B")], "B")
      relate(.attended, person, meeting)
      relate(.organised, body, meeting)
      relate(.heldAt, meeting, place, ["venue": .text(text)])
      relate(.issued, body, document, dated)
      relate(.signed, person, document)
      relate(.cited, meeting, document)
      relate(.locatedIn, body, place)
      relate(.appointedTo, person, role, dated.merging(["by": .text(text)]) { old, _ in old })
      relate(.mentions, article, person, ["count": .integer(index)])
      relate(.wrote, person, article)
      if index > 0 {
        let previous = EntityID(
          type: .organisation, slug: "hostile-\(index - 1)", key: "\(index - 1)")
        relations.append(Relation(type: .partOf, source: body.id, target: previous))
        relations.append(Relation(type: .succeeded, source: body.id, target: previous))
      }
    }
    return InMemoryGraph(
      entities: entities, relations: relations, articles: articles, texts: texts)
  }
}

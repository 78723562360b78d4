internal import NewsModel
private import VietnameseText

extension GraphBuilder {
  /// People, acting and writing.
  mutating func addPeople() {
    for members in people.members {
      let mentions = members.map { people.mentions[$0] }
      let name = BodyResolution.mostFrequent(mentions.map(\.key.name)) ?? ""
      guard let smallest = mentions.map(\.key).min() else { continue }
      var aliases: Set<String> = []
      for mention in mentions {
        aliases.insert(mention.key.name)
        guard let person = mention.person else { continue }
        let fact = articles[mention.article].people[person]
        for passage in fact.mentions {
          if let form = Self.spelling(of: fact.name, in: passage.text) { aliases.insert(form) }
        }
      }
      let key = [
        "person", VietnameseSpelling.identityKey(name), smallest.article.rawValue, smallest.name,
        String(smallest.ordinal),
      ].joined(separator: "\u{1F}")
      let id = draft.add(.person, name: name, key: key, aliases: aliases)
      personIDs.append(id)
      for mention in mentions {
        draft.link(mention.key, to: id)
        let facts = articles[mention.article]
        if let person = mention.person {
          self.mention(id, in: mention.article, count: facts.people[person].mentions.count)
        } else if let author = mention.author {
          draft.relate(
            .wrote, id, facts.article.id,
            evidence: [evidence(mention.article, facts.authors[author].evidence)])
        }
      }
    }
  }

  /// The words at the end of a mention that spell the name, in whatever case or tone placement.
  static func spelling(of name: String, in mention: String) -> String? {
    // Most mentions spell the name as it is.
    if mention.utf8.count >= name.utf8.count,
      mention.utf8.suffix(name.utf8.count).elementsEqual(name.utf8)
    {
      return name
    }
    let key = VietnameseSpelling.identityKey(name)
    let count = name.split(separator: " ").count
    let words = mention.split { $0 == " " || $0 == "\u{A0}" }
    guard words.count >= count else { return nil }
    for start in stride(from: words.count - count, through: 0, by: -1) {
      let form = words[start..<(start + count)].joined(separator: " ")
      if VietnameseSpelling.identityKey(form) == key { return form }
    }
    return nil
  }

  /// The entity of a person of an article.
  func person(_ index: Int, in article: Int) -> EntityID? {
    guard people.clusterOfPerson[article].indices.contains(index) else { return nil }
    return personIDs[people.clusterOfPerson[article][index]]
  }
}

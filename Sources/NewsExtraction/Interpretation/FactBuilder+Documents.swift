internal import GrammarKit
internal import NewsModel
internal import TextCore
internal import VietnameseText

extension FactBuilder {
  mutating func takeDocuments() {
    var index: [ByteKey: Int] = [:]
    var undated: Set<Int> = []
    // The documents of a type by the digits that their number begins with.
    var byDigits: [ByteKey: [Int]] = [:]
    for (parsed, document) in scan.documents.enumerated() {
      let entry = scan.lexicon.documents[document.entry]
      let section = scanner.sentences.holding(document.start)?.section ?? 0
      let number = document.number.isEmpty ? nil : document.number
      let title = number == nil ? DocumentTitle(document) : nil
      let key = ByteKey(entry.type + "|" + (number ?? title?.key ?? ""))
      // "Hiến pháp" is the "Hiến pháp năm 2013" of the article.
      let anyYear =
        entry.naming == .law || entry.naming == .treaty
        ? title.map { ByteKey(entry.type + "|" + $0.base + "|") } : nil
      // "Luật Thanh tra số 11/2022/QH15" is what "Luật Thanh tra" means.
      let bare =
        entry.naming == .law && number != nil
        ? document.name.components(before: " số ").map {
          ByteKey(entry.type + "|" + VietnameseSpelling.identityKey($0) + "|")
        } : nil
      let short = document.abbreviation.map {
        ByteKey(entry.type + "|" + VietnameseSpelling.identityKey(entry.type + " " + $0) + "|")
      }
      let mention = passage(document.start, document.end)
      let date =
        document.date >= 0 ? dates.resolve(scan.dates[document.date], section: section) : nil
      let issuer = issuer(document, section: section)
      if let known = index[key] ?? short.flatMap({ index[$0] })
        ?? bare.flatMap({ index[$0] })
        ?? anyYear.flatMap({ index[$0] }).flatMap({
          title?.year.isEmpty ?? true || undated.contains($0) ? $0 : nil
        })
        ?? number.flatMap({
          cited($0, among: byDigits[$0.leadingDigits(of: entry.type)] ?? [], issuer: issuer)
        })
      {
        documentFacts[parsed] = known
        facts.documents[known].mentions.append(mention)
        if let title, !title.year.isEmpty, undated.remove(known) != nil {
          facts.documents[known].name = document.name
          index[key] = known
        }
        if short != nil, facts.documents[known].name.utf8.count < document.name.utf8.count {
          facts.documents[known].name = document.name
        }
        if let number, number.utf8.count > facts.documents[known].number?.utf8.count ?? 0 {
          facts.documents[known].number = number
          facts.documents[known].name = document.name
          index[key] = known
          let digits = number.leadingDigits(of: entry.type)
          if byDigits[digits]?.contains(known) != true {
            byDigits[digits, default: []].append(known)
          }
        }
        if facts.documents[known].date?.month == nil {
          facts.documents[known].date = date ?? facts.documents[known].date
        }
        if facts.documents[known].issuer == nil { facts.documents[known].issuer = issuer }
        continue
      }
      facts.documents.append(
        DocumentFact(
          type: entry.type, number: number, date: date, issuer: issuer, name: document.name,
          block: block(section), mentions: [mention]))
      index[key] = facts.documents.count - 1
      if let anyYear, index[anyYear] == nil { index[anyYear] = facts.documents.count - 1 }
      if let title, anyYear != nil, title.year.isEmpty {
        undated.insert(facts.documents.count - 1)
      }
      if let number {
        byDigits[number.leadingDigits(of: entry.type), default: []]
          .append(facts.documents.count - 1)
      }
      if let short { index[short] = facts.documents.count - 1 }
      if let bare { index[bare] = facts.documents.count - 1 }
      documentFacts[parsed] = facts.documents.count - 1
      let fact = facts.documents.count - 1
      trace(
        "document \(fact)",
        number == nil ? "document.named" : "document.numbered")
    }
  }

  /// The one document of a type that the article cites by a longer or shorter form of a number:
  /// "Chỉ thị 04" is "Chỉ thị 04/CT-TTg".
  private func cited(_ number: String, among list: [Int], issuer: String?) -> Int? {
    // So many of one number no article cites.
    guard list.count <= 50 else { return nil }
    var found: Int?
    for index in list {
      let document = facts.documents[index]
      guard let known = document.number,
        issuer == nil || document.issuer == nil || document.issuer == issuer,
        number.isHead(of: known) || known.isHead(of: number)
      else { continue }
      guard found == nil else { return nil }
      found = index
    }
    return found
  }

  /// The issuer: as stated, else as the number's tail says.
  private func issuer(_ document: DocumentParse, section: Int) -> String? {
    if document.issuer >= 0 {
      let fact = scan.orgs[document.issuer].fact
      if fact >= 0 { return facts.organisations[fact].name }
      return naming.name(of: document.issuer)?.name
    }
    if !document.issuerName.isEmpty { return document.issuerName }
    guard let slash = document.number.lastIndex(of: "/") else { return nil }
    let tail = String(document.number[document.number.index(after: slash)...])
    let code = tail.split(separator: "-").last.map { String($0) } ?? tail
    guard let body = scan.lexicon.issuers[code] ?? scan.lexicon.issuers[tail] else {
      return code.hasPrefix("QH") ? "Quốc hội" : nil
    }
    guard body.hasPrefix("level:") else { return body }
    switch body {
    case "level:province-party":
      guard
        let place = localities.place(
          level: .province, unit: "", token: document.start, section: section)
      else { return nil }
      return (place.level == .city ? "Thành ủy " : "Tỉnh ủy ") + place.name
    default:
      return nil
    }
  }
}

/// What a document without a number is called, its year apart: "Luật Đất đai năm 2013" and "Luật Đất
/// đai 2013" are one.
private struct DocumentTitle {
  var base: String
  var year = ""

  var key: String { base + "|" + year }

  init(_ document: DocumentParse) {
    var words = VietnameseSpelling.identityKey(document.name).split(separator: " ")
    // A long name is known without the abbreviation behind it.
    if document.abbreviation != nil, words.count > 7 { words.removeLast() }
    if let last = words.last, last.utf8.count == 4,
      last.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      year = String(words.removeLast())
      if words.last == Self.yearWord[...] { words.removeLast() }
    }
    // "Công ước của Liên hợp quốc về …", "Công ước Liên hợp quốc về …".
    words.removeAll { $0 == Self.ofWord[...] }
    base = words.joined(separator: " ")
  }

  private static let yearWord = VietnameseSpelling.identityKey("năm")
  private static let ofWord = VietnameseSpelling.identityKey("của")
}

extension String {
  /// What stands before some text; nil where that is not in it.
  fileprivate func components(before text: String) -> String? {
    firstRange(of: text).map { String(self[..<$0.lowerBound]) }
  }

  /// What documents of a type whose numbers begin with the same digits have in common.
  fileprivate func leadingDigits(of type: String) -> ByteKey {
    ByteKey(
      type + "|" + String(decoding: utf8.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }

  /// Whether these are the digits that a document's number begins with.
  fileprivate func isHead(of number: String) -> Bool {
    guard utf8.count < number.utf8.count, utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      number.hasBytes(of: self)
    else { return false }
    let next = number.utf8[number.utf8.index(number.utf8.startIndex, offsetBy: utf8.count)]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: "-")
  }
}

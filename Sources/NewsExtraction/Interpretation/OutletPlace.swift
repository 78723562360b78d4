internal import NewsModel
internal import TextCore
internal import VietnameseText

/// The province of a newspaper or site, by its name ("Báo Tuyên Quang điện tử") or its address
/// ("https://baotuyenquang.com.vn/…").
enum OutletPlace {
  /// The province of the first that names one, and only one.
  static func find(in outlets: [String], _ lexicon: SharedLexicon) -> PlaceRef? {
    for outlet in outlets where outlet.utf8.count <= 2000 {
      let place =
        host(of: outlet).map { Self.place(ofHost: $0, lexicon.lexicon) }
        ?? Self.place(inName: outlet, lexicon)
      if let place { return place }
    }
    return nil
  }

  /// The host of a URL, or a name that is a host itself, in small letters.
  private static func host(of text: String) -> Substring? {
    let text = text.lowercased()
    var rest = text[...]
    if let scheme = text.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
    } else if text.contains(where: { $0.isWhitespace || !$0.isASCII }) || !text.contains(".") {
      return nil
    }
    return rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
  }

  private static func place(ofHost host: Substring, _ lexicon: NewsLexicon) -> PlaceRef? {
    for label in host.split(separator: ".") {
      let label = label.filter { $0 != "-" }
      if let place = lexicon.provinceOfAddress[label] { return place }
      let affixes = lexicon.outletAffixes
      let starts = affixes.before.filter { label.hasPrefix($0) }.map { $0.count } + [0]
      let ends = affixes.behind.filter { label.hasSuffix($0) }.map { $0.count } + [0]
      for start in starts {
        for end in ends where start + end < label.count {
          let name = String(label.dropFirst(start).dropLast(end))
          if let place = lexicon.provinceOfAddress[name] { return place }
        }
      }
    }
    return nil
  }

  private static func place(inName name: String, _ lexicon: SharedLexicon) -> PlaceRef? {
    let scan = ScannedText(SourceText(name), lexicon: lexicon)
    var found: Set<PlaceRef> = []
    for match in scan.found where match.category == Category.place.rawValue {
      let entry = lexicon.lexicon.places[Int(match.payload)]
      guard entry.level == .province || entry.level == .city else { continue }
      found.insert(PlaceRef(name: entry.name, level: entry.level, unit: entry.kind))
    }
    return found.count == 1 ? found.first : nil
  }
}

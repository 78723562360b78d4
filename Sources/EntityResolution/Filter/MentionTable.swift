private import Foundation
internal import NewsModel
private import VietnameseText

/// Mention records on their way into integers.
///
/// Each distinct name, title, body, place and date is read once; a record is then a few numbers.
struct MentionTable {
  private var rawNames = ByteInterner()
  private var rawTitles = ByteInterner()
  private var rawBodies = ByteInterner()
  private var rawPlaces = ByteInterner()
  private var rawDates = ByteInterner()
  private var rawArticles = ByteInterner()
  private var rows: [Row] = []

  /// A record as numbers of the strings it came as; -1 where there is none.
  private struct Row {
    var rank: UInt64
    var name: Int32
    var title: Int32
    var body: Int32
    var place: Int32
    var date: Int32
    var article: Int32
  }

  /// The fields of a record, as bytes.
  struct Fields {
    typealias Bytes = UnsafeBufferPointer<UInt8>
    var id: Bytes
    var name: Bytes
    var title: Bytes
    var organisation: Bytes
    var place: Bytes
    var date: Bytes
    var article: Bytes
  }

  /// How many records there are.
  var count: Int { rows.count }

  /// Makes room.
  mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

  /// Adds a record.
  mutating func add(_ fields: Fields) {
    func number(_ bytes: Fields.Bytes, _ interner: inout ByteInterner) -> Int32 {
      bytes.isEmpty ? -1 : interner.number(bytes)
    }
    rows.append(
      Row(
        rank: StableHash.fnv1a(fields.id), name: rawNames.number(fields.name),
        title: number(fields.title, &rawTitles), body: number(fields.organisation, &rawBodies),
        place: number(fields.place, &rawPlaces), date: number(fields.date, &rawDates),
        article: number(fields.article, &rawArticles)))
  }

  // MARK: Into integers

  /// A body's name, read.
  private struct Body {
    var core: Int32
    var locality: Int32
    var localityKey: String?
    var level: BodyLevel
    var province: Int32
    var isOpen: Bool
    var unitWord: String?
  }

  private struct PostSource: Hashable {
    var title: Int32
    var body: Int32
    var province: Int32
  }

  /// The table to match.
  func matchTable(parser: BodyNameParser = .shipped, units: UnitTable = .shipped) -> MatchTable {
    var table = MatchTable()
    var keys = Interner<String>()
    let names = (0..<rawNames.count).map {
      keys.number(VietnameseSpelling.identityKey(rawNames.string(Int32($0))))
    }
    table.names = keys.values
    table.successors = units.enlargedProvinces
    var titleKeys = Interner<String>()
    let titles = (0..<rawTitles.count).map {
      titleKeys.number(VietnameseSpelling.identityKey(rawTitles.string(Int32($0))))
    }
    let days = (0..<rawDates.count).map { Self.day(rawDates.string(Int32($0))) }
    var localities = Interner<String>()
    var cores = Interner<String>()
    let places = (0..<rawPlaces.count).map { index -> Int32 in
      let key = parser.localityKey(rawPlaces.string(Int32(index)))
      return Self.province(of: key, units: units, localities: &localities)
    }
    let bodies = (0..<rawBodies.count).map { index -> Body in
      let name = parser.parse(rawBodies.string(Int32(index)))
      return Self.body(
        name, stem: parser.provincialStem(of: name), units: units, cores: &cores,
        localities: &localities)
    }
    let (articleProvinces, articleDays) = articleContexts(
      places: places, bodies: bodies, days: days)
    var postNumbers: [PostSource: MatchPost] = [:]
    var postKeys = Interner<MatchPost>()
    table.articleCount = rawArticles.count
    table.records.reserveCapacity(rows.count)
    for row in rows {
      let body = row.body >= 0 ? bodies[Int(row.body)] : nil
      var province: Int32 = row.place >= 0 ? places[Int(row.place)] : -1
      if let body, body.level == .centre {
        province = MatchRecord.centre
      } else if province < 0, let body, body.province >= 0 {
        province = body.province
      } else if province < 0, row.article >= 0 {
        province = articleProvinces[Int(row.article)]
      }
      var day = row.date >= 0 ? days[Int(row.date)] : MatchRecord.unknownDay
      if day == MatchRecord.unknownDay, row.article >= 0 { day = articleDays[Int(row.article)] }
      let start = Int32(table.posts.count)
      if let body {
        let title = row.title >= 0 ? titles[Int(row.title)] : -1
        let source = PostSource(title: title, body: row.body, province: province)
        let post =
          postNumbers[source]
          ?? Self.post(
            title: title, body: body, province: province, units: units, keys: &postKeys,
            localities: &localities)
        postNumbers[source] = post
        table.posts.append(post)
      }
      table.records.append(
        MatchRecord(
          name: names[Int(row.name)], article: row.article, day: day, province: province,
          postStart: start, postCount: Int32(table.posts.count) - start, rank: row.rank))
    }
    return table
  }

  private static func post(
    title: Int32, body: Body, province: Int32, units: UnitTable, keys: inout Interner<MatchPost>,
    localities: inout Interner<String>
  ) -> MatchPost {
    var post = MatchPost(
      key: 0, title: title, core: body.core, locality: body.locality,
      province: body.province >= 0 ? body.province : province, level: body.level,
      isFormer: false, isOpen: body.isOpen)
    // A district of which there are several is known by its province.
    if body.province < 0, let key = body.localityKey, province >= 0,
      let unit = units.district(key: key, in: Int(province))
    {
      post.province = Int32(units.province(of: unit))
    }
    if body.isOpen, let word = body.unitWord, units.units.indices.contains(Int(province)) {
      // Where the article's province is itself a city or has one city, one town, it is meant.
      let inside = units.districts(of: Int(province), kind: word)
      if units.kindWords[Int(province)] == word {
        (post.level, post.isOpen) = (.province, false)
      } else if inside.count == 1 {
        (post.level, post.isOpen) = (.district, false)
        post.locality = localities.number(
          VietnameseSpelling.identityKey(units.units[inside[0]].name))
      }
    }
    post.key = keys.number(post)
    return post
  }

  /// The unit of a place, or a number of its own for what the table of units does not have.
  private static func province(
    of key: String, units: UnitTable, localities: inout Interner<String>
  ) -> Int32 {
    guard !key.isEmpty else { return -1 }
    if let unit = units.province(key: key, on: nil) { return Int32(unit) }
    if let unit = units.district(key: key, in: nil) { return Int32(units.province(of: unit)) }
    return Int32(units.units.count) + localities.number(key)
  }

  private static func body(
    _ name: BodyName, stem: String?, units: UnitTable, cores: inout Interner<String>,
    localities: inout Interner<String>
  ) -> Body {
    var body = Body(
      core: cores.number(stem ?? name.core), locality: -1, localityKey: name.locality,
      level: stem == nil ? name.level : .province, province: -1, isOpen: false,
      unitWord: name.unitWord)
    guard let key = name.locality else {
      if stem != nil { return body }
      body.isOpen = name.level == .district || name.level == .commune || name.isCity
      return body
    }
    if body.level <= .province, let unit = units.province(key: key, on: nil) {
      body.province = Int32(unit)
      return body
    }
    body.locality = localities.number(key)
    if let unit = units.district(key: key, in: nil) {
      body.province = Int32(units.province(of: unit))
    }
    return body
  }

  /// What the other mentions of an article tell of its place and day, where they agree.
  private func articleContexts(
    places: [Int32], bodies: [Body], days: [Int32]
  ) -> (provinces: [Int32], days: [Int32]) {
    var provinces = [Int32](repeating: -1, count: rawArticles.count)
    var found = [Int32](repeating: MatchRecord.unknownDay, count: rawArticles.count)
    let conflict: Int32 = -2
    for row in rows where row.article >= 0 {
      let article = Int(row.article)
      let body = row.body >= 0 ? bodies[Int(row.body)].province : -1
      let province = row.place >= 0 ? places[Int(row.place)] : body
      if province >= 0 {
        if provinces[article] == -1 {
          provinces[article] = province
        } else if provinces[article] != province {
          provinces[article] = conflict
        }
      }
      if row.date >= 0, days[Int(row.date)] != MatchRecord.unknownDay {
        // The earliest: the same whatever the order.
        let day = days[Int(row.date)]
        found[article] = found[article] == MatchRecord.unknownDay ? day : min(found[article], day)
      }
    }
    for article in provinces.indices where provinces[article] == conflict {
      provinces[article] = -1
    }
    return (provinces, found)
  }

  /// The dates given that cannot be read.
  var unreadDates: [String] {
    (0..<rawDates.count).map { rawDates.string(Int32($0)) }.filter { Self.date($0) == nil }
  }

  /// A date of ISO 8601, with a time behind it or without, or as people write it: "31/5/2024".
  private static func date(_ text: String) -> PartialDate? {
    let text = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first.map(String.init) ?? ""
    if let date = PartialDate(text) { return date }
    let parts = text.split(whereSeparator: { "/-.".contains($0) }).map { Int($0) }
    guard (2...3).contains(parts.count), let year = parts.last ?? nil, year > 999,
      let month = parts[parts.count - 2], (1...12).contains(month)
    else { return nil }
    let day = parts.count == 3 ? parts[0] : nil
    guard parts.count == 2 || day.map({ (1...31).contains($0) }) == true else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The day a date means; a month counts as its middle, a year is too wide to be one.
  private static func day(_ text: String) -> Int32 {
    guard let date = date(text), date.month != nil else { return MatchRecord.unknownDay }
    let (first, last) = (DayNumber.day(of: date), DayNumber.lastDay(of: date))
    return Int32((first + last) / 2)
  }
}

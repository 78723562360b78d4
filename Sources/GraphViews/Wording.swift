internal import GraphExport
internal import NewsModel

/// The Vietnamese words of diagrams, all in one place.
enum Wording {
  static func name(of type: EntityType) -> String {
    switch type {
    case .person: "Người"
    case .organisation: "Tổ chức"
    case .role: "Chức vụ"
    case .document: "Văn bản"
    case .meeting: "Cuộc họp, sự kiện"
    case .place: "Địa danh"
    case .article: "Bài báo"
    }
  }

  static func name(of type: RelationType) -> String { type.vietnameseName }

  static let former = "nguyên, hoặc chỉ ghi nhận trước đó"

  static let presumed = "ghi nhận lần cuối trước ngày này, chưa thấy thôi giữ"

  static let chosen = "được chọn"

  static func lastAttested(_ day: PartialDate) -> String { "ghi nhận lần cuối \(date(day))" }

  /// Since when or until when something was, where another bears or bore its name, or it was gone
  /// by the day shown.
  static func lifetime(_ lifetime: Lifetime, on day: PartialDate?) -> String? {
    let isGone = day.map { day in lifetime.ends.map { $0.firstDay <= day.firstDay } ?? false }
    guard lifetime.hasNamesake || isGone ?? false else { return nil }
    return switch (lifetime.begins, lifetime.ends) {
    case (let begins?, let ends?): "từ \(date(begins)) đến trước \(date(ends))"
    case (let begins?, nil): "từ \(date(begins))"
    case (nil, let ends?): "trước \(date(ends))"
    case (nil, nil): nil
    }
  }

  /// A date as Vietnamese newspapers print it: 12/4/2024, 4/2024, 2024.
  static func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    guard let day = date.day else { return "\(month)/\(date.year)" }
    return "\(day)/\(month)/\(date.year)"
  }

  static func dates(_ first: PartialDate?, _ last: PartialDate?) -> String? {
    switch (first, last) {
    case (let first?, let last?): first == last ? date(first) : "\(date(first)) – \(date(last))"
    case (let first?, nil): "từ \(date(first))"
    case (nil, let last?): "đến \(date(last))"
    case (nil, nil): nil
    }
  }

  static func chairs(_ names: [String]) -> String {
    "Chủ trì: " + names.joined(separator: ", ")
  }

  static func asOf(_ day: PartialDate) -> String { "Tính đến \(date(day))" }

  static func period(_ dates: String) -> String { "Thời gian: \(dates)" }

  /// A site within a line of words: "Điểm cầu X" begins a sentence only where it was found.
  private static func site(_ text: String) -> String {
    let word = "Điểm cầu"
    return text.hasPrefix(word) ? word.lowercased() + text.dropFirst(word.count) : text
  }

  /// The names of relations between two things, each once, with sites and dates of their own.
  static func joined(_ relations: [Relation]) -> String {
    var names: [String] = []
    for type in RelationType.allCases {
      let same = relations.filter { $0.type == type }
      guard !same.isEmpty else { continue }
      let sites = Set(same.compactMap { $0.properties.text("site").map(site) }).sorted()
      names.append(
        sites.isEmpty ? name(of: type) : "\(name(of: type)) (\(sites.joined(separator: ", ")))")
    }
    return names.joined(separator: ", ")
  }

  static let meetings = "Các cuộc họp và người chủ trì"
  static let documents = "Văn bản, nơi ban hành và nơi viện dẫn"
  static let graph = "Đồ thị quan hệ"
  static func path(_ start: String, _ end: String) -> String { "\(start) – \(end)" }

  /// How many articles, and when those of them were published that say so.
  static func source(articles: Int, published: [PartialDate]) -> String {
    let source = "Nguồn: \(articles) bài báo"
    guard let span = dates(published.min(), published.max()) else { return source }
    if published.count == articles { return "\(source), đăng \(span)" }
    return "\(source) (\(published.count) bài ghi ngày đăng: \(span))"
  }

  /// What a day or a period of a selection is called; nil where there is neither.
  static func time(of selection: GraphSelection) -> String? {
    if let on = selection.on { return asOf(on) }
    return dates(selection.from, selection.to).map(period)
  }

  static func attested(_ dates: String, isFormer: Bool) -> String {
    isFormer ? "nguyên, ghi nhận \(dates)" : "ghi nhận \(dates)"
  }

  static func others(_ count: Int) -> String { "+ \(count) người khác" }

  static func folded(bodies: Int, people: Int) -> String {
    people > 0 ? "+ \(bodies) đơn vị, \(people) người" : "+ \(bodies) đơn vị chưa rõ người giữ chức"
  }

  static func otherMeetings(_ count: Int) -> String { "+ \(count) cuộc họp, sự kiện khác" }

  static func otherDocuments(_ count: Int) -> String { "+ \(count) văn bản khác" }

  static let wellSupported = "nét đậm: từ hai bài báo trở lên"

  /// A post with its body as one reads it: "Phó Bí thư Tỉnh ủy Hà Tĩnh".
  static func post(_ name: String) -> String { name.replacing(" · ", with: " ") }

  static func appointed(_ date: PartialDate) -> String { "được giao ngày \(Self.date(date))" }

  static func dismissed(_ date: PartialDate) -> String { "thôi chức ngày \(Self.date(date))" }
}

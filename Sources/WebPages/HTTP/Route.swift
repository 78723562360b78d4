internal import GraphQueries
internal import NewsModel

/// A page of the site.
enum Route: Hashable, Sendable {
  case home
  case search
  case entity(EntityID)
  case meetings
  case who(WhoAction)
  case path
  case article(EntityID)

  /// The page at a path, if there is one.
  init?(_ segments: some Collection<String>) {
    let segments = Array(segments)
    switch (segments.count, segments.first) {
    case (0, _): self = .home
    case (1, "search"): self = .search
    case (1, "meetings"): self = .meetings
    case (1, "path"): self = .path
    case (2, "who"):
      guard let action = WhoAction(rawValue: segments[1]) else { return nil }
      self = .who(action)
    case (2, "entity"):
      guard let id = Self.id(segments[1]) else { return nil }
      self = .entity(id)
    case (2, "article"):
      guard let id = Self.id(segments[1]), id.type == .article else { return nil }
      self = .article(id)
    default: return nil
    }
  }

  /// An id, where the text has the form of one.
  private static func id(_ text: String) -> EntityID? {
    let id = EntityID(rawValue: text)
    return text.utf8.count <= 200 && id.type != nil ? id : nil
  }

  /// The page of an entity or article.
  init(to id: EntityID) {
    self = id.type == .article ? .article(id) : .entity(id)
  }

  /// The page's path, percent-encoded.
  var path: String {
    switch self {
    case .home: "/"
    case .search: "/search"
    case .entity(let id): "/entity/" + PercentEncoding.encoded(id.rawValue)
    case .meetings: "/meetings"
    case .who(let action): "/who/" + action.rawValue
    case .path: "/path"
    case .article(let id): "/article/" + PercentEncoding.encoded(id.rawValue)
    }
  }

  /// Where the page's data are as JSON.
  var apiPath: String { self == .home ? "/api" : "/api" + path }
}

/// What a response is written in.
enum RouteFormat: Hashable, Sendable {
  case html
  case json
}

/// Texts as parts of addresses.
enum PercentEncoding {
  /// The text with every byte but ASCII letters, digits and `-._~` encoded.
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A path with parameters.
  static func address(_ path: String, _ parameters: [RequestTarget.Parameter]) -> String {
    guard !parameters.isEmpty else { return path }
    let query = parameters.map { "\(encoded($0.name))=\(encoded($0.value))" }
    return path + "?" + query.joined(separator: "&")
  }
}

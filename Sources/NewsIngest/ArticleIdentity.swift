private import Foundation
internal import NewsModel

/// Ids of articles, and the ASCII slugs in them.
enum ArticleIdentity {
  /// The id of the article of a file.
  static func ofFile(source: String) -> EntityID {
    EntityID(type: .article, slug: slug(stem(of: source)), key: source)
  }

  /// The id of a record's article: made from its `id`, else its URL, else its place.
  static func ofRecord(id: String?, url: String?, place: String) -> EntityID {
    if let id { return EntityID(type: .article, slug: slug(id), key: id) }
    let key = url ?? place
    return EntityID(type: .article, slug: slug(stem(of: key)), key: key)
  }

  /// The last part of a path or URL, without its file type.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let known = InputKind.allCases.map(\.fileExtension).sorted { $0.count > $1.count }
    for ending in known where name.count > ending.count {
      if name.lowercased().hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    }
    return name
  }

  /// The text in ASCII: letters without their marks, `đ` as `d`, the rest as it is.
  static func slug(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x110: folded.append("D")
      case 0x111: folded.append("d")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}

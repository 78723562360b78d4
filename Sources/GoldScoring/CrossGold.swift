private import Foundation

/// The truth across articles: which mentions are one thing, and which must not become one.
public struct CrossGold: Sendable {
  /// Something spoken of in several articles, or in one.
  struct Cluster: Sendable {
    var canonical: String
    /// For each article, by the first digits of its name, the forms it uses.
    var forms: [String: [String]]
  }

  /// Two mentions that are two things.
  struct Apart: Sendable {
    var kind: String
    var left: (article: String, surface: String)
    var right: (article: String, surface: String)

    var text: String {
      "\(kind): \(left.article) “\(left.surface)” and \(right.article) “\(right.surface)”"
    }
  }

  var people: [Cluster]
  var organisations: [Cluster]
  var documents: [Cluster]
  var apart: [Apart]

  /// Reads a `CROSS.json`.
  ///
  /// Rows marked optional are left out.
  public init(json bytes: [UInt8]) throws {
    let file: CrossFile
    do {
      file = try JSONDecoder().decode(CrossFile.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw GoldError(file: "CROSS.json", reason: GoldArticle.reason(of: error))
    }
    people = (file.same_person ?? []).compactMap(\.cluster)
    let singles = (file.single_article_people ?? [:]).sorted { $0.key < $1.key }
    for (article, names) in singles {
      people += names.map { Cluster(canonical: $0, forms: [article: [$0]]) }
    }
    organisations = (file.same_organisation ?? []).compactMap(\.cluster)
    documents = (file.same_document ?? []).compactMap(\.cluster)
    apart = (file.must_not_merge ?? []).compactMap { pair in
      guard pair.a.count == 2, pair.b.count == 2 else { return nil }
      return Apart(
        kind: pair.kind, left: (pair.a[0], pair.a[1]), right: (pair.b[0], pair.b[1]))
    }
  }
}

private struct CrossFile: Decodable {
  var same_person: [CrossRow]?
  var single_article_people: [String: [String]]?
  var same_organisation: [CrossRow]?
  var same_document: [CrossRow]?
  var must_not_merge: [CrossPair]?
}

private struct CrossPair: Decodable {
  var kind: String
  var a: [String]
  var b: [String]
}

private struct CrossRow: Decodable {
  var canonical: String
  var mentions: [[String]]?
  var forms: [[String]]?
  var optional: Bool?

  var cluster: CrossGold.Cluster? {
    guard optional != true else { return nil }
    var byArticle: [String: [String]] = [:]
    for pair in (mentions ?? []) + (forms ?? []) where pair.count == 2 {
      byArticle[pair[0], default: []].append(pair[1])
    }
    return CrossGold.Cluster(canonical: canonical, forms: byArticle)
  }
}

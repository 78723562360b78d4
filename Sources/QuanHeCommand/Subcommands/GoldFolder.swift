private import Foundation
internal import GoldScoring

/// Gold annotations of a folder with the texts they belong to.
struct GoldFolder {
  /// An annotation and the path of its text.
  struct Entry {
    var gold: GoldArticle
    var text: String
  }

  /// The annotations, by file name.
  var entries: [Entry] = []
  /// The bytes of `CROSS.json`, the truth across articles, where the folder has it.
  var cross: [UInt8]?

  /// Reads the annotations and finds their texts.
  ///
  /// - Throws: `GoldError` where a file cannot be read or a text is missing.
  init(gold: String, texts: String) throws {
    let names = try Self.files(in: gold).filter { $0.hasSuffix(".json") }
    let candidates = try Self.files(in: texts).filter { !$0.hasSuffix(".json") }
    for name in names {
      let path = "\(gold)/\(name)"
      guard let data = FileManager.default.contents(atPath: path) else {
        throw GoldError(file: path, reason: "cannot be read")
      }
      if name == "CROSS.json" {
        cross = Array(data)
        continue
      }
      let stem = String(name.dropLast(".json".count))
      let article: GoldArticle
      do {
        article = try GoldArticle(json: Array(data), name: stem)
      } catch let error as GoldError {
        throw GoldError(file: path, reason: error.reason)
      }
      guard let text = Self.text(of: article, among: candidates) else {
        throw GoldError(file: path, reason: "no text in \(texts) belongs to it")
      }
      entries.append(Entry(gold: article, text: "\(texts)/\(text)"))
    }
    if entries.isEmpty { throw GoldError(file: gold, reason: "no annotations (*.json) here") }
  }

  /// The text by the annotation's `source`, the same stem, or the same first three digits.
  private static func text(of gold: GoldArticle, among files: [String]) -> String? {
    if let source = gold.source, files.contains(source) { return source }
    if let same = files.first(where: { stem($0) == gold.name }) { return same }
    let digits = gold.name.prefix(3)
    guard digits.count == 3, digits.allSatisfy(\.isNumber) else { return nil }
    let fitting = files.filter { $0.hasPrefix(digits) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static func stem(_ file: String) -> String {
    file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  private static func files(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw GoldError(file: folder, reason: "cannot be read as a folder")
    }
  }
}

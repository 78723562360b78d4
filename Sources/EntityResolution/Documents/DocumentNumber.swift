private import CResolutionData
private import VietnameseText

/// A document's number, taken apart: `21-KL/TW` is 21 with the code `KL/TW`.
struct DocumentNumber: Hashable, Sendable {
  /// The serial number without leading zeros.
  var serial: String
  /// The year within the number: `15/2021/NĐ-CP`.
  var year: String?
  /// The code behind it, dashes unified, upper case: `KL/TW`, `NĐ-CP`; nil in a partial citation.
  var code: String?

  /// Reads a number, whatever its spaces and dashes.
  init?(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2010}"..."\u{2015}", "\u{2212}": scalars.append("-")
      case " ", "\u{A0}", "\t": continue
      default: scalars.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      }
    }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return nil }
    let significant = digits.drop { $0 == "0" }
    serial = significant.isEmpty ? "0" : Self.string(significant)
    var rest = scalars.dropFirst(digits.count)
    rest = rest.drop { $0 == "-" || $0 == "/" }
    let head = rest.prefix { ("0"..."9").contains($0) }
    let separator = rest.dropFirst(head.count).first
    if head.count == 4, separator == nil || separator == "/" || separator == "-" {
      year = Self.string(head)
      rest = rest.dropFirst(4).drop { $0 == "-" || $0 == "/" }
    }
    code = rest.isEmpty ? nil : Self.string(rest)
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The number in one spelling.
  var text: String {
    [serial, year, code].compactMap(\.self).joined(separator: "/")
  }

  /// The parts of the code between dashes and slashes.
  var codeParts: [String] {
    (code ?? "").split { $0 == "-" || $0 == "/" }.map(String.init)
  }
}

/// What is known of kinds of documents: which codes are local, which types national.
struct DocumentWords: Sendable {
  private let localCodes: Set<String>
  private let nationalTypes: Set<String>
  private let centralWords: [String]

  /// The words shipped with the program.
  static let shipped = DocumentWords(
    tsv: UnsafeBufferPointer(
      start: quanhe_document_words.bytes, count: quanhe_document_words.length))

  /// Reads the words; lines that do not have two columns are left out.
  init(tsv: some Sequence<UInt8>) {
    var localCodes: Set<String> = []
    var nationalTypes: Set<String> = []
    var centralWords: [String] = []
    for line in tsv.tableLines {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 2 else { continue }
      switch fields[0] {
      case "local": localCodes.insert(fields[1].uppercased())
      case "national": nationalTypes.insert(VietnameseSpelling.identityKey(fields[1]))
      case "central": centralWords.append(VietnameseSpelling.identityKey(fields[1]))
      default: continue
      }
    }
    self.localCodes = localCodes
    self.nationalTypes = nationalTypes
    self.centralWords = centralWords
  }

  /// Whether a number's code names an issuer that each locality has.
  func isLocal(_ number: DocumentNumber) -> Bool {
    number.codeParts.contains { localCodes.contains($0) }
  }

  /// Whether only the centre issues documents of this type and name.
  func isNational(type: String, name: String) -> Bool {
    if nationalTypes.contains(type) { return true }
    let padded = " " + name + " "
    return centralWords.contains { padded.contains(" " + $0 + " ") }
  }
}

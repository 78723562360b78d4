private import VietnameseText

/// Abbreviations inside names of bodies, written in full.
///
/// A graph knows a body by the forms that its articles use; someone who asks may abbreviate what
/// no article did: "UBMTTQ Việt Nam tỉnh Trà Vinh".
enum NameAbbreviations {
  /// The text with its abbreviations in full; nil where it has none.
  static func expanded(_ text: String) -> String? {
    var words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
    var isChanged = false
    for (short, full) in forms {
      let parts = short.split(separator: " ")
      guard
        let start = words.indices.first(where: { index in
          index + parts.count <= words.count
            && zip(words[index...], parts).allSatisfy { key($0) == $1 }
        })
      else { continue }
      words.replaceSubrange(start..<(start + parts.count), with: [full])
      isChanged = true
    }
    return isChanged ? words.joined(separator: " ") : nil
  }

  /// A word without case, marks and full stops: `T.Ư` is `tu`.
  private static func key(_ word: String) -> String {
    VietnameseSpelling.searchKey(word.filter { $0 != "." })
  }

  /// Short forms, the longer before what they contain.
  private static let forms: [(short: String, full: String)] = [
    ("ubmttqvn", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("ubmttq viet nam", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("ubmttq", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("uy ban mttq viet nam", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("uy ban mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("mttqvn tinh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("mttq viet nam tinh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("mttq tinh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("mat tran to quoc tinh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("mat tran to quoc viet nam tinh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("mttq", "Mặt trận Tổ quốc Việt Nam"), ("ubnd", "Ủy ban nhân dân"),
    ("hdnd", "Hội đồng nhân dân"), ("ubkt", "Ủy ban Kiểm tra"), ("btv", "Ban Thường vụ"),
    ("bch", "Ban Chấp hành"), ("btc", "Ban Tổ chức"), ("btg", "Ban Tuyên giáo"),
    ("bdv", "Ban Dân vận"), ("dbqh", "đại biểu Quốc hội"), ("ldld", "Liên đoàn Lao động"),
    ("tand", "Tòa án nhân dân"), ("vksnd", "Viện kiểm sát nhân dân"), ("tw", "Trung ương"),
    ("tu", "Trung ương"), ("du", "Đảng ủy"), ("ub", "Ủy ban"),
  ]
}

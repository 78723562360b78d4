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

  /// A word without case, marks and what is no letter: `T.Ư` is `tu`, `GD&ĐT` is `gddt`.
  private static func key(_ word: String) -> String {
    VietnameseSpelling.searchKey(word.filter { $0.isLetter || $0.isNumber })
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
    ("bo chqs", "Bộ Chỉ huy Quân sự"), ("ban chqs", "Ban Chỉ huy Quân sự"),
    ("bch quan su", "Bộ Chỉ huy Quân sự"), ("bchqs", "Bộ Chỉ huy Quân sự"),
    ("bo chbp", "Bộ Chỉ huy Bộ đội Biên phòng"), ("chqs", "Chỉ huy Quân sự"),
    ("bdbp", "Bộ đội Biên phòng"), ("gddt", "Giáo dục và Đào tạo"),
    ("nnptnt", "Nông nghiệp và Phát triển nông thôn"), ("nnmt", "Nông nghiệp và Môi trường"),
    ("tnmt", "Tài nguyên và Môi trường"), ("khdt", "Kế hoạch và Đầu tư"),
    ("ldtbxh", "Lao động - Thương binh và Xã hội"),
    ("ld tbxh", "Lao động - Thương binh và Xã hội"), ("khcn", "Khoa học và Công nghệ"),
    ("tttt", "Thông tin và Truyền thông"), ("vhttdl", "Văn hóa, Thể thao và Du lịch"),
    ("gtvt", "Giao thông vận tải"), ("lhpn", "Liên hiệp Phụ nữ"),
    ("ccb", "Cựu chiến binh"), ("ubmt", "Ủy ban Mặt trận"),
    ("vp", "Văn phòng"), ("ca tinh", "Công an tỉnh"), ("ca huyen", "Công an huyện"),
    ("hdnd", "Hội đồng nhân dân"), ("ubkt", "Ủy ban Kiểm tra"), ("btv", "Ban Thường vụ"),
    ("bch", "Ban Chấp hành"), ("btc", "Ban Tổ chức"), ("btg", "Ban Tuyên giáo"),
    ("bdv", "Ban Dân vận"), ("dbqh", "đại biểu Quốc hội"), ("ldld", "Liên đoàn Lao động"),
    ("tand", "Tòa án nhân dân"), ("vksnd", "Viện kiểm sát nhân dân"), ("tw", "Trung ương"),
    ("tu", "Trung ương"), ("du", "Đảng ủy"), ("ub", "Ủy ban"),
  ]
}

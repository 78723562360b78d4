internal import VietnameseText

/// The kind of post that a title names, whatever says how it is held: "Phó Chủ tịch Thường trực" is
/// a chair's.
enum Office: String, Sendable {
  case chair = "Chủ tịch"
  case secretary = "Bí thư"
  case convenor = "Chủ nhiệm"
  case director = "Giám đốc"
  case generalDirector = "Tổng Giám đốc"
  case principal = "Hiệu trưởng"
  case boardHead = "Trưởng ban"
  case subcommitteeHead = "Trưởng tiểu ban"
  case delegationHead = "Trưởng đoàn"
  case divisionHead = "Trưởng phòng"
  case teamHead = "Tổ trưởng"
  case governor = "Tỉnh trưởng"
  case member = "Ủy viên"

  /// By a title in its canonical form; nil for other offices.
  init?(title: String) {
    self.init(rawValue: Self.plain(title))
  }

  /// Whether a firm, a school or a department has it, and no committee.
  var isOfDirection: Bool { self == .director || self == .generalDirector }

  /// Whether it is the post of a deputy, "Phó Trưởng ban".
  static func isDeputy(_ title: String) -> Bool { title.hasBytes(of: "Phó ") }

  /// A title without what says how it is held: "Chủ tịch" of "Quyền Phó Chủ tịch Thường trực".
  static func plain(_ title: String) -> String {
    var words = title.split(separator: " ").map { String($0) }
    while let first = words.first, ["Phó", "Quyền"].contains(first), words.count > 1 {
      words.removeFirst()
      if let next = words.first { words[0] = VietnameseSpelling.capitalised(next) }
    }
    let plain = words.joined(separator: " ")
    for tail in [" Thường trực", " thứ nhất", " chuyên trách", " phụ trách"]
    where plain.hasSuffix(tail) {
      return String(plain.dropLast(tail.count))
    }
    return plain
  }
}

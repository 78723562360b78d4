/// The order in which posts of one body are listed: heads, deputies, members, others.
public enum TitleOrder {
  /// What a title ranks as; smaller comes first.
  public enum Rank: Int, Comparable, Sendable {
    /// Who heads the body.
    case head
    /// The first of the deputies.
    case standingDeputy
    /// A deputy.
    case deputy
    /// A member.
    case member
    /// Whoever else.
    case other

    /// Orders as posts are listed.
    public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  private static let heads = [
    "tổng bí thư", "bí thư", "chủ tịch", "thủ tướng", "bộ trưởng", "tổng thư ký", "chủ nhiệm",
    "trưởng", "tổng giám đốc", "giám đốc", "cục trưởng", "vụ trưởng", "chi cục trưởng", "chánh",
    "viện trưởng", "tổng thanh tra", "tổng kiểm toán", "thống đốc", "tư lệnh", "chỉ huy trưởng",
    "chính ủy", "chính trị viên", "tổng biên tập", "hiệu trưởng", "tổng tham mưu trưởng",
    "tổng cục trưởng", "quyền", "q.",
  ]
  private static let deputies = ["phó", "thứ trưởng"]
  private static let members = ["ủy viên", "uỷ viên", "thành viên", "đại biểu", "thường trực"]

  /// What a title ranks as.
  public static func rank(of title: String) -> Rank {
    let title = title.lowercased()
    if deputies.contains(where: title.hasPrefix) {
      return title.contains("thường trực") ? .standingDeputy : .deputy
    }
    if heads.contains(where: title.hasPrefix) { return .head }
    return members.contains(where: title.hasPrefix) ? .member : .other
  }
}

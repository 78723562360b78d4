/// How high a body stands.
enum BodyLevel: Int8, Comparable, Sendable {
  /// Not told by the name.
  case open = 0
  /// National.
  case centre = 1
  /// Of a province or a city of that rank.
  case province = 2
  /// Of a district.
  case district = 3
  /// Of a commune.
  case commune = 4

  /// Reads the model's and the data files' words.
  init(word: String?) {
    switch word {
    case "centre": self = .centre
    case "province": self = .province
    case "district": self = .district
    case "commune": self = .commune
    default: self = .open
    }
  }

  /// The model's word.
  var word: String? {
    switch self {
    case .open: nil
    case .centre: "centre"
    case .province: "province"
    case .district: "district"
    case .commune: "commune"
    }
  }

  /// Orders from the top down.
  static func < (left: BodyLevel, right: BodyLevel) -> Bool { left.rawValue < right.rawValue }
}

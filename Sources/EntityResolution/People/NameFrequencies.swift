private import CResolutionData
private import VietnameseText

/// How probable a full name is: the product of how often its parts occur, and more where middle and
/// given name are a fixed pair.
///
/// Counts start from the shipped table (distinct names in the national press, see the table's
/// head) and take in the distinct names at hand, so that a large table of records speaks for
/// itself and a handful of articles leans on the press.
struct NameFrequencies: Sendable {
  private var family: [String: Int] = [:]
  private var middle: [String: Int] = [:]
  private var given: [String: Int] = [:]
  private var givenBehindThi: [String: Int] = [:]
  private var pairs: [String: Int] = [:]
  private var total = 0
  private var totalBehindThi = 0
  private static let thi = VietnameseSpelling.identityKey("Thị")

  /// The shipped counts.
  static let shipped = NameFrequencies(
    tsv: UnsafeBufferPointer(start: quanhe_name_counts.bytes, count: quanhe_name_counts.length))

  /// Reads counts; lines that do not have three columns are left out.
  init(tsv: some Sequence<UInt8>) {
    for line in tsv.tableLines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let count = Int(fields[2]), count > 0 else {
        continue
      }
      let key = VietnameseSpelling.identityKey(fields[1])
      switch fields[0] {
      case "total": total += count
      case "family": family[key, default: 0] += count
      case "middle": middle[key, default: 0] += count
      case "given": given[key, default: 0] += count
      case "pair": pairs[key, default: 0] += count
      case "given-thi":
        givenBehindThi[key, default: 0] += count
        totalBehindThi += count
      default: continue
      }
    }
  }

  /// Counts one bearer of a name more.
  mutating func count(_ key: String, bearers: Int = 1) {
    guard let parts = Parts(key) else { return }
    total += bearers
    family[parts.family, default: 0] += bearers
    middle[parts.middle, default: 0] += bearers
    pairs[parts.pair, default: 0] += bearers
    if parts.hasThi {
      totalBehindThi += bearers
      givenBehindThi[parts.given, default: 0] += bearers
    } else {
      given[parts.given, default: 0] += bearers
    }
  }

  /// The share of people who bear the name with this identity key.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - own: How many of the people counted bear it; what they have in common with themselves does
  ///     not tell how many others do.
  func probability(of key: String, without own: Int = 0) -> Double {
    // A name of one syllable is no full name: as common as a common given name.
    guard let parts = Parts(key) else { return 0.01 }
    let total = max(total - own, 0)
    let totalBehindThi = max(totalBehindThi - (parts.hasThi ? own : 0), 0)
    func share(_ count: Int?, _ total: Int) -> Double {
      (Double(max((count ?? 0) - own, 0)) + 0.5) / (Double(total) + 1)
    }
    let behind =
      parts.hasThi
      ? share(givenBehindThi[parts.given], totalBehindThi)
      : share(given[parts.given], total - totalBehindThi)
    let apart = share(middle[parts.middle], total) * behind
    // "Anh Tuấn" and "Chiến Thắng" are far more common than their parts tell. One pair more on both
    // sides keeps a single namesake from looking like a custom; no pair is taken for rarer than its
    // parts, since that would make strangers one.
    let expected = apart * Double(total)
    let custom =
      parts.middle.isEmpty
      ? 1 : (Double(max((pairs[parts.pair] ?? 0) - own, 0)) + 1) / (expected + 1)
    return share(family[parts.family], total) * apart * max(custom, 1)
  }

  /// A name's parts; families come first in Vietnam, given names last.
  private struct Parts {
    var family: String
    var middle: String
    var given: String
    var hasThi: Bool
    /// Middle and given name together.
    var pair: String { middle + " " + given }

    init?(_ key: String) {
      let words = key.split(separator: " ")
      guard words.count > 1 else { return nil }
      family = String(words[0])
      given = String(words[words.count - 1])
      middle = words[1..<(words.count - 1)].joined(separator: " ")
      hasThi = words[1..<(words.count - 1)].contains { $0 == NameFrequencies.thi }
    }
  }
}

private import CResolutionData
private import VietnameseText
internal import NewsModel

/// An administrative unit: a province or a district.
struct Unit: Sendable {
  /// The id in the table: `P84`, `N86`, `D844`.
  var id: String
  /// `province` or `district`.
  var level: String
  /// The kind: "Tỉnh", "Thành phố", "Huyện".
  var kind: String
  /// The name without its kind.
  var name: String
  /// The index of the province a district belongs to.
  var parent: Int?
  /// The first day, where it lies within the table's span.
  var validFrom: PartialDate?
  /// The last day.
  var validTo: PartialDate?
  /// The indexes of the units that took its place.
  var successors: [Int]
}

/// The units of the country before and after the reform of 2025-07-01, and who succeeded whom.
struct UnitTable: Sendable {
  /// The units, in the table's order.
  let units: [Unit]
  /// Provinces by identity key; where the reform kept a name, both.
  private let provincesByKey: [String: [Int]]
  /// Districts by identity key.
  private let districtsByKey: [String: [Int]]
  private let indexByID: [String: Int]
  /// Which units each one took the place of.
  let predecessors: [[Int]]
  /// The first word of the kind of each unit, as identity keys have it.
  let kindWords: [String]

  /// The first day of the two-level organisation.
  static let reform = PartialDate(year: 2025, month: 7, day: 1)

  /// The table shipped with the program.
  static let shipped = UnitTable(
    tsv: UnsafeBufferPointer(start: quanhe_unit_table.bytes, count: quanhe_unit_table.length))

  /// Reads a table; lines that do not have its columns are left out.
  init(tsv: some Sequence<UInt8>) {
    var units: [Unit] = []
    var parents: [String] = []
    var successors: [[String]] = []
    var index: [String: Int] = [:]
    var aliases: [(key: String, ids: [String])] = []
    for line in tsv.tableLines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 3, fields[0] == "alias" {
        let key = VietnameseSpelling.identityKey(fields[1])
        aliases.append((key, fields[2].split(separator: " ").map(String.init)))
        continue
      }
      guard fields.count == 8 else { continue }
      index[fields[0]] = units.count
      parents.append(fields[4])
      successors.append(fields[7].split(separator: " ").map(String.init))
      units.append(
        Unit(
          id: fields[0], level: fields[1], kind: fields[2], name: fields[3], parent: nil,
          validFrom: PartialDate(fields[5]), validTo: PartialDate(fields[6]), successors: []))
    }
    var predecessors = [[Int]](repeating: [], count: units.count)
    var provincesByKey: [String: [Int]] = [:]
    var districtsByKey: [String: [Int]] = [:]
    for position in units.indices {
      units[position].parent = index[parents[position]]
      units[position].successors = successors[position].compactMap { index[$0] }
      for successor in units[position].successors { predecessors[successor].append(position) }
      let key = VietnameseSpelling.identityKey(units[position].name)
      if units[position].level == "province" {
        provincesByKey[key, default: []].append(position)
      } else {
        districtsByKey[key, default: []].append(position)
      }
    }
    // Another name of a unit, in the order of its ids: the older one first.
    for alias in aliases {
      for position in alias.ids.compactMap({ index[$0] }) {
        if units[position].level == "province" {
          provincesByKey[alias.key, default: []].append(position)
        } else {
          districtsByKey[alias.key, default: []].append(position)
        }
      }
    }
    self.units = units
    indexByID = index
    self.predecessors = predecessors
    self.provincesByKey = provincesByKey
    self.districtsByKey = districtsByKey
    kindWords = units.map { unit in
      VietnameseSpelling.identityKey(unit.kind).split(separator: " ").first.map(String.init) ?? ""
    }
  }

  /// The province with this identity key on a day; without a day the older of two.
  ///
  /// A province that the reform left whole is one unit all along.
  func province(key: String, on date: PartialDate?) -> Int? {
    guard let candidates = provincesByKey[key], let first = candidates.first else { return nil }
    guard candidates.count > 1 else { return first }
    if let date, let reform = Self.reform, reform <= date.firstDay {
      let late = candidates[1]
      return predecessors[late].count == 1 ? first : late
    }
    return first
  }

  /// The district with this identity key, where the name or the province leaves only one.
  func district(key: String, in province: Int?) -> Int? {
    guard let candidates = districtsByKey[key] else { return nil }
    if candidates.count == 1 { return candidates[0] }
    guard let province else { return nil }
    let inside = candidates.filter { units[$0].parent == province }
    return inside.count == 1 ? inside[0] : nil
  }

  /// The districts of a province by the first word of their kind: "thành" of "Thành phố".
  func districts(of province: Int, kind: String) -> [Int] {
    units.indices.filter { index in
      units[index].parent == province && units[index].level == "district"
        && kindWords[index] == kind
    }
  }

  /// Whether more than one district bears the name.
  func isAmbiguousDistrict(key: String) -> Bool {
    (districtsByKey[key]?.count ?? 0) > 1
  }

  /// Whether the reform left a province whole, so that it is one unit all along.
  func isContinued(_ unit: Int) -> Bool {
    let successors = units[unit].successors
    return successors.count == 1 && predecessors[successors[0]].count == 1
  }

  /// The province that took the place of each one that the reform made part of a larger one.
  var enlargedProvinces: [Int32: Int32] {
    var result: [Int32: Int32] = [:]
    for index in units.indices where units[index].level == "province" && !isContinued(index) {
      if let successor = units[index].successors.first { result[Int32(index)] = Int32(successor) }
    }
    return result
  }

  /// The unit of an id.
  func index(of id: String) -> Int? { indexByID[id] }

  /// A province that the reform left whole by its first number, any other as it is.
  func namesakeIfContinued(_ province: Int) -> Int {
    predecessors[province].first.flatMap { isContinued($0) ? $0 : nil } ?? province
  }

  /// The province a unit is or lies in.
  func province(of unit: Int) -> Int {
    units[unit].parent ?? unit
  }

  /// The province that bore the name before the reform of 2025, where one did.
  func namesakeBefore(_ province: Int) -> Int {
    predecessors[province].first { units[$0].name == units[province].name } ?? province
  }
}

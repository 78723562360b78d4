private import CResolutionData
private import VietnameseText

/// A unit of the lowest level.
struct Commune: Sendable {
  /// The id in the table: `C29491`, `M29491`.
  var id: String
  /// The kind: "Xã", "Phường", "Thị trấn", "Đặc khu".
  var kind: String
  /// The name without its kind.
  var name: String
  /// The id of its province at its time.
  var province: String
  /// The ids of what the reform of 2025 put in its place.
  var successors: [String]
}

/// The communes before and after the reform of 2025-07-01, as far as name and province tell one.
struct CommuneTable: Sendable {
  private var communes: [String: Commune] = [:]
  private var ids: [String: String] = [:]

  /// The table shipped with the program; read when a commune is first asked for.
  static let shipped = CommuneTable(
    tsv: UnsafeBufferPointer(
      start: quanhe_commune_table.bytes, count: quanhe_commune_table.length))

  /// Reads a table; lines that do not have its columns are left out.
  init(tsv: some Sequence<UInt8>) {
    for line in tsv.tableLines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5 else { continue }
      let commune = Commune(
        id: fields[0], kind: fields[2], name: fields[3], province: fields[1],
        successors: fields[4].split(separator: " ").map(String.init))
      communes[commune.id] = commune
      ids[Self.key(commune.kind + " " + commune.name, commune.province, isLate: commune.isLate)] =
        commune.id
    }
  }

  private static func key(_ name: String, _ province: String, isLate: Bool) -> String {
    province + "\u{1F}" + (isLate ? "+" : "") + VietnameseSpelling.identityKey(name)
  }

  /// The commune of an id.
  subscript(_ id: String) -> Commune? { communes[id] }

  /// The commune of a name with its kind in a province, before or since the reform; nil where the
  /// province had several.
  func commune(_ name: String, in province: String, isLate: Bool) -> Commune? {
    ids[Self.key(name, province, isLate: isLate)].flatMap { communes[$0] }
  }
}

extension Commune {
  /// Whether it has been there since the reform.
  var isLate: Bool { id.hasPrefix("M") }
}

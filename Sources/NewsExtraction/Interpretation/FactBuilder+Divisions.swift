internal import NewsModel
internal import VietnameseText

/// Divisions of the police that stand without their owner.
extension FactBuilder {
  /// "Phòng Cảnh sát giao thông" without an owner is that of the one police of the article.
  mutating func attachDivisions() {
    func isDivision(_ index: Int) -> Bool {
      let org = scan.orgs[index]
      guard org.head >= 0, org.parent < 0, scan.lexicon.heads[org.head].shape == .field,
        scan.lexicon.heads[org.head].name.hasBytes(of: "Phòng"), let name = names[index],
        name.place == nil
      else { return false }
      return scan.lexicon.divisions.contains { name.name.hasBytes(of: $0) }
    }
    let loose = scan.orgs.indices.filter { isDivision($0) }
    guard !loose.isEmpty else { return }
    let owners = names.compactMap { $0 }.filter {
      $0.place != nil && $0.name.hasBytes(of: "Công an ")
    }
    guard let owner = owners.first, owners.allSatisfy({ $0.name == owner.name }) else { return }
    for index in loose {
      names[index]?.name += " " + owner.name
      names[index]?.parent = owner.name
      names[index]?.place = owner.place
      nameKeys[index] = names[index].map { VietnameseSpelling.identityKey($0.name) } ?? ""
    }
  }
}

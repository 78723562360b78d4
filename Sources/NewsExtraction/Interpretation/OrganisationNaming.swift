internal import VietnameseText

/// Canonical names of bodies: in full, abbreviations expanded, locality stated.
struct OrganisationNaming {
  let scan: ArticleScan
  let localities: Localities
  /// The long form of the bloc of agencies, where the article writes one.
  private var blocDetail = ""
  /// The first body of each name that begins with "Trường".
  private var schools: [SchoolKey: Int] = [:]
  /// Whether the article writes the bloc in full somewhere, so that a bare one is it.
  var knowsBloc: Bool { !blocDetail.isEmpty }

  /// What a parsed body is called.
  struct Name {
    var name: String
    var kind: String
    var level: Level
    var place: PlaceRef?
    var parent: String?
    /// Whether a locality that the kind needs could not be found.
    var isOpen: Bool
  }

  init(scan: ArticleScan, localities: Localities) {
    self.scan = scan
    self.localities = localities
    for org in scan.orgs where org.head >= 0 && scan.lexicon.heads[org.head].shape == .bloc {
      if org.detail.count > blocDetail.count { blocDetail = org.detail }
    }
    for (index, org) in scan.orgs.enumerated() where org.head >= 0 && org.parent < 0 {
      let head = scan.lexicon.heads[org.head]
      guard head.kind == "school", head.name.hasBytes(of: "Trường") else { continue }
      let key = SchoolKey(head.name, org)
      if schools[key] == nil { schools[key] = index }
    }
  }

  /// A school by its name and where it is.
  private struct SchoolKey: Hashable {
    var name: ByteKey
    var place: PlaceRef?
    var unit: ByteKey

    init(_ head: String, _ org: OrgParse) {
      name = ByteKey(VietnameseSpelling.identityKey(head + " " + org.detail))
      place = org.place
      unit = ByteKey(org.unit)
    }
  }

  /// The canonical name of a parsed body; nil where it names none.
  func name(of index: Int) -> Name? {
    let org = scan.orgs[index]
    if org.body >= 0 {
      let body = scan.lexicon.bodies[org.body]
      if org.parent >= 0, let party = name(of: org.parent) {
        let own = body.name.hasSuffix(" Đảng") ? String(body.name.dropLast(5)) : body.name
        return Name(
          name: own + " " + party.name, kind: "foreign.party", level: .country, place: nil,
          parent: party.name, isOpen: false)
      }
      if let place = org.place {
        return Name(
          name: body.name + " " + place.name, kind: body.kind, level: .country, place: nil,
          parent: nil, isOpen: false)
      }
      return Name(
        name: body.name, kind: body.kind, level: .centre, place: nil,
        parent: body.parent.isEmpty ? nil : body.parent, isOpen: false)
    }
    guard org.head >= 0 else {
      if !org.detail.isEmpty {
        if let full = fullName(ofBrand: org.detail) { return full }
        return Name(
          name: org.detail, kind: "company", level: .none, place: nil, parent: nil, isOpen: false)
      }
      return org.place.map {
        Name(
          name: $0.level == .abroad ? $0.inFull : $0.name, kind: "state", level: .country,
          place: nil, parent: nil, isOpen: false)
      }
    }
    let head = scan.lexicon.heads[org.head]
    var result = Name(
      name: head.name, kind: head.kind, level: org.level, place: org.place, parent: nil,
      isOpen: false)
    switch head.shape {
    case .place:
      fill(&result, org, head)
      if let place = result.place { result.name += " " + shortOrFull(place) }
    case .unit where org.parent >= 0:
      guard let parent = name(of: org.parent) else { return nil }
      result.name += " " + parent.name
      result.parent = parent.name
      result.place = parent.place
      result.level = parent.level
    case .unit:
      fill(&result, org, head)
      let level = result.place?.level ?? org.level
      if head.kind == "army", head.level == .province, level == .district || level == .commune,
        head.name.hasPrefix("Bộ ")
      {
        // "BCHQS huyện": districts and communes have a Ban.
        result.name = "Ban " + head.name.dropFirst(3)
      }
      if let place = result.place {
        result.name += " " + (place.level == .country ? place.name : place.inFull)
      } else if !org.unit.isEmpty {
        result.name += " " + org.unit
      }
    case .part, .commission, .party:
      if org.isCentral {
        result.name += " Trung ương"
        result.level = .centre
        if org.parent >= 0, let party = name(of: org.parent) {
          result.name += " " + party.name
          result.kind = "foreign.party"
          result.level = .country
          result.parent = party.name
        }
      } else if org.parent >= 0, let parent = name(of: org.parent) {
        // "Đảng ủy viên, Phó Bí thư Đảng ủy Sở Y tế": one committee.
        if head.shape == .party, parent.name.hasBytes(of: head.name + " ") { return parent }
        result.name += " " + parent.name
        result.parent = parent.name
        result.place = parent.place
        result.level = parent.level
        result.isOpen = parent.isOpen
      } else {
        if !org.detail.isEmpty { result.name += " " + org.detail }
        if org.place != nil || !org.unit.isEmpty {
          fill(&result, org, head)
          if let place = result.place { result.name += " " + place.inFull }
        } else if org.detail.isEmpty {
          return nil
        }
      }
    case .ministry:
      result.name += " " + ministry(of: org)
      if let place = org.place { result.name += " " + place.name }
      if org.place == nil { result.parent = "Chính phủ" }
    case .field:
      result.name += " " + field(of: org, head)
      if head.kind == "state.office", org.parent < 0, org.detail.hasPrefix("Cảnh sát") {
        ownByPolice(&result, org)
        break
      }
      if head.kind == "state.office", org.parent < 0, org.detail.hasBytes(of: "Nghiệp vụ "),
        let place = localities.place(
          level: .province, unit: "", token: org.start, section: org.section)
      {
        // "Phòng Nghiệp vụ II" is one of the inspection commission of the province.
        let committee = (place.level == .city ? "Thành ủy " : "Tỉnh ủy ") + shortOrFull(place)
        result.parent = "Ủy ban Kiểm tra " + committee
        result.name += " Ủy ban Kiểm tra " + committee
        result.place = place
        result.level = place.level
        break
      }
      complement(&result, org, head)
      if head.level == .district, org.parent < 0, result.place == nil, isLocal(org.detail),
        let place = localities.place(
          level: .district, unit: "", token: org.start, section: org.section)
          ?? localities.place(
            level: .commune, unit: "", token: org.start, section: org.section)
      {
        // "Phòng Nội vụ" alone is that of the district or commune that the text speaks of.
        result.place = place
        result.name += " " + place.inFull
      }
      if head.parent == "people-committee", let place = result.place, place.level != .country {
        result.parent = "Ủy ban nhân dân " + place.inFull
      }
    case .topic:
      if org.detail.isEmpty { return nil }
      result.name += " " + org.detail
      if org.isCentral {
        result.name += " Trung ương"
      } else {
        complement(&result, org, head)
      }
    case .name:
      if head.kind == "media", !org.detail.isEmpty, isForeignName(org, head) {
        // "báo Khmer Times" is called "Khmer Times".
        result.name = org.detail
        return result
      }
      if let whole = schoolInFull(org, head) { return whole }
      if !org.detail.isEmpty { result.name += " " + org.detail }
      if org.parent >= 0, let parent = name(of: org.parent) {
        result.name += " " + parent.name
        result.parent = parent.name
        result.place = parent.place
      } else if let place = org.place {
        result.name += " " + (unitIsWritten(org) ? place.inFull : place.name)
      } else if !org.unit.isEmpty {
        fill(&result, org, head)
        result.name += " " + (result.place?.inFull ?? org.unit)
      } else if isZone(org.detail, of: head),
        let place = localities.place(
          level: .province, unit: "", token: org.start, section: org.section)
      {
        // "Ban Quản lý Khu kinh tế": there is one in a province.
        result.name += " " + place.inFull
        result.place = place
      }
    case .bloc:
      let detail = org.detail.isEmpty ? blocDetail : org.detail
      if !detail.isEmpty { result.name += " " + detail }
      fill(&result, org, head)
      if let place = result.place { result.name += " " + place.inFull }
    case .number:
      if org.detail.isEmpty { return nil }
      result.name += " " + org.detail
      // Courts of regions are numbered within a province, and called by it.
      if ["court", "procuracy"].contains(head.kind), !org.detail.contains(" "),
        let place = localities.place(
          level: .province, unit: "", token: org.start, section: org.section)
      {
        result.name += " - " + place.name
      }
    }
    switch head.parent {
    case "front": result.parent = "Mặt trận Tổ quốc Việt Nam"
    case "assembly": result.parent = "Quốc hội"
    default: break
    }
    if result.level == .none, let place = result.place { result.level = place.level }
    return result
  }

  /// "Đại học Y Hà Nội" beside "Trường Đại học Y Hà Nội": one school.
  private func schoolInFull(_ org: OrgParse, _ head: HeadEntry) -> Name? {
    guard head.kind == "school", head.name == "Đại học", org.parent < 0,
      let index = schools[SchoolKey("Trường Đại học", org)]
    else { return nil }
    return name(of: index)
  }

  /// "giám đốc Huawei" beside "tập đoàn Huawei": one company.
  private func fullName(ofBrand brand: String) -> Name? {
    guard
      let index = scan.orgs.firstIndex(where: {
        $0.head >= 0 && $0.detail == brand && $0.place == nil && $0.parent < 0
          && ["company", "bank"].contains(scan.lexicon.heads[$0.head].kind)
          && scan.lexicon.heads[$0.head].name != "Hãng"
      })
    else { return nil }
    return name(of: index)
  }

  /// The field of a ministry in full, unless the text speaks of another state's with such a field.
  private func ministry(of org: OrgParse) -> String {
    guard org.place == nil, org.parent < 0,
      let full = scan.lexicon.shortMinistries[VietnameseSpelling.identityKey(org.detail)],
      !scan.orgs.contains(where: {
        $0.head == org.head && $0.place != nil && $0.detail.hasBytes(of: org.detail)
      })
    else { return org.detail }
    return full.name
  }

  /// The field of an office, a department's in full.
  private func field(of org: OrgParse, _ head: HeadEntry) -> String {
    guard head.kind == "state.department",
      let full = scan.lexicon.shortMinistries[VietnameseSpelling.identityKey(org.detail)],
      full.isOfDepartments
    else { return org.detail }
    return full.name
  }

  /// "Phòng Cảnh sát hình sự" is one of the police of the province or city that the text speaks of.
  private func ownByPolice(_ name: inout Name, _ org: OrgParse) {
    guard
      let place = org.place
        ?? localities.place(
          level: .province, unit: "", token: org.start, section: org.section),
      place.level != .country
    else { return }
    let police = "Công an " + place.inFull
    name.name += " " + police
    name.parent = police
    name.place = place
    name.level = place.level
  }

  /// Whether a name tells of a province's zones and of none by its own name.
  private func isZone(_ detail: String, of head: HeadEntry) -> Bool {
    guard head.kind == "agency", head.name.hasPrefix("Ban ") else { return false }
    let words = detail.split(separator: " ")
    return words.count > 2 && (words.contains("kinh") || words.contains("công"))
      && (words[0].lowercased() == "khu" || words[1].lowercased() == "khu")
      && words.dropFirst().allSatisfy { $0.first?.isLowercase ?? false }
  }

  /// Whether all of a name behind its head is in another language.
  private func isForeignName(_ org: OrgParse, _ head: HeadEntry) -> Bool {
    guard head.name == "Báo", let form = scan.match(.head, at: org.start) else { return false }
    let start = Int(form.end)
    // "tờ Pravda của Nga" is called "Pravda".
    guard org.parent < 0, org.place.map({ $0.level == .country }) ?? true else { return false }
    // "The Hindu": short words are of other tongues too.
    let end =
      (start..<max(org.end, start)).first { !scan.isCapital($0) || !scan.isWord($0) } ?? org.end
    return end > start && (end == org.end || org.place != nil)
      && (start..<end).contains { scan.isForeign($0) }
  }

  /// Whether a field is one that districts and communes have an office for.
  private func isLocal(_ field: String) -> Bool {
    scan.lexicon.fields.contains { $0.isLocal && $0.name == field }
  }

  /// States the place of a bare form.
  private func fill(_ name: inout Name, _ org: OrgParse, _ head: HeadEntry) {
    guard name.place == nil else { return }
    guard head.isOpen || !org.unit.isEmpty else { return }
    if let place = localities.place(
      level: org.level, unit: org.unit, token: org.start, section: org.section),
      !(place.level == .city && (head.name.hasPrefix("Tỉnh") || org.unit == "tỉnh"))
    {
      name.place = place
      if org.level == .none { name.level = place.level }
    } else {
      name.isOpen = true
    }
  }

  /// What follows a field: a place, a body, or the locality of a bare form.
  private func complement(_ name: inout Name, _ org: OrgParse, _ head: HeadEntry) {
    if org.parent >= 0, let parent = self.name(of: org.parent) {
      name.name += " " + parent.name
      name.parent = parent.name
      name.place = parent.place
      name.level = parent.level
    } else if let place = org.place {
      name.name += " " + (place.level == .country ? place.name : place.inFull)
    } else if !org.unit.isEmpty || head.isOpen && head.level != .none {
      fill(&name, org, head)
      if let place = name.place, place.level != .country { name.name += " " + place.inFull }
    }
  }

  /// "Tỉnh ủy Trà Vinh", but "Quận ủy quận 1" and the city whose unit is part of its name.
  private func shortOrFull(_ place: PlaceRef) -> String {
    let isNumber = place.name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber || place.unit.hasPrefix("T") ? place.inFull : place.name
  }

  private func unitIsWritten(_ org: OrgParse) -> Bool {
    guard let place = org.place else { return false }
    // "TP. HCM"
    if place.unit.hasPrefix("T"), scan.string(org.end - 1, org.end).hasSuffix("HCM") { return true }
    let words = place.name.split(separator: " ").count
    let before = org.end - words - 1
    guard before > org.start else { return false }
    return (max(org.start, before - 1)...before).contains { scan.match(.unit, at: $0) != nil }
  }
}

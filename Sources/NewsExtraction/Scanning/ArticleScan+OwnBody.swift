internal import GrammarKit
internal import VietnameseText

/// Bodies that a title names by its own words, and states.
extension ArticleScan {
  /// "Tỉnh ủy viên": the title's own word is the body's head.
  mutating func ownHead(_ role: inout RoleParse, head form: String, from start: Int) {
    if let entry = lexicon.phrases.entries(for: lexicon.tokenizer.keys(of: form)).first(where: {
      $0.category == Category.body.rawValue
    }) {
      var org = OrgParse(start: role.start, end: role.end)
      org.body = Int(entry.payload)
      org.section = section
      orgs.append(org)
      role.org = orgs.count - 1
      return
    }
    if takePartOf(&role, form) { return }
    guard let head = headIndex(form) else {
      role.fixedBody = form
      if let country = place(at: start), country.place.level == .country {
        role.fixedBody = form + " " + country.place.name
        role.end = country.end
      }
      return
    }
    var org = OrgParse(start: role.start, end: role.end)
    org.head = head
    org.level = lexicon.heads[head].level
    org.section = section
    if lexicon.heads[head].shape == .part || lexicon.heads[head].shape == .party {
      if let parent = organisation(at: start, isTitled: true) {
        if orgs[parent.org].head == head {
          // "đảng ủy viên Đảng ủy X": the committee is said once more.
          role.org = parent.org
          role.end = parent.end
          return
        }
        org.parent = parent.org
        org.level = orgs[parent.org].level
        org.end = parent.end
      } else {
        org.isAlias = true
      }
    } else if let found = place(at: start, wanting: org.level), !isLikelyPerson(start) {
      org.place = found.place
      org.level = found.place.level
      org.end = found.end
    }
    orgs.append(org)
    role.org = orgs.count - 1
    role.end = max(role.end, org.end)
  }

  /// "TVTU": a part of a committee that the abbreviation names too.
  private mutating func takePartOf(_ role: inout RoleParse, _ form: String) -> Bool {
    let words = form.split(separator: " ")
    guard words.count > 3, headIndex(form) == nil,
      let part = headIndex(words[..<3].joined(separator: " ")),
      let whole = headIndex(words[3...].joined(separator: " "))
    else { return false }
    var owner = OrgParse(start: role.start, end: role.end)
    owner.head = whole
    owner.level = lexicon.heads[whole].level
    owner.section = section
    orgs.append(owner)
    var org = owner
    org.head = part
    org.parent = orgs.count - 1
    orgs.append(org)
    role.org = orgs.count - 1
    return true
  }

  /// A state as the body of its president or envoy.
  mutating func state(_ place: PlaceRef, _ start: Int, _ end: Int) -> Int {
    var org = OrgParse(start: start, end: end)
    org.place = place
    org.level = .country
    org.isGeneric = true
    org.section = section
    orgs.append(org)
    return orgs.count - 1
  }
}

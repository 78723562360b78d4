import Testing

/// A text, and what must and must not be read from it.
struct HardCase: CustomTestStringConvertible {
  /// What is looked at: a list of the reading.
  enum Field: String {
    case people, organisations, roles, documents, chairs, attendees, speakers, concluders
    case directors, delegationHeads, appointments, authors, dates
  }

  var name: String
  var text: String
  var published: String?
  /// Lists that must be exactly these, whatever their order.
  var exactly: [Field: [String]] = [:]
  /// What a list must hold among others.
  var holds: [Field: [String]] = [:]
  /// What no entry of a list may contain.
  var lacks: [Field: [String]] = [:]
  /// Why it is not read rightly yet; nil where it is.
  var known: Comment?

  var testDescription: String { name }

  func check() throws {
    let reading = try Reading(text, published: published)
    func verify() {
      for (field, expected) in exactly {
        #expect(reading.list(field).sorted() == expected.sorted(), "\(name): \(field.rawValue)")
      }
      for (field, expected) in holds {
        let missing = expected.filter { !reading.list(field).contains($0) }
        #expect(missing.isEmpty, "\(name): \(field.rawValue) are \(reading.list(field))")
      }
      for (field, unwanted) in lacks {
        let found = reading.list(field).filter { entry in unwanted.contains { entry.contains($0) } }
        #expect(found.isEmpty, "\(name): \(field.rawValue)")
      }
    }
    if let known {
      withKnownIssue(known) { verify() }
    } else {
      verify()
    }
  }
}

extension Reading {
  /// A list by its name.
  func list(_ field: HardCase.Field) -> [String] {
    switch field {
    case .people: people
    case .organisations: organisations
    case .roles: roles
    case .documents: documents
    case .chairs: chairs
    case .attendees: attendees
    case .speakers: speakers
    case .concluders: concluders
    case .directors: directors
    case .delegationHeads: delegationHeads
    case .appointments: appointments
    case .authors: authors
    case .dates: dates
    }
  }
}

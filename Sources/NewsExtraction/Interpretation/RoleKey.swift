internal import VietnameseText

/// A person's title in a body, however its letters and tones are written.
struct RoleKey: Hashable {
  let person: Int
  let title: ByteKey
  /// An index into the facts' organisations; nil where the title has none.
  let body: Int?

  init(person: Int, title: String, body: Int?) {
    self.person = person
    self.title = ByteKey(VietnameseSpelling.identityKey(title))
    self.body = body
  }
}

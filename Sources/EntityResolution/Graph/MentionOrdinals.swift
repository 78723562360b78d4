internal import NewsModel

/// Numbers the things of one name in one article: 0 for the first.
struct MentionOrdinals {
  private struct Slot: Hashable {
    var type: EntityType
    var name: String
  }

  private var used: [Slot: Int] = [:]
  private let article: EntityID

  /// Begins with an article.
  init(article: EntityID) {
    self.article = article
  }

  /// The key of the next thing of this type and name.
  mutating func next(_ type: EntityType, _ name: String) -> MentionKey {
    let slot = Slot(type: type, name: name)
    let ordinal = used[slot, default: 0]
    used[slot] = ordinal + 1
    return MentionKey(article: article, type: type, name: name, ordinal: ordinal)
  }
}

import NewsModel
import Testing

@Suite("Ids of entities")
struct EntityIDTests {
  @Test("tell their type by their first letters", arguments: EntityType.allCases)
  func type(type: EntityType) {
    #expect(EntityID(type: type, slug: "Lâm", key: "1").type == type)
    #expect(EntityID(rawValue: type.prefix).type == type)
  }

  @Test(
    "of anything else have no type",
    arguments: ["", "-", "pe-r", "perx-a", "pers", "\0per-a", "PER-a", "pér-a", "xyz-a", "er-per"])
  func noType(text: String) {
    #expect(EntityID(rawValue: text).type == nil)
  }
}

import GraphQueries
import NewsModel
import Testing

@testable import WebPages

@Suite struct TemplatesTests {
  @Test func noTemplateWritesAnythingUnescaped() throws {
    let templates = WebFiles.all.filter { $0.name.hasSuffix(Templates.suffix) }
    #expect(templates.count > 10)
    for template in templates {
      #expect(!template.text.contains("{{{") && !template.text.contains("{{&"), "\(template.name)")
      for forbidden in ["<script", "style=", " on", "<!--", "http://", "https://"] {
        #expect(
          !template.text.split(separator: "<").contains { element in
            ("<" + element.prefix { $0 != ">" }).contains(forbidden)
          }, "\(template.name) has \(forbidden)")
      }
    }
    #expect(!WebFiles.text("site.css").contains("url(") && !WebFiles.text("site.css").isEmpty)
    #expect(!WebFiles.text("site.css").contains("@import"))
  }

  @Test(
    arguments: [
      ("a", "a"), ("<>&\"'", "&lt;&gt;&amp;&quot;&#39;"), ("\"\u{301}", "&quot;\u{301}"),
      ("<\u{338}b", "&lt;\u{338}b"), ("&\u{200D}amp;", "&amp;\u{200D}amp;"), ("\0", "\u{FFFD}"),
    ])
  func everyMarkIsEscapedWhateverStandsOnIt(_ text: String, _ expected: String) {
    #expect(Array(HTMLEscaping().escapeText(text).utf8) == Array(expected.utf8))
  }

  @Test func everythingHasWords() {
    let labels = Labels()
    for type in EntityType.allCases {
      #expect(labels["type.\(type.rawValue)"] != nil, "\(type)")
      #expect(labels["section.\(type.rawValue)"] != nil, "\(type)")
    }
    for relation in RelationType.allCases {
      #expect(labels["\(relation.rawValue).forward"] != nil, "\(relation)")
      #expect(labels["\(relation.rawValue).backward"] != nil, "\(relation)")
    }
    for action in WhoAction.allCases { #expect(labels["who.\(action.rawValue)"] != nil) }
    for action in AppointmentFact.Action.allCases {
      #expect(labels["action.\(action.rawValue)"] != nil)
    }
  }

  @Test func codesBecomeWordsOrNothing() {
    let labels = Labels()
    #expect(labels.kind("party.committee") == "cơ quan Đảng")
    #expect(labels.kind("hội nghị") == "hội nghị")
    #expect(labels.kind("zzz.unknown") == nil)
    #expect(labels.value(.text("district"), of: "level") == "huyện")
    #expect(PartialDate("2024-05-03")?.spoken == "3/5/2024")
  }
}

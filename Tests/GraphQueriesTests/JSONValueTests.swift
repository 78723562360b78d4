import Foundation
import GraphQueries
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    (JSONValue.null, "null"), (.flag(true), "true"), (.integer(-3), "-3"), (.number(0.5), "0.5"),
    (.number(.nan), "null"), (.array([]), "[]"), (.object([]), "{}"),
    ("Đằng \"ngoặc\" \\ \n\t\r", #""Đằng \"ngoặc\" \\ \n\t\r""#),
    ("\u{1}\u{7F}", #""\u0001\u007f""#),
    (["b": .integer(1), "a": [.null, "x"]] as JSONValue, #"{"b": 1, "a": [null, "x"]}"#),
  ])
  func isWrittenOnOneLine(value: JSONValue, expected: String) {
    #expect(value.compact == expected)
  }

  @Test func whatIsPrettyIsTheSameValue() throws {
    let value: JSONValue = [
      "rows": [["name": "Lò Văn Hưng", "dates": ["2023", "2024"]], [:]], "empty": [],
    ]
    let compact = try JSONSerialization.jsonObject(with: Data(value.compact.utf8))
    let pretty = try JSONSerialization.jsonObject(with: Data(value.pretty.utf8))
    #expect((compact as? NSDictionary) == (pretty as? NSDictionary))
    #expect(value.pretty.contains("\n"))
  }
}

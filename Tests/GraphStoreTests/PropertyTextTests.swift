import NewsModel
import TestSupport
import Testing

@testable import GraphStore

private let april = date("2024-04")

@Suite("Properties as JSON text")
struct PropertyTextTests {
  static let pairs: [(properties: [String: PropertyValue], text: String)] = [
    ([:], "{}"),
    (["b": .integer(-3), "a": .flag(true)], #"{"a":true,"b":-3}"#),
    (["tên": .text("Đặng \"Tư\"\\")], #"{"tên":"Đặng \"Tư\"\\"}"#),
    (["d": .date(april)], #"{"d":{"date":"2024-04"}}"#),
    (["l": .list([]), "m": .list(["a", "b\n"])], #"{"l":[],"m":["a","b\u000a"]}"#),
    (["f": .flag(false), "n": .text("")], #"{"f":false,"n":""}"#),
  ]

  @Test("are written in one way and read back", arguments: pairs)
  func writing(properties: [String: PropertyValue], text: String) throws {
    #expect(PropertyText.encode(properties) == text)
    #expect(try PropertyText.decode(text) == properties)
  }

  @Test("are read in the forms other JSON writers use")
  func reading() throws {
    let text = #" { "a" : [ "x" , "\u0110\u00e0o \ud83d\ude00\t\/" ] , "n" : 12 } "#
    let expected: [String: PropertyValue] = ["a": .list(["x", "Đào 😀\t/"]), "n": .integer(12)]
    #expect(try PropertyText.decode(text) == expected)
    #expect(try PropertyText.decodeList(#"[ "a" ]"#) == ["a"])
  }

  @Test(
    "are refused where they are damaged",
    arguments: [
      "", "{", "[", "{}}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":1.5}"#, #"{"a":null}"#,
      #"{"a":"b}"#, #"{"a":"\x"}"#, #"{"a":"\u12"}"#, #"{"a":{"date":"2024-13"}}"#,
      #"{"a":{"day":"2024"}}"#, #"{"a":[1]}"#, #"{"a":99999999999999999999}"#,
      String(repeating: #"{"a":"#, count: 10_000),
    ])
  func damage(text: String) {
    #expect(throws: GraphStoreError.self) { try PropertyText.decode(text) }
  }
}

import TestSupport
import NewsModel
import Testing

@testable import WebPages

@Suite struct RequestTargetTests {
  @Test(
    arguments: [
      ("/", [], ""), ("/a//b/", ["a", "b"], ""), ("/a?x=1&y=", ["a"], "x=1;y="),
      ("/%C3%A0?q=t%E1%BB%8Bnh+%2B", ["à"], "q=tịnh +"), ("/a+b?c+d", ["a+b"], "c d="),
      ("/a%2Fb", ["a/b"], ""), ("/a?x=1=2&&z", ["a"], "x=1=2;z="), ("/a?x#y?z=1", ["a"], "x="),
      ("/..%2f..", ["../.."], ""), ("/?a=%26%3D", [], "a=&="),
    ] as [(String, [String], String)])
  func addressesAreTakenApart(
    _ target: String, _ segments: [String], _ parameters: String
  ) throws {
    let read = try RequestTarget(target)
    #expect(read.segments == segments)
    #expect(
      read.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: ";") == parameters)
  }

  @Test(arguments: ["", "a", "?q", "/%", "/%4", "/%4g", "/?a=%c3", "/%c0%80", "/\u{1}", "/?%7f"])
  func whatIsNoAddressIsRefused(_ target: String) {
    #expect(throws: PageError.self) { try RequestTarget(target) }
  }

  @Test func addressesOfAnyTextReadBack() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let scalars = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0x20...0x3000, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars.filter { $0 != "\u{7F}" }))
      let parameter = RequestTarget.Parameter(name: text, value: text)
      let read = try RequestTarget(PercentEncoding.address("/search", [parameter]))
      #expect(read.parameters == [parameter])
    }
  }
}

@Suite struct ParametersTests {
  private func parameters(_ value: String) -> Parameters {
    Parameters([RequestTarget.Parameter(name: "x", value: value)])
  }

  @Test(
    arguments: [
      ("2024", "2024"), ("2024-04", "2024-04"), ("2024-04-12", "2024-04-12"),
      ("12/4/2024", "2024-04-12"), ("04/2024", "2024-04"), (" 1/1/2024 ", "2024-01-01"),
    ])
  func datesAreReadInBothForms(_ text: String, _ date: String) throws {
    #expect(try parameters(text).date("x")?.description == date)
  }

  @Test(arguments: [
    "30/2/2024", "13/2024", "1/2/3/2024", "/2024", "+1/2024", "0/1/2024", "hôm nay",
  ])
  func whatIsNoDateIsRefused(_ text: String) {
    #expect(throws: PageError.self) { try parameters(text).date("x") }
  }

  @Test func blankTextsAreAbsent() throws {
    for text in ["", "   ", "\u{A0}"] {
      #expect(try parameters(text).text("x") == nil && parameters(text).date("x") == nil)
    }
    #expect(try parameters(" a b ").text("x") == "a b")
    #expect(try parameters("a").text("y") == nil)
  }
}

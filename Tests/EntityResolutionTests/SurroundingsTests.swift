import NewsModel
import Testing

@testable import EntityResolution

struct SurroundingsTests {
  private let name = "Đinh Công Thắng"

  /// An article of no known day or place with one person, and the bodies that it speaks of.
  private func article(_ id: String, post: (String, String)? = nil, _ bodies: [String])
    -> ArticleFacts
  {
    var draft = Draft(id)
    for body in bodies { draft.body(body, level: "centre", parent: parent(of: body)) }
    if let post {
      let body = draft.body(post.1, level: "centre", parent: parent(of: post.1))
      draft.person(name, (post.0, body))
    } else {
      draft.person(name)
    }
    return draft.facts
  }

  private func parent(of body: String) -> String? {
    body.hasPrefix("Vụ") ? "Bộ Y tế" : nil
  }

  @Test(
    "a mention without a post is somebody's where the article names a body of theirs",
    arguments: [
      (["Cục Đăng kiểm Việt Nam"], 1),
      (["Viện Hải dương học"], 2),
      ([], 2),
    ])
  func bare(_ bodies: [String], _ people: Int) {
    var articles = [
      article("a", post: ("Cục trưởng", "Cục Đăng kiểm Việt Nam"), []), article("b", bodies),
    ]
    // What the news of other bodies is full of.
    articles += (0..<20).map { article("c\($0)", ["Bộ Y tế"]) }.map { facts in
      var facts = facts
      facts.people = []
      return facts
    }
    #expect(Resolver().resolve(articles).count(.person) == people)
  }

  @Test("the rarer the body, the more it tells; of what it is part of, less")
  func weights() {
    let parameters = MatchParameters()
    // Body 2 is part of body 0.
    let surroundings = Surroundings(
      mentioned: [[0], [0], [0, 1], [2], [], [], [], [], [], [0]], parents: [-1, -1, 0])
    func weight(_ body: Int32, _ article: Int32) -> Double {
      let post = MatchPost(
        key: 0, title: 0, core: 0, locality: -1, province: -1, level: .centre, isFormer: false,
        isOpen: false, body: body)
      return surroundings.weight(
        of: [Stint(post: post, first: 0, last: 0, count: 1)], in: [article],
        isAtHome: false, parameters
      ).bits
    }
    #expect(weight(1, 2) > weight(0, 2))
    #expect(weight(0, 3) == weight(0, 2), "an article on a part speaks of the whole")
    #expect(weight(2, 0) < 0 && weight(2, 0) > weight(2, 5))
    #expect(weight(1, 5) == -6)
    #expect(weight(-1, 5) == 0)
  }

  @Test(
    "who has posts in a district alone is at home there, not in all of its province",
    arguments: [
      ("Ủy ban nhân dân xã Long Vĩnh", "commune", "xã Long Vĩnh", 1),
      ("Đảng ủy xã Long Vĩnh", "commune", "xã Long Vĩnh", 1),
      ("Ủy ban nhân dân xã Long Hữu", "commune", "xã Long Hữu", 2),
    ])
  func local(_ body: String, _ level: String, _ locality: String, _ people: Int) {
    let name = "Nguyễn Văn Thái"
    var first = Draft("a", locality: "Trà Vinh")
    let own = first.body("Ủy ban nhân dân xã Long Vĩnh", level: "commune", locality: "xã Long Vĩnh")
    first.person(name, ("Chủ tịch", own))
    var second = Draft("b", locality: "Trà Vinh")
    second.body(body, level: level, locality: locality)
    second.person(name)
    let others = (0..<20).map { number in
      var draft = Draft("c\(number)", locality: "Trà Vinh")
      draft.body("Ủy ban nhân dân tỉnh Trà Vinh", level: "province", locality: "Trà Vinh")
      return draft.facts
    }
    let graph = Resolver().resolve([first.facts, second.facts] + others)
    #expect(graph.count(.person) == people)
  }
}

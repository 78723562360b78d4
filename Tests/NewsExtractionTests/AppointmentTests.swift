import NewsModel
import Testing

@testable import NewsExtraction

/// Who enters and leaves posts, in the ways reports tell of it.
@Suite struct AppointmentTests {
  @Test(arguments: entryCases) func entries(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: goingOnCases) func goesOn(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: leavingCases) func leaving(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: ownPostCases) func ownPost(hardCase: HardCase) throws { try hardCase.check() }
  @Test(arguments: notDoneCases) func notDone(hardCase: HardCase) throws { try hardCase.check() }

  private static let director = "Lê Văn Bưởi | Giám đốc | Sở Y tế tỉnh Nghệ An"

  private static func appointing(
    _ name: String, _ text: String, _ expected: [String]
  ) -> HardCase {
    HardCase(name: name, text: text, exactly: [.appointments: expected])
  }

  static let entryCases: [HardCase] = [
    appointing(
      "by someone named",
      "Ông Lê Văn Bưởi được Chủ tịch UBND tỉnh Trần Văn Ánh bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["appointed \(director)"]),
    appointing(
      "after something else",
      "Ông Lê Văn Bưởi về công tác tại Nghệ An và được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["appointed \(director)"]),
    appointing(
      "in front",
      "Trước khi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An, ông Lê Văn Bưởi là bác sĩ.",
      ["appointed \(director)"]),
    appointing(
      "by a decision received",
      "Ông Lê Văn Bưởi nhận quyết định của UBND tỉnh làm Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["appointed \(director)"]),
    appointing(
      "decisions in a list",
      "Hội nghị trao quyết định của UBND tỉnh cho các ông: Lê Văn Bưởi giữ chức Giám đốc Sở Y tế tỉnh Nghệ An; Trần Văn Ánh giữ chức Chánh Thanh tra tỉnh Nghệ An.",
      [
        "appointed \(director)",
        "appointed Trần Văn Ánh | Chánh Thanh tra | Thanh tra tỉnh Nghệ An",
      ]),
    appointing(
      "someone's son",
      "Ông Lê Văn Bưởi, con trai ông Trần Văn Ánh, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["appointed \(director)"]),
    appointing(
      "a bank by its name alone",
      "Bà Đỗ Thị Cam được bổ nhiệm giữ chức Phó Tổng giám đốc Sacombank kể từ ngày 5/9/2018.",
      ["appointed Đỗ Thị Cam | Phó Tổng Giám đốc | Sacombank"]),
    appointing(
      "by so many votes",
      "Ông Lê Văn Bưởi được 100% đại biểu nhất trí bầu làm Chủ tịch UBND tỉnh Nghệ An.",
      ["elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]),
    appointing(
      "whose wife she is",
      "Bà Đỗ Thị Cam, vợ Phó Thủ tướng Trần Văn Ánh được bổ nhiệm làm Chánh Thanh tra tỉnh Nghệ An.",
      ["appointed Đỗ Thị Cam | Chánh Thanh tra | Thanh tra tỉnh Nghệ An"]),
    appointing(
      "among others",
      "Được trao quyết định bổ nhiệm đợt này còn có ông Lê Văn Bưởi làm Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["appointed \(director)"]),
    appointing(
      "members of a people's committee",
      "HĐND tỉnh bầu bổ sung 2 thành viên UBND tỉnh Nghệ An gồm ông Lê Văn Bưởi và bà Đỗ Thị Cam.",
      [
        "elected Lê Văn Bưởi | Thành viên | Ủy ban nhân dân tỉnh Nghệ An",
        "elected Đỗ Thị Cam | Thành viên | Ủy ban nhân dân tỉnh Nghệ An",
      ]),
    appointing(
      "into a committee, by a vote",
      "Hội nghị bỏ phiếu bầu bổ sung ông Lê Văn Bưởi - Giám đốc Sở Y tế; bà Đỗ Thị Cam - Chánh Thanh tra vào Ban Thường vụ Tỉnh ủy Nghệ An.",
      [
        "elected Lê Văn Bưởi | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
        "elected Đỗ Thị Cam | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An",
      ]),
    appointing(
      "into a committee",
      "Ông Lê Văn Bưởi được bầu vào Ban Thường vụ Tỉnh ủy Nghệ An.",
      ["elected Lê Văn Bưởi | Ủy viên | Ban Thường vụ Tỉnh ủy Nghệ An"]),
    appointing(
      "in another's place",
      "Ông Lê Văn Bưởi thay ông Trần Văn Ánh giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["appointed \(director)"]),
    appointing(
      "told in a resolution",
      "HĐND tỉnh thông qua Nghị quyết về việc bầu ông Lê Văn Bưởi giữ chức Chủ tịch UBND tỉnh Nghệ An.",
      ["elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]),
    appointing(
      "another state's",
      "Thủ tướng Nhật Bản Taro Yamada thăm Lào. Ông từ chức Thủ tướng vào tháng 10/1993.",
      ["resigned Taro Yamada | Thủ tướng | Nhật Bản"]),
  ]

  static let goingOnCases: [HardCase] = [
    appointing(
      "the body that is named last",
      "HĐND tỉnh bầu ông Lê Văn Bưởi làm Chủ tịch, bà Đỗ Thị Cam và ông Trần Văn Ánh làm Phó Chủ tịch UBND tỉnh Nghệ An.",
      [
        "elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        "elected Đỗ Thị Cam | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        "elected Trần Văn Ánh | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
      ]),
    appointing(
      "the body whose congress it is",
      "Đại hội Hội Nông dân tỉnh Nghệ An đã bầu Ban Chấp hành gồm 35 người. Ông Lê Văn Bưởi được bầu làm Chủ tịch, bà Đỗ Thị Cam làm Phó Chủ tịch.",
      [
        "elected Lê Văn Bưởi | Chủ tịch | Hội Nông dân tỉnh Nghệ An",
        "elected Đỗ Thị Cam | Phó Chủ tịch | Hội Nông dân tỉnh Nghệ An",
      ]),
    appointing(
      "the organ that was elected",
      "Đại hội bầu Ủy ban Kiểm tra Huyện ủy Yên Thành gồm 5 đồng chí, đồng chí Lê Văn Bưởi giữ chức Chủ nhiệm.",
      ["elected Lê Văn Bưởi | Chủ nhiệm | Ủy ban Kiểm tra Huyện ủy Yên Thành"]),
    appointing(
      "one each",
      "Ông Lê Văn Bưởi và bà Đỗ Thị Cam lần lượt được bổ nhiệm vào chức Giám đốc Sở Y tế tỉnh Nghệ An, Chánh Thanh tra tỉnh Nghệ An.",
      ["appointed \(director)", "appointed Đỗ Thị Cam | Chánh Thanh tra | Thanh tra tỉnh Nghệ An"]),
    appointing(
      "the same post",
      "HĐND tỉnh miễn nhiệm chức danh Chủ tịch UBND tỉnh Nghệ An đối với ông Trần Văn Ánh và bầu ông Lê Văn Bưởi vào cương vị này.",
      [
        "elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        "dismissed Trần Văn Ánh | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
      ]),
    appointing(
      "one after the other",
      "Ông Lê Văn Bưởi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An, sau đó được luân chuyển làm Bí thư Huyện ủy Yên Thành.",
      ["appointed \(director)", "transferred Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành"]),
  ]

  static let leavingCases: [HardCase] = [
    appointing(
      "of two, with a post each",
      "Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Nội vụ với ông Trần Văn Ánh và chức vụ Tổng Thanh tra Chính phủ của ông Lê Văn Bưởi.",
      [
        "dismissed Trần Văn Ánh | Bộ trưởng | Bộ Nội vụ",
        "dismissed Lê Văn Bưởi | Tổng Thanh tra | Thanh tra Chính phủ",
      ]),
    appointing(
      "punished and relieved",
      "Ông Lê Văn Bưởi bị cảnh cáo, cho thôi chức Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["dismissed \(director)"]),
    appointing(
      "a term between post and person",
      "Ban Bí thư cách chức Bí thư Tỉnh ủy Nghệ An trong thời gian 2011 - 2016 đối với ông Lê Văn Bưởi.",
      ["dismissed Lê Văn Bưởi | Bí thư | Tỉnh ủy Nghệ An"]),
    appointing(
      "a decision on retirement",
      "Ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An đã nhận quyết định nghỉ hưu.",
      ["retired \(director)"]),
    appointing(
      "made to go",
      "Ông Lê Văn Bưởi, Chủ tịch UBND xã Vân Du, bị cảnh cáo, buộc thôi giữ chức vụ Chủ tịch UBND xã Vân Du.",
      ["dismissed Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân xã Vân Du"]),
    appointing(
      "before what he did then",
      "Sau khi bị Thủ tướng cách chức Chủ tịch UBND tỉnh Nghệ An, ông Lê Văn Bưởi về làm chuyên viên.",
      ["dismissed Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"]),
    appointing(
      "replaced, having been dismissed",
      "Ông Lê Văn Bưởi giữ chức Giám đốc Sở Y tế tỉnh Nghệ An thay thế cho người tiền nhiệm là bà Đỗ Thị Cam vừa từ chức.",
      ["appointed \(director)", "resigned Đỗ Thị Cam | Giám đốc | Sở Y tế tỉnh Nghệ An"]),
    appointing(
      "whoever represents a company",
      "Công ty miễn nhiệm chức vụ Tổng giám đốc, người đại diện theo pháp luật Tổng công ty Sông Đà đối với ông Lê Văn Bưởi.",
      ["dismissed Lê Văn Bưởi | Tổng Giám đốc | Tổng công ty Sông Đà"]),
    appointing(
      "they let him go",
      "Tỉnh ủy thống nhất để ông Lê Văn Bưởi thôi giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["dismissed \(director)"]),
  ]

  static let ownPostCases: [HardCase] = [
    appointing(
      "who resigns, with a day between",
      "Thủ tướng Pháp Jean Rivière hôm 24/6 tuyên bố từ chức.",
      ["resigned Jean Rivière | Thủ tướng | Pháp"]),
    appointing(
      "who resigns, behind his post",
      "Ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An, đã quyết định từ chức.",
      ["resigned \(director)"]),
    appointing(
      "a government of somebody",
      "Bà Đỗ Thị Cam, Giám đốc Sở Y tế tỉnh Nghệ An, cho hay, chính phủ của ông Lê Văn Bưởi đã từ chức.",
      []),
    appointing(
      "punished by it alone",
      "Ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An, bị kỷ luật với hình thức cách chức.",
      ["dismissed \(director)"]),
    appointing(
      "posts in the Party only",
      "Huyện ủy kỷ luật cách chức tất cả các chức vụ trong Đảng đối với ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An.",
      []),
    appointing(
      "demoted",
      "Bộ giáng chức ông Lê Văn Bưởi, Giám đốc Sở Y tế tỉnh Nghệ An, xuống làm Phó Giám đốc Sở Y tế tỉnh Nghệ An.",
      [
        "dismissed \(director)",
        "appointed Lê Văn Bưởi | Phó Giám đốc | Sở Y tế tỉnh Nghệ An",
      ]),
    appointing(
      "in the post just left",
      "UBND tỉnh miễn nhiệm chức Giám đốc Sở Y tế tỉnh Nghệ An đối với ông Lê Văn Bưởi, đồng thời bổ nhiệm bà Đỗ Thị Cam thay thế.",
      ["dismissed \(director)", "appointed Đỗ Thị Cam | Giám đốc | Sở Y tế tỉnh Nghệ An"]),
    appointing(
      "in the post just left, behind a dash",
      "HĐND tỉnh miễn nhiệm chức danh Chủ tịch UBND tỉnh Nghệ An đối với ông Trần Văn Ánh; bầu ông Lê Văn Bưởi - Phó Bí thư Tỉnh ủy - thay thế vị trí này.",
      [
        "dismissed Trần Văn Ánh | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        "elected Lê Văn Bưởi | Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
      ]),
    appointing(
      "one post for another",
      "Ông Lê Văn Bưởi thôi giữ chức Bí thư Huyện ủy Yên Thành, về nhận công tác tại Sở Y tế tỉnh Nghệ An, giữ chức Giám đốc.",
      ["transferred \(director)", "dismissed Lê Văn Bưởi | Bí thư | Huyện ủy Yên Thành"]),
    appointing(
      "who replaces whom",
      "UBND tỉnh miễn nhiệm chức Giám đốc Sở Y tế tỉnh Nghệ An đối với ông Lê Văn Bưởi. Người thay thế ông Bưởi là bà Đỗ Thị Cam.",
      ["dismissed \(director)", "appointed Đỗ Thị Cam | Giám đốc | Sở Y tế tỉnh Nghệ An"]),
    appointing(
      "in place of another",
      "Đại tá Lê Văn Bưởi giữ chức Giám đốc Công an tỉnh Nghệ An thay Thiếu tướng Trần Văn Ánh.",
      ["appointed Lê Văn Bưởi | Giám đốc | Công an tỉnh Nghệ An"]),
    appointing(
      "becoming",
      "Bà Đỗ Thị Cam đã trở thành Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["appointed Đỗ Thị Cam | Giám đốc | Sở Y tế tỉnh Nghệ An"]),
    appointing(
      "whom one replaces does not become it",
      "Bà Đỗ Thị Cam chính thức thay ông Trần Văn Ánh trở thành Giám đốc Sở Y tế tỉnh Nghệ An.",
      ["appointed Đỗ Thị Cam | Giám đốc | Sở Y tế tỉnh Nghệ An"]),
  ]

  static let notDoneCases: [HardCase] = [
    "Ông Lê Văn Bưởi được giới thiệu bầu giữ chức Chủ tịch UBND tỉnh Nghệ An.",
    "Tỉnh ủy giới thiệu ông Lê Văn Bưởi để HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh Nghệ An.",
    "UBND tỉnh hủy bỏ quyết định bổ nhiệm chức vụ Giám đốc Sở Y tế tỉnh Nghệ An đối với ông Lê Văn Bưởi.",
    "HĐND tỉnh bắt đầu quy trình miễn nhiệm Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi.",
    "HĐND tỉnh sẽ bầu Ủy viên; xem xét miễn nhiệm chức vụ Chủ tịch UBND tỉnh Nghệ An đối với ông Lê Văn Bưởi.",
    "Chủ tịch UBND tỉnh chấp nhận đơn từ chức của ông Lê Văn Bưởi.",
    "Nhiều cử tri cho rằng Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi nên từ chức.",
    "Dư luận đòi buộc ông Lê Văn Bưởi từ chức Giám đốc Sở Y tế tỉnh Nghệ An.",
  ].map { appointing($0, $0, []) }

  @Test func asPreciseAsTheText() throws {
    let texts = [
      ("Tháng 9/2012, ông Lê Văn Bưởi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An.", "2012-09"),
      ("Năm 2012 ông Lê Văn Bưởi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An.", "2012"),
      (
        "Ông Lê Văn Bưởi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An kể từ ngày 1/9/2012.",
        "2012-09-01"
      ),
      (
        "Ông Lê Văn Bưởi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An từ tháng 9-2012.",
        "2012-09"
      ),
      (
        "Ông Lê Văn Bưởi, sinh năm 1970, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Nghệ An.", "-"
      ),
    ]
    for (text, expected) in texts {
      let dates = try Reading(text).facts.appointments.map { $0.date.map { "\($0)" } ?? "-" }
      #expect(dates == [expected], "\(text)")
    }
  }

  @Test func whoDecided() throws {
    let reading = try Reading(
      "Ông Lê Văn Bưởi được Ban Bí thư chuẩn y giữ chức Phó Bí thư Tỉnh ủy Nghệ An.")
    #expect(
      reading.facts.appointments.map { $0.by.map { reading.organisations[$0] } }
        == ["Ban Bí thư Trung ương Đảng"])
    let head = try Reading(
      "Chủ tịch UBND tỉnh Nghệ An bổ nhiệm ông Lê Văn Bưởi giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.")
    #expect(
      head.facts.appointments.map { $0.by.map { head.organisations[$0] } }
        == ["Ủy ban nhân dân tỉnh Nghệ An"])
  }

  @Test func sinceWhenAndUntilWhen() throws {
    let post = "Giám đốc Sở Y tế tỉnh Nghệ An"
    let texts = [
      (
        "Từ tháng 3/2014 đến tháng 8/2016, ông Lê Văn Bưởi giữ chức \(post).",
        "2014-03 2016-08 true"
      ),
      ("Ông Lê Văn Bưởi từng giữ chức \(post) từ năm 2005 đến 2010.", "2005 2010 true"),
      ("Ông Lê Văn Bưởi, nguyên \(post) giai đoạn 1989-1993, phát biểu.", "1989 1993 true"),
      ("Ông Lê Văn Bưởi là \(post) từ năm 2007 đến nay.", "2007 - false"),
      ("Ông Lê Văn Bưởi là \(post).", "- - false"),
    ]
    for (text, expected) in texts {
      let spans = try Reading(text).facts.roles.map { role in
        let ends = [role.from, role.to].map { $0.map { "\($0)" } ?? "-" }
        return "\(ends[0]) \(ends[1]) \(role.former)"
      }
      #expect(spans == [expected], "\(text)")
    }
  }
}

/// The phrases of questions, as data.
enum QuestionPhrases {
  /// Phrases that are only understood so where two people are named.
  static let ofTwo: [(QuestionConcept, String)] = [
    (.body, "tổ chức|đơn vị|organisation|organization|an organisation|body|agency"),
    (.common, "both"), (.filler, "vừa"),
  ]

  /// Every phrase, by what it stands for.
  static let all: [(QuestionConcept, String)] =
    names + people + meetings + posts + kinds + sameKinds + things + rest

  /// Documents of a kind: "những nghị quyết nào", "which directives".
  private static let kinds: [(QuestionConcept, String)] = QuestionWords.documentTypes.map { kind in
    let word = kind.type.lowercased()
    let forms = ["những \(word) nào", "\(word) nào", "các \(word)", "những \(word)", "\(word) gì"]
    let numbered = forms.flatMap { [$0 + " có số", $0 + " có số nào"] }
    // "Conclusions" alone are what somebody draws.
    let english = ["numbered ", "which ", "what "].map { $0 + kind.words + "s" }
    return (.document, (kind.isEnglish ? english : forms + numbered).joined(separator: "|"))
  }

  /// A document spoken of before: "chỉ thị đó", "that directive".
  private static let sameKinds: [(QuestionConcept, String)] = QuestionWords.documentTypes.map {
    kind in
    let word = kind.type.lowercased()
    let vietnamese = ["này", "đó", "ấy", "trên"].map { word + " " + $0 }
    let english = ["this ", "that ", "the "].map { $0 + kind.words }
    return (.filler, (kind.isEnglish ? english : vietnamese).joined(separator: "|"))
  }

  private static let people: [(QuestionConcept, String)] = [
    (
      .who,
      """
      ai|những ai|có ai|còn ai|còn những ai|là ai|là những ai|gồm ai|gồm những ai\
      |bao gồm những ai|người nào|những người nào|người|những người|ai là người\
      |những ai là người|là người nào|đồng chí nào|những đồng chí nào|vị nào|những vị nào\
      |cá nhân nào|những cá nhân nào|nhân vật nào|những cá nhân|who|whom|who else|by whom\
      |who all|which people|what people|which person|which persons|which individuals\
      |which named individuals|which officials|what individuals|name the people who\
      |name the people|name those who|name those|anyone|anybody|the people who|those who\
      |by which people|các đồng chí|các đại biểu|các đại biểu nào|đại biểu nào\
      |những đại biểu nào|các vị|ông nào|bà nào|ông bà nào|bà ông nào|tên gì|tên là gì|tên của\
      |tên của người|người trung gian|ai đó|có người|những người có|people with\
      |the people named|people named|people named as|những lãnh đạo nào|lãnh đạo nào\
      |which leaders|what officials|which delegates|who exactly|who among them|list who\
      |list those who|list the people who|list everyone who|list the people|tell me who\
      |identify who|everyone who|all those who|all who|give the names of those who\
      |the names of those who|the person who|the person|the official who\
      |the officials who|the one who|which official|what person|whose names|bởi ai|do ai\
      |của ai|với ai|những ai đã|ai đã|ai đang|gồm những vị nào|là những vị nào\
      |là những người nào|gồm những người nào|gồm những đồng chí nào|là những đồng chí nào\
      |do những ai|do những đồng chí nào|do đồng chí nào|do vị nào|do người nào|tên người\
      |tên những người|tên các đồng chí|danh tính|họ tên|danh sách người|danh sách những người\
      |danh sách những ai|the people|who were the people|who are the people|which comrades\
      |các đồng chí nào|các vị nào|nhân sự nào|những nhân sự nào|gương mặt nào\
      |những gương mặt nào|đồng chí lãnh đạo nào|những đồng chí lãnh đạo nào|những ông bà nào|những nhân vật nào|các nhân vật nào|quan chức nào\
      |những quan chức nào|cán bộ nào|những cán bộ nào|các cán bộ nào|là của ai|thuộc về ai
      """
    ),
    (.except(.chaired), Self.besideChairs), (.both, "vừa|both"),
    (
      .named,
      """
      tên là|tên|có tên|mang tên|cùng tên|called|named the same|with the name|by the name of
      """
    ),
  ]

  private static let besideChairs = """
    không kể chủ trì|không tính chủ trì|không kể người chủ trì|không kể các đồng chí chủ trì\
    |trừ người chủ trì|trừ những người chủ trì|trừ chủ trì|không chủ trì|mà không chủ trì|nhưng không chủ trì|ngoài chủ trì|ngoài người chủ trì\
    |ngoài những người chủ trì|ngoài các chủ trì|ngoài các đồng chí chủ trì|ngoài chủ tọa\
    |not chairing|not chairing it|without chairing|without chairing it|besides the chairs\
    |apart from the chairs|other than the chairs|except the chairs|excluding the chairs\
    |in addition to the chairs|but not chairing|besides those who chaired|but did not chair|did not chair|who did not chair\
    |nhưng không phải chủ trì
    """

  private static let meetings: [(QuestionConcept, String)] = [
    (
      .act(.chaired),
      """
      serve as chair|serves as chair|act as chair|acts as chair|serve as chairs|ngồi chủ trì|vai trò chủ trì|vai chủ trì\
      |acted as chairs|acting as chairs|as chairs|served as chairs|were chairs|was chair|were the chairs|was the chair\
      |chủ trì|đồng chủ trì|cùng chủ trì|chủ trì hoặc cùng chủ trì|chủ trì hoặc đồng chủ trì\
      |chủ trì và điều hành|làm chủ trì|điều hành|chủ tọa|chủ toạ|làm chủ tọa|đồng chủ tọa\
      |là người chủ trì|là người điều hành|là chủ tọa|dưới sự chủ trì|under the chairmanship\
      |chair|chairs|chaired|chairing|the chairs|the chair|chair or co chair\
      |chaired or co chaired|co chair|co chairs|co chaired|co chairing|jointly chaired\
      |presided|presided over|preside over|preside|presides over|presiding over|as chair\
      |as the chair|acted as chair|acting as chair|in the chair|was in the chair\
      |serving as chair|served as chair|chairperson|chairpersons|moderated|đứng ra chủ trì\
      |được chủ trì|đồng chủ toạ|giữ ghế chủ tọa|ban chủ tọa|đoàn chủ tịch|cầm trịch\
      |dưới sự điều hành|dưới sự chủ tọa|điều khiển|chủ trì điều hành|người chủ trì\
      |những người chủ trì|were in the chair|chaired by|co chaired by|jointly chair\
      |co chairs of|ran the meeting|shared the chair|share the chair|shares the chair|sharing the chair|at the helm|helmed|sat in the chair|ngồi ghế chủ trì\
      |ngồi ghế chủ tọa|giữ vai trò chủ trì|co chairmen|took the chair
      """
    ),
    (
      .act(.attended),
      """
      có mặt dự|có mặt tham dự|đã đến dự|tới tham dự|đến tham dự|có tham dự|dự họp|tham gia dự\
      |came to|come to|đã tham dự\
      |dự|tham dự|cùng dự|đến dự|cùng tham dự|về dự|đã dự|đi dự|được mời dự|có đến dự|tới dự\
      |sự tham dự|có sự tham dự|đại biểu tham dự|đại biểu dự|khách mời|góp mặt dự|attend\
      |attends|attended|attending|attendees|attendee|the attendees|the other attendees\
      |other attendees|sat in on|có dự|as attending|listed as attending
      """
    ),
    (
      .act(.present),
      """
      sit in|sits in|sit in on|sit together|sat together\
      |có mặt|cùng có mặt|cùng tham gia|tham gia|đã tham gia|góp mặt|xuất hiện|hiện diện\
      |sự tham gia|có sự tham gia|sự có mặt|thành phần|thành phần tham dự|present|was present\
      |were present|take part in|took part in|take part|took part|taken part|taking part\
      |participate|participated|participate in|participated in|participants|the participants\
      |was there|were there|in attendance|showed up|turned up|on hand|join|joined|joins\
      |took any part|take any part|figure|figures|figured|turn up|turns up|có tên trong\
      |có tên tham gia|có sự góp mặt|có sự hiện diện|đã có mặt|thành phần dự|cùng có tên\
      |lui tới|takes part|takes part in|go to|went to|gone to
      """
    ),
    (
      .act(.spoke),
      """
      phát biểu|lên phát biểu|phát biểu ý kiến|có ý kiến|ý kiến phát biểu|có ý kiến phát biểu\
      |có bài phát biểu|có phát biểu|đọc phát biểu|bày tỏ ý kiến|nêu ý kiến|cho ý kiến\
      |người phát biểu|những người phát biểu|đăng đàn|đọc diễn văn|delivered a speech\
      |tham gia ý kiến|đóng góp ý kiến|đã phát biểu|được phát biểu|gave talks|made a statement\
      |delivered speeches|made a speech|made speeches|made remarks|gave remarks\
      |delivered remarks|gave an address|gave a talk|contributed|had the floor|addressing\
      |addresses|đã nói|lên tiếng|phát biểu báo cáo|báo cáo phát biểu|tham luận phát biểu\
      |spoke|speak|speaks|spoken|speaking|speech|speeches|gave a speech|gave speeches\
      |give a speech|took the floor|take the floor|addressed|speakers|the speakers\
      |spoke or reported|spoke and reported|gave speeches or reports|speak or report
      """
    ),
    (
      .said("báo cáo"),
      """
      briefed|briefs|gave a briefing to\
      |báo cáo|trình bày báo cáo|đọc báo cáo|reported|report|reports|reporting|gave the report\
      |gave a report|give the report|presented the report|presented a report\
      |delivered the report|báo cáo với|reported to|the report to|người báo cáo\
      |thay mặt báo cáo|trình báo cáo|đã báo cáo|nêu báo cáo|reported back to|made the report\
      |delivered a report|made a report|báo cáo tình hình
      """
    ),
    (.said("tham luận"), "tham luận|báo cáo tham luận|trình bày tham luận|presented a paper"),
    (
      .act(.concluded),
      """
      kết luận|phát biểu kết luận|kết luận hội nghị|conclude|concluded|concludes|concluding\
      |conclusion|conclusions|delivered the conclusions|gave the conclusions\
      |gave the conclusion|delivered the conclusion|drew the conclusions|as concluding\
      |wrapped up|concluding remarks|gave the concluding remarks\
      |delivered the concluding remarks|gave concluding remarks|delivered concluding remarks\
      |made concluding remarks|made the concluding remarks|closing remarks\
      |gave the closing remarks|gave closing remarks|delivered the closing remarks\
      |delivered closing remarks|closing speech|gave the closing speech\
      |delivered the closing speech|closed|summed up|người kết luận|bài kết luận\
      |kết luận buổi họp|kết luận cuộc họp|có kết luận|đưa ra kết luận|nêu kết luận\
      |wrapped up by|concluded by|drew conclusions|wound up|made the conclusions|delivered the closing words|gave the final remarks\
      |had the last word|phát biểu bế mạc|bế mạc
      """
    ),
    (
      .act(.directed),
      """
      chỉ đạo|phát biểu chỉ đạo|cho ý kiến chỉ đạo|có ý kiến chỉ đạo|dự chỉ đạo|người chỉ đạo\
      |sự chỉ đạo|dưới sự chỉ đạo|gave directives|gave orders|steered|issued instructions\
      |guided|provided direction|gave it direction|gave it guidance|gave it directions|gave the directions|direct|directed|directs|directing\
      |gave directions|gave instructions|gave guidance|gave direction|instructed
      """
    ),
    (
      .act(.led),
      """
      dẫn đầu đoàn công tác|dẫn đầu đoàn|làm trưởng đoàn công tác|là trưởng đoàn công tác\
      |trưởng đoàn công tác|dẫn đoàn công tác|dẫn đoàn|dẫn đầu một đoàn|dẫn đầu một đoàn công tác\
      |led a delegation|led the delegation|lead a delegation|lead the delegation\
      |leads a delegation|leads the delegation|headed a delegation|headed the delegation\
      |heads a delegation|heads the delegation|led a working delegation\
      |led the working delegation|head of the delegation|headed a working delegation\
      |headed the working delegation|leader of the delegation|led the provincial delegation\
      |headed the provincial delegation
      """
    ),
    (
      .delegation,
      """
      thuộc đoàn công tác|trong đoàn công tác|thuộc đoàn|trong đoàn|tham gia đoàn công tác\
      |thành viên đoàn công tác|thành viên đoàn|in the delegation|in the provincial delegation\
      |members of the delegation|members of the provincial delegation|part of the delegation
      """
    ),
    (
      .hosts,
      """
      làm việc với đoàn|tiếp đoàn|đón đoàn|tiếp và làm việc với đoàn|received it|hosted it\
      |hosted them|received them|received the delegation|hosted the delegation|welcomed it\
      |who hosted|worked with it
      """
    ),
    (
      .meeting,
      """
      những lần|các lần|mỗi lần|sat together in a meeting\
      |cuộc họp|cuộc họp nào|những cuộc họp nào|cuộc họp gì|các cuộc họp|hội nghị|hội nghị nào\
      |hội nghị gì|buổi họp|buổi họp nào|buổi nào|những buổi nào|cuộc nào|những cuộc nào\
      |những hội nghị nào|các hội nghị|phiên họp|phiên họp nào|những phiên họp nào|kỳ họp nào\
      |sự kiện|sự kiện nào|họp|meeting|meetings|conference|conferences|session|sessions|event\
      |events|gatherings|cuộc|buổi|cuộc gặp|cuộc gặp nào|các buổi họp|các phiên họp\
      |những phiên nào|hội họp|các sự kiện|những sự kiện nào|hội thảo nào|những hội thảo nào\
      |which meetings|what meetings|any meeting|any meetings|a meeting|the meetings\
      |which conferences|what conferences|occasions|meetings in which|meetings which\
      |từng cuộc họp|mỗi cuộc họp|mọi cuộc họp|tất cả các cuộc họp|từng cuộc họp chính\
      |main meeting|main meetings|each meeting|every meeting|all meetings|cuộc họp chính
      """
    ),
    (.together, "gặp|gặp nhau|gặp mặt nhau|họp cùng|họp chung|họp với|met|meet|met each other"),
  ]

  private static let posts: [(QuestionConcept, String)] = [
    (
      .post,
      """
      chức vụ|chức vụ gì|chức vụ nào|những chức vụ nào|các chức vụ|chức danh|chức danh gì\
      |chức danh nào|chức vị|chức vị gì|chức gì|chức nào|cương vị|cương vị gì|làm gì\
      |làm chức gì|công việc gì|vị trí gì|vị trí nào|post|posts|office|offices|position\
      |positions|title|titles|job|jobs|role|roles|rank|job titles|official titles|duties\
      |appointments|capacities|cương vị nào|chức trách|nhiệm vụ gì|trọng trách|trọng trách gì\
      |những chức gì|những chức nào|các chức gì|công tác gì|vị trí công tác|posts held\
      |jobs held|what is the job|career posts|offices held|chức vụ chức danh
      """
    ),
    (
      .hold,
      """
      phụ trách chức\
      |giữ|giữ chức|giữ chức vụ|đảm đương|gánh vác|nắm\
      |nắm chức|kinh qua|trải qua|ngồi ghế|giữ ghế|giữ vị trí|giữ vai trò|được giữ\
      |giữ trọng trách|nắm quyền|đảm nhiệm chức|đảm nhiệm chức vụ|đảm nhận chức\
      |đảm nhận chức vụ|giữ nhiệm vụ|filled|fill|fills|took up|had the post of|in the post of\
      |in the position of|carry the title of|carries the title of|carry the title|bear the title of\
      |bears the title of|have the title of|has the title of|with the title of|hold the title of\
      |holds the title of|hold the title|hold the post of|holds the post of|held the post of\
      |hold the office of|hold the position of|held the position of|occupying|ever served as\
      |giữ chức danh|nắm giữ|đảm nhiệm|đảm nhận|đảm trách|làm|mang|đương chức|mang chức danh\
      |giữ cương vị|vị trí|hold|holds|held|holding|serve|serves|served|serve as\
      |serves as|served as|serving as|acts as|acted as|work as|works as|worked as|the post of\
      |the position of|the office of|the title of|occupies|occupied|chức|chức vụ là
      """
    ),
    (
      .lead,
      """
      lãnh đạo|ban lãnh đạo|đứng đầu|người đứng đầu|phụ trách|cầm đầu|led|lead|leads|leading\
      |heads|headed|heading|head up|leaders|leader|the leaders|the leadership|leadership|in charge of\
      |runs|head of the body|at the head of|at the top of|run|những người đứng đầu|thủ trưởng\
      |lãnh đạo chủ chốt|cán bộ lãnh đạo|ai lãnh đạo|các lãnh đạo|những lãnh đạo\
      |bộ máy lãnh đạo|dẫn đầu|leading figures|top officials|top leaders
      """
    ),
    (
      .memberOf,
      """
      sits on|sit on|sat on|belongs as a member to|là thành viên|thành viên|thành viên của\
      |các thành viên|những thành viên|who are the members of|members who sit on\
      |sitting on|serve on|serves on|served on|belong to the membership of
      """
    ),
    (
      .former,
      """
      chữ nguyên|cùng chữ nguyên|với chữ nguyên|danh xưng nguyên\
      |ex official|ex officials|ex leader|ex leaders|ex officeholder|officials who have left office|quan chức cũ|cán bộ cũ|lãnh đạo cũ\
      |chức danh trước đây nguyên|chức danh trước đây|chức vụ trước đây|chức danh nguyên\
      |chức vụ cũ|chức danh cũ|nguyên lãnh đạo|nguyên cán bộ|cựu lãnh đạo|cựu cán bộ\
      |đã thôi giữ chức|thôi giữ chức|nay đã thôi|đã nghỉ|trước đây|trước kia|nguyên\
      |nguyên đã thôi giữ chức|đã thôi|former|formerly|a former nguyên|former nguyên|ex\
      |previously|no longer does|former office|former official|former officials\
      |former office holder|former holder|former posts|former post|former offices\
      |former position|former positions|former title|former titles|former leaders\
      |former leader|past post|past posts|past office|past offices|erstwhile|chức cũ|cựu\
      |nguyên là|nguyên giữ chức|từng giữ chức nhưng nay không còn|không còn giữ chức\
      |không còn đương chức|hết giữ chức|các nguyên lãnh đạo|đã rời chức vụ|chức vụ trước kia\
      |có chữ nguyên|một thời|no longer|used to
      """
    ),
    (
      .change(.appointed),
      """
      bổ nhiệm|được bổ nhiệm|được bổ nhiệm làm|được phân công|được giao giữ chức|được chỉ định\
      |được giao làm|được cử làm|được đề bạt|được cất nhắc|nhậm chức|nhận chức|nhận nhiệm vụ\
      |lên giữ chức|được phê chuẩn|appointed|appoint|promoted|named to the post of|assigned\
      |was made|became|become|took office|take office|sworn in
      """
    ),
    (
      .change(.elected),
      """
      bầu|được bầu|được bầu làm|được bầu giữ chức|đắc cử|trúng cử|tái cử|được bầu vào|elected\
      |elect|re elected|reelected
      """
    ),
    (
      .change(.transferred),
      "điều động|được điều động|bị điều động|luân chuyển|được luân chuyển|transferred|rotated"
    ),
    (
      .change(.dismissed),
      """
      cho thôi chức|thôi chức|thôi chức vụ|thôi giữ chức vụ|rời chức|rời ghế|rời nhiệm sở\
      |mất chức|relieved|stepped down|step down|leave office|left office|lose office|lost office
      """
    ),
    (
      .change(.removed),
      """
      miễn nhiệm|bị miễn nhiệm|được miễn nhiệm|cách chức|bị cách chức|bãi nhiệm|bị bãi nhiệm\
      |dismissed|dismiss|removed from office|removed|sacked
      """
    ),
    (.change(.resigned), "từ chức|xin từ chức|từ nhiệm|xin thôi chức|resigned|resign|resigns"),
    (
      .change(.retired),
      "đã nghỉ hưu|đã về hưu|nghỉ hưu|về hưu|nghỉ chế độ|nghỉ hưu rồi|retired|retire|retires"
    ),
    (
      .successor,
      """
      kế nhiệm|kế vị|thay|thay thế|thay cho|lên thay|người kế nhiệm|người thay|người thay thế\
      |được bầu thay|được bổ nhiệm thay|được bầu thay thế|được bổ nhiệm thay thế|thay chân\
      |kế nhiệm chức|replaced|replace|replaces|replacing|succeeded|succeed|succeeds|succeeding\
      |successor|the successor|took over from|take over from|takes over from|succeeded by\
      |replaced by|the successor of|successor to|the successor to
      """
    ),
    (.predecessor, "tiền nhiệm|người tiền nhiệm|predecessor|the predecessor|predecessors"),
  ]
}

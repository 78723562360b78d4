/// The phrases of questions, as data.
enum QuestionPhrases {
  /// Phrases that are only understood so where two people are named.
  static let ofTwo: [(QuestionConcept, String)] = [
    (.body, "tổ chức|cơ quan|đơn vị|organisation|organization|an organisation|body|agency")
  ]

  /// Every phrase, by what it stands for.
  static let all: [(QuestionConcept, String)] = people + meetings + posts + things + rest

  private static let people: [(QuestionConcept, String)] = [
    (
      .who,
      """
      ai|những ai|có ai|còn ai|còn những ai|là ai|là những ai|gồm ai|gồm những ai|bao gồm những ai\
      |người nào|những người nào|người|những người|ai là người|những ai là người|là người nào\
      |đồng chí nào|những đồng chí nào|vị nào|những vị nào|cá nhân nào|những cá nhân nào|nhân vật nào\
      |những cá nhân|who|whom|who else|by whom|who all|which people|what people|which person\
      |which persons|which individuals|which named individuals|which officials|what individuals\
      |name the people who|name the people|name those who|name those|anyone|anybody\
      |the people who|those who|by which people|các đồng chí|các đại biểu|các đại biểu nào|đại biểu nào\
      |những đại biểu nào|các vị|ông nào|bà nào|ông bà nào|bà ông nào|tên gì|tên là gì|tên của\
      |tên của người|người trung gian|ai đó|có người|những người có|people with\
      |the people named|people named|people named as|những lãnh đạo nào|lãnh đạo nào\
      |which leaders|what officials|which delegates|who exactly|who among them
      """
    ),
    (.notChairs, Self.besideChairs),
    (
      .named,
      "tên là|tên|có tên|mang tên|cùng tên|called|named the same|with the name|by the name of"
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
      chủ trì|đồng chủ trì|cùng chủ trì|chủ trì hoặc cùng chủ trì|chủ trì hoặc đồng chủ trì\
      |chủ trì và điều hành|làm chủ trì|điều hành|chủ tọa|chủ toạ|làm chủ tọa|đồng chủ tọa|là người chủ trì|là người điều hành\
      |là chủ tọa|dưới sự chủ trì|under the chairmanship\
      |chair|chairs|chaired|chairing|the chairs|the chair|chair or co chair|chaired or co chaired\
      |co chair|co chairs|co chaired|co chairing|jointly chaired|presided|presided over|preside over\
      |preside|presides over|presiding over|as chair|as the chair|acted as chair|acting as chair\
      |in the chair|was in the chair|serving as chair|served as chair|chairperson|chairpersons\
      |moderated|đứng ra chủ trì|ngồi ghế chủ trì|ngồi ghế chủ tọa|giữ vai trò chủ trì\
      |co chairmen|took the chair
      """
    ),
    (
      .act(.attended),
      """
      dự|tham dự|cùng dự|đến dự|cùng tham dự|về dự|attend|attends|attended|attending|attendees\
      |attendee|the attendees|the other attendees|other attendees|sat in on|có dự|as attending|listed as attending
      """
    ),
    (
      .act(.present),
      """
      có mặt|cùng có mặt|cùng tham gia|tham gia|đã tham gia|góp mặt|xuất hiện|hiện diện|sự tham gia|có sự tham gia\
      |sự có mặt|thành phần|thành phần tham dự|present|was present|were present|take part in\
      |took part in|take part|took part|taken part|taking part|participate|participated\
      |participate in|participated in|participants|the participants|was there|were there\
      |in attendance
      """
    ),
    (
      .act(.spoke),
      """
      phát biểu|lên phát biểu|phát biểu ý kiến|đã nói|lên tiếng|phát biểu báo cáo|báo cáo phát biểu\
      |tham luận phát biểu|spoke|speak|speaks|spoken|speaking|speech|speeches|gave a speech\
      |gave speeches|give a speech|took the floor|take the floor|addressed|speakers|the speakers\
      |spoke or reported|spoke and reported|gave speeches or reports|speak or report
      """
    ),
    (
      .said("báo cáo"),
      """
      báo cáo|trình bày báo cáo|đọc báo cáo|reported|report|reports|reporting|gave the report\
      |gave a report|give the report|presented the report|presented a report|delivered the report\
      |báo cáo với|reported to|the report to
      """
    ),
    (.said("tham luận"), "tham luận|báo cáo tham luận|trình bày tham luận|presented a paper"),
    (
      .act(.concluded),
      """
      kết luận|phát biểu kết luận|kết luận hội nghị|conclude|concluded|concludes|concluding\
      |conclusion|conclusions|delivered the conclusions|gave the conclusions|gave the conclusion\
      |delivered the conclusion|drew the conclusions|as concluding|wrapped up
      """
    ),
    (
      .act(.directed),
      """
      chỉ đạo|phát biểu chỉ đạo|cho ý kiến chỉ đạo|direct|directed|directs|directing|gave directions\
      |gave instructions|gave guidance|gave direction|instructed
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
      cuộc họp|cuộc họp nào|những cuộc họp nào|cuộc họp gì|các cuộc họp|hội nghị|hội nghị nào\
      |hội nghị gì|buổi họp|buổi họp nào|buổi nào|những buổi nào|cuộc nào|những cuộc nào\
      |những hội nghị nào|các hội nghị|phiên họp|phiên họp nào|những phiên họp nào|kỳ họp nào\
      |sự kiện|sự kiện nào|họp|meeting|meetings|conference|conferences|session|sessions|event\
      |events|gatherings|từng cuộc họp|mỗi cuộc họp|mọi cuộc họp|tất cả các cuộc họp\
      |từng cuộc họp chính|main meeting|main meetings|each meeting|every meeting|all meetings\
      |cuộc họp chính
      """
    ),
    (.together, "gặp|gặp nhau|gặp mặt nhau|họp cùng|họp chung|họp với|met|meet|met each other"),
  ]

  private static let posts: [(QuestionConcept, String)] = [
    (
      .post,
      """
      chức vụ|chức vụ gì|chức vụ nào|những chức vụ nào|các chức vụ|chức danh|chức danh gì\
      |chức danh nào|chức vị|chức vị gì|chức gì|chức nào|cương vị|cương vị gì|làm gì|làm chức gì\
      |công việc gì|vị trí gì|vị trí nào|post|posts|office|offices|position|positions|title|titles\
      |job|jobs|role|roles|rank|job titles|official titles
      """
    ),
    (
      .hold,
      """
      giữ|giữ chức|giữ chức vụ|giữ chức danh|nắm giữ|đảm nhiệm|đảm nhận|đảm trách|làm|mang|đương chức\
      |mang chức danh|giữ cương vị|đang giữ|vị trí|hold|holds|held|holding|serve|serves|served|serve as\
      |serves as|served as|serving as|acts as|acted as|work as|works as|worked as|the post of\
      |the position of|the office of|the title of|occupies|occupied\
      |chức|chức vụ là
      """
    ),
    (
      .lead,
      """
      lãnh đạo|ban lãnh đạo|đứng đầu|người đứng đầu|phụ trách|cầm đầu|led|lead|leads|leading|heads\
      |headed|head up|leaders|leader|the leaders|the leadership|leadership|in charge of|runs
      """
    ),
    (.memberOf, "sits on|sit on|sat on|belongs as a member to|là thành viên|thành viên"),
    (
      .former,
      """
      chức danh trước đây nguyên|chức danh trước đây|chức vụ trước đây|chức danh nguyên|chức vụ cũ\
      |chức danh cũ|nguyên lãnh đạo|nguyên cán bộ|cựu lãnh đạo|cựu cán bộ|đã thôi giữ chức\
      |thôi giữ chức|nay đã thôi|đã nghỉ|trước đây|trước kia|nguyên|nguyên đã thôi giữ chức\
      |đã thôi|former|formerly|a former nguyên|former nguyên|ex|previously|no longer does\
      |former office|former official|former officials|former office holder|former holder\
      |no longer|used to
      """
    ),
    (
      .appointed,
      """
      bầu|được bầu|được bầu làm|được bầu giữ chức|đắc cử|trúng cử|bổ nhiệm|được bổ nhiệm\
      |được bổ nhiệm làm|điều động|được điều động|được phân công|được giao giữ chức|được chỉ định\
      |tái cử|elected|appointed|promoted|transferred|re elected|reelected|named to the post of\
      |assigned|was made|became
      """
    ),
    (
      .dismissed,
      """
      miễn nhiệm|bị miễn nhiệm|được miễn nhiệm|cách chức|bị cách chức|bãi nhiệm|từ chức|nghỉ hưu\
      |cho thôi chức|dismissed|removed from office|relieved|resigned|retired|stepped down\
      |removed
      """
    ),
  ]

  private static let things: [(QuestionConcept, String)] = [
    (
      .link,
      """
      liên kết|kết nối|nối|nối kết|gắn kết|liên hệ|liên hệ gì|liên quan|liên quan gì|liên quan đến\
      |quan hệ|quan hệ gì|mối quan hệ|mối liên hệ|mối liên kết|cầu nối|là cầu nối|link|links\
      |linked|gắn|gắn với|gắn bó|connecting|bond|connect|connects|connected|connection|connections|relationship|relation|relations\
      |related|relate|relates|ties|tie|tied|association|associated
      """
    ),
    (
      .common,
      """
      chung|cùng|có chung|điểm chung|cùng nhau|cả hai|in common|common|shared|share|shares|both\
      |the same|same|together|jointly|cùng thuộc|at the same
      """
    ),
    (
      .document,
      """
      văn bản|văn bản nào|những văn bản nào|văn bản gì|những văn bản gì|các văn bản|văn bản có số\
      |văn bản có số nào|những văn bản có số nào|những văn bản nào có số|văn bản nào có số\
      |tài liệu|tài liệu nào|nghị quyết nào|chỉ thị nào|quy định nào|văn kiện|có số|document\
      |documents|numbered document|numbered documents|numbered|paper|papers
      """
    ),
    (
      .issue,
      """
      ban hành|đã ban hành|do ai ban hành|cơ quan ban hành|ngày ban hành|ra văn bản|ai ban hành\
      |do cơ quan nào ban hành|cơ quan nào ban hành|issue|issues|issued|issuer|issuing|published\
      |adopted|its issuer|issuers|come from|comes from|came from|coming from|put out|released
      """
    ),
    (.sign, "ký|đã ký|ký ban hành|người ký|do ai ký|sign|signs|signed|signer|signatory"),
    (
      .cite,
      """
      dẫn|được dẫn|trích dẫn|được trích dẫn|viện dẫn|nhắc đến|nhắc tới|được nhắc đến\
      |đề cập|được đề cập|dẫn ra|dẫn chiếu|cùng dẫn|bài dẫn|cite|cites|cited|citing|mention\
      |mentions|mentioned|quote|quotes|quoted|refer to|refers to|referred to|referenced\
      |appear|appears|appeared|are cited|is cited
      """
    ),
    (
      .article,
      """
      bài|bài nào|những bài nào|bài báo|bài báo nào|bài viết|bài viết nào|các bài|một bài|article\
      |articles|news item|news items|which articles|what articles
      """
    ),
    (
      .body,
      """
      tổ chức nào|những tổ chức nào|cơ quan nào|những cơ quan nào|đơn vị nào|những đơn vị nào\
      |ban nào|những ban nào|các đơn vị|các tổ chức|các cơ quan nào|bộ phận nào|cấp nào\
      |which bodies|what bodies|which body|what body|bodies|which organisation|which organisations\
      |what organisation|what organisations|organisations|which organization|what organization\
      |which organizations|what organizations|organizations|which units|what units|which agencies\
      |which agency|the bodies|the organisations
      """
    ),
    (
      .belong,
      """
      thuộc|trực thuộc|nằm trong|là một phần của|thuộc về|part of|belong|belongs|belong to\
      |belongs to|under|within|inside|subordinate to|come under|comes under
      """
    ),
    (.contain, "gồm|gồm có|bao gồm|contain|contains|consist of|consists of|comprise"),
    (
      .parent,
      """
      cấp trên|là cấp trên|là ban của tổ chức nào|là ban của cơ quan nào\
      |là một bộ phận của tổ chức nào|là bộ phận của tổ chức nào\
      |là một bộ phận của cơ quan nào|là đơn vị của tổ chức nào|là đơn vị của cơ quan nào|của tổ chức nào|của cơ quan nào|thuộc đâu|trực thuộc đâu|của đơn vị nào\
      |parent body|parent organisation|parent|under which body|under which organisation\
      |superior body
      """
    ),
    (
      .timeline,
      """
      dòng thời gian|theo thời gian|theo trình tự thời gian|trình tự thời gian|quá trình công tác\
      |tiểu sử|diễn biến|các mốc|mốc thời gian|những mốc|các mốc hoạt động|qua các năm|hoạt động qua các năm|timeline|chronology|chronologically\
      |over time|over the years|in chronological order|in date order|history
      """
    ),
  ]

  private static let rest: [(QuestionConcept, String)] = [
    (
      .which,
      "in what way|in what ways|what kind of|những cái gì|có gì|nào|gì|điều gì|cái gì|những gì|what|which|how|what is|what are|thế nào|như thế nào"
    ),
    (
      .count,
      """
      bao nhiêu|mấy|có bao nhiêu|có mấy|bao nhiêu lần|mấy lần|how many|how many times|how often\
      |số lượng|số lần|number of|count
      """
    ),
    (
      .first,
      "đầu tiên|lần đầu|lần đầu tiên|sớm nhất|first time|the first meeting|earliest|at first"
    ),
    (
      .last,
      """
      gần nhất|mới nhất|gần đây nhất|cuối cùng|lần cuối|lần cuối cùng|lần gần nhất|latest\
      |most recent|most recently|the last meeting|last time|newest
      """
    ),
    (.yesNo, "hay không|có phải|phải không|có đúng|is there|are there|has there been|có hay không"),
    (
      .capacity,
      """
      với tư cách gì|tư cách gì|với vai trò gì|trong vai trò gì|vai trò gì|vai trò nào|vai trò\
      |in what capacity|what capacity|in which role|in what role|as what|his role|her role\
      |their role|in which capacity
      """
    ),
    (.and, "và|lẫn|cùng với|hoặc|hay|and|or|as well as|and of|và của|và tại"),
    (
      .aside,
      """
      khi nào|lúc nào|bao giờ|hôm nào|ngày nào|vào ngày nào|ngày mấy|năm nào|vào năm nào|thời điểm nào\
      |vào thời điểm nào|những thời điểm nào|vào những thời điểm nào|tính đến ngày nào|tại đâu\
      |ở đâu|ở chỗ nào|nơi nào|ở nơi nào|địa điểm nào|địa điểm|thời gian nào|diễn ra|được tổ chức\
      |tổ chức ngày nào|tổ chức khi nào|tổ chức ở đâu|theo các bài|trong các bài|trong năm bài\
      |các bài đã đọc|số ngày|ngày và bài|ngày bài|date|dates|the date|the dates|phần chính của\
      |trong phần chính của|the main text of|main text of\
      |ở huyện nào|của huyện nào|huyện nào|đúng chức danh này|tại điểm cầu nào|ở điểm cầu nào\
      |số ngày bài nào|số ngày bài dẫn|ngày cơ quan ban hành bài dẫn|với số ngày và bài|when|where\
      |at which site|and at which site|in which district|which district|of which district\
      |their districts|on which dates|on what dates|on what date|on which date|which dates\
      |what date|as of when|as of which dates|as of what date|as of|according to the articles\
      |in the articles|of the five articles|five articles|and which|with which titles\
      |which titles|what titles|what were their titles|exactly that title|number date article\
      |date issuer citing article|with number date and article|take place|took place\
      |was it held|were they held|liệt kê|kể tên|nêu tên|tìm|tóm tắt|list|show|draw up|give\
      |give me|show me|tell me|draw|name|find|make|cho xem|cho biết|hãy cho biết|xin cho biết\
      |cho tôi biết|cho hỏi|xin hỏi|lập|vẽ|nêu|what place|hiện nay|hiện tại|đương nhiệm|currently\
      |today|now|at present|explain|describe|ngày họp|nơi họp|từng thời điểm|trong từng thời điểm|qua từng thời điểm|theo các bài báo\
      |các bài nêu|các bài báo nêu|các bài cho biết|họp ở đâu|họp ngày nào|họp khi nào|tổ chức tại đâu\
      |được tổ chức ở đâu|được tổ chức khi nào|held where|held when|tên cuộc họp|nói rõ|giải thích\
      |cho tôi danh sách|danh sách|a list of|the list of|the names of
      """
    ),
    (
      .filler,
      """
      đã|đang|được|bởi|do|là|thì|mà|có|của|cho|với|vào|trong|tại|ở|về|các|những|một|này|đó|ấy|từng\
      |nay|rồi|ạ|nhỉ|thế|hôm|hồi|lúc|qua|theo|vậy|đến|tới|giữa|nhau|hai|cả|hai ông|hai bà|hai người\
      |hai vị|hoạt động|trung gian|person|nếu không thì|nếu không|người ta|nào đó|được nêu|được nhắc với|được nhắc\
      |nêu tên là|được nêu tên|được nêu tên là|được nêu với|với chức danh|nhưng|đồng thời|tên gọi\
      |thay mặt|sau đây|dưới đây|từ|trên|thêm|kể cả|còn|lại|cả hai ông\
      |the|a|an|of|in|at|on|is|was|were|are|be|been|being|did|does|done|has|have|had|by|to|for\
      |from|with|that|there|any|also|please|me|its|it|his|her|their|them|he|she|they|this|these\
      |those|as|into|described as|introduced as|referred to as|listed as|giới thiệu là\
      |được giới thiệu là|được gọi là|được ghi là|made up|make up|makes up|held the|named|said|listed|recorded|given|stated|noted|between|ever|if\
      |if not|not so|else|one of|one of the|in one of the|exist|exists|mr|mrs|ms|comrade|up|through|via|over|during|both of|seen\
      |her his|such|other|people in|known|whose|theirs|party s|can|could|would|you|i|some|s
      """
    ),
    // Names and parts of names that other phrases begin or end like.
    (
      .name,
      """
      ban chỉ đạo|dự thảo|dự án|dự báo|dự toán|báo cáo viên|báo cáo chính trị|ban tổ chức\
      |làm việc|buổi làm việc|lễ trao|đại hội|việt nam|people s committee|people s council\
      |standing committee|working session|công tác tổ chức|cuộc sống|chủ tịch
      """
    ),
    (
      .barrier,
      """
      không|chưa|chẳng|chả|đừng|trừ|ngoại trừ|ngoài|thay|thay thế|thay cho|kế nhiệm|kế vị\
      |tiền nhiệm|trước|sau|trước khi|sau khi|nhiều nhất|ít nhất|hơn|nhất|tại sao|vì sao|vì lý do gì\
      |lý do|vắng|vắng mặt|hủy|hoãn|sẽ|dự kiến|đáng lẽ|phản đối|chỉ trích|not|never|no|none\
      |nobody|except|without|before|after|replaced|replace|succeeded|succeeds|successor\
      |predecessor|instead|most|least|more|fewer|less|why|absent|cancelled|will|should|against\
      |hôm qua|hôm nay|hôm kia|tuần này|tháng này|năm nay|yesterday|this week|this year\
      |refused|failed|criticised|opposed|n t|didn|wasn|weren|isn|doesn|hasn
      """
    ),
  ]
}

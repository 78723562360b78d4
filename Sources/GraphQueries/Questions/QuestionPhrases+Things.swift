extension QuestionPhrases {
  /// Links between people, documents, articles, bodies, timelines.
  static let things: [(QuestionConcept, String)] = [
    (
      .link,
      """
      đứng giữa|ở giữa|đứng ở giữa\
      |liên kết|kết nối|nối|nối kết|gắn kết|liên hệ|liên hệ gì|liên quan|liên quan gì\
      |liên quan đến|quan hệ|quan hệ gì|mối quan hệ|mối liên hệ|mối liên kết|cầu nối\
      |là cầu nối|link|links|linked|gắn|gắn với|gắn bó|connecting|bond|connect|connects\
      |connected|connection|connections|relationship|relation|relations|related|relate|relates\
      |ties|tie|tied|association|associated|dây mơ rễ má|dính dáng|dính líu|dính dáng gì\
      |dính líu gì|có liên quan|có liên quan gì|có quan hệ|có quan hệ gì|có liên hệ\
      |có liên hệ gì|mối dây|sợi dây|mối nối|điểm nối|cầu nối giữa|có mối quan hệ\
      |có mối liên hệ|nối liền|gắn liền|bắc cầu|bridges|bridge|linking|links between\
      |connections between|intermediary|go between|in between|who stands between|stand between\
      |stands between|middleman|mutual contact|mutual acquaintance|người nối|người kết nối\
      |mắt xích|mắt xích chung|giao điểm|giao nhau|cross paths|crossed paths|have to do with\
      |has to do with|do with|know each other|knows each other|quen nhau|quen biết nhau|biết nhau
      """
    ),
    (
      .common,
      """
      chung|cùng|có chung|điểm chung|cùng nhau|cả hai|in common|common|shared|share|shares\
      |the same|same|together|jointly|cùng thuộc|at the same|điểm chung gì|điểm chung nào\
      |những điểm chung|điểm chung giữa|chung nhau|giống nhau|overlap|overlaps|overlapping\
      |alike|commonalities|common ground|mutual|cùng một|chung một|trùng nhau|cùng có\
      |có gì chung|gì chung
      """
    ),
    (
      .document,
      """
      with numbers|with a number|bearing a number|bearing numbers|có đánh số\
      |văn bản|văn bản nào|những văn bản nào|văn bản gì|những văn bản gì|các văn bản\
      |văn bản có số|văn bản có số nào|những văn bản có số nào|những văn bản nào có số\
      |văn bản nào có số|tài liệu|tài liệu nào|giấy tờ|văn bản được đánh số|văn bản có đánh số\
      |văn bản mang số|những văn bản có số|các văn bản có số|văn bản có số hiệu\
      |số hiệu văn bản|số văn bản|numbered texts\
      |numbered papers|official documents|numbered official documents|documents with numbers\
      |documents with a number|documents that have numbers|which documents|what documents\
      |a numbered document|any numbered document|the numbered documents|the documents\
      |any document|any documents|văn kiện|có số\
      |document|documents|numbered document|numbered documents|numbered|paper|papers
      """
    ),
    (
      .issue,
      """
      ban hành|đã ban hành|do ai ban hành|cơ quan ban hành|ngày ban hành|ra văn bản\
      |ai ban hành|do cơ quan nào ban hành|cơ quan nào ban hành|issue|issues|issued|issuer\
      |issuing|published|adopted|its issuer|issuers|come from|được ban hành|được ban hành bởi\
      |ra|ra đời|công bố|ký ban hành bởi|nơi ban hành|đã ra|do cơ quan nào ra|promulgated\
      |promulgate|enacted|made by|written by|issued by|issuing body|issuing authority\
      |authority behind|who is behind|behind|produced|produce|originate from|originates from\
      |authored|stem from|stems from|comes from|came from|coming from|put out|released
      """
    ),
    (.sign, "ký|đã ký|ký ban hành|người ký|do ai ký|sign|signs|signed|signer|signatory"),
    (
      .cite,
      """
      xuất hiện trong bài nào|xuất hiện trong những bài nào|xuất hiện ở bài nào|xuất hiện ở những bài nào|có trong bài nào|có trong những bài nào|nằm trong bài nào\
      |dẫn|được dẫn|trích dẫn|được trích dẫn|viện dẫn|nhắc đến|nhắc tới|được nhắc đến|đề cập\
      |được đề cập|dẫn ra|dẫn chiếu|cùng dẫn|bài dẫn|cite|cites|cited|citing|mention|mentions\
      |mentioned|quote|quotes|quoted|refer to|refers to|referred to|referenced|appear|appears\
      |appeared|are cited|is cited|nhắc|nói đến|nói tới|đề cập đến|đề cập tới|có nhắc|có dẫn\
      |có nhắc đến|trích|được trích|được nói đến|được nói tới|được đề cập đến|được đề cập tới\
      |được nhắc tới|được viện dẫn|dẫn lại|referring to|make reference to\
      |makes reference to|referencing|references|reference|mentioning|quoting|talk about\
      |invoked|show up in|shows up in|come up|comes up
      """
    ),
    (
      .article,
      """
      bài|bài nào|những bài nào|bài báo|bài báo nào|bài viết|bài viết nào|các bài|một bài\
      |article|bài báo nào đã|những bài báo nào|những bài viết nào|tin nào|bản tin|bản tin nào\
      |tin bài nào|tin bài|stories|news stories|story|news reports|news articles|pieces\
      |an article|one article|the article|the articles|any article|articles|news item\
      |news items|which articles|what articles
      """
    ),
    (
      .body,
      """
      là tổ chức nào|là cơ quan nào|là đơn vị nào|là những tổ chức nào|là những cơ quan nào\
      |tổ chức nào|những tổ chức nào|cơ quan nào|những cơ quan nào|đơn vị nào|những đơn vị nào\
      |những ban nào|các đơn vị|các tổ chức|các cơ quan nào|bộ phận nào|cấp nào\
      |which bodies|what bodies|which body|what body|bodies|which organisation\
      |which organisations|what organisation|what organisations|organisations\
      |which organization|what organization|which organizations|what organizations\
      |organizations|which units|what units|which agencies|which agency|the bodies\
      |the organisations|cơ quan|cơ quan tổ chức nào|những cơ quan|những đơn vị|các cơ quan\
      |các ban|những bộ phận nào|which organs|which parts|component bodies|constituent parts\
      |which committees|what committees|which offices|units|agencies|cơ quan đơn vị nào\
      |các cơ quan đơn vị nào
      """
    ),
    (
      .belong,
      """
      thuộc|trực thuộc|nằm trong|là một phần của|thuộc về|nằm dưới|dưới quyền|dưới trướng\
      |là bộ phận của|là đơn vị của|là cơ quan của|là ban của|là một ban của|trực tiếp thuộc\
      |chịu sự quản lý của|do cơ quan nào quản lý|is part of|are part of|is a part of\
      |form part of|forms part of|makes up part of|sits under|sit under|sits within|fall under\
      |falls under|report into|answer to|answers to|housed in|attached to|is a unit of\
      |a unit of|an organ of|an arm of|parts of|a part of|part of|belong|belongs|belong to\
      |belongs to|under|within|inside|subordinate to|come under|comes under
      """
    ),
    (
      .contain,
      """
      make up|makes up|made up\
      |gồm|gồm có|bao gồm|gồm các|bao gồm các|có các đơn vị|có những đơn vị|có các cơ quan\
      |có những cơ quan|có các ban|có những ban|có những tổ chức|có các tổ chức\
      |những đơn vị trực thuộc nào|đơn vị trực thuộc nào|các đơn vị trực thuộc\
      |những cơ quan trực thuộc nào|cơ quan trực thuộc nào|các cơ quan trực thuộc\
      |các tổ chức trực thuộc|những tổ chức trực thuộc nào|các ban trực thuộc\
      |những ban trực thuộc nào|cơ cấu tổ chức|cơ cấu|bộ máy|include|includes|including\
      |comprises|composed of|made of|sub bodies|subordinate bodies|subordinate units\
      |constituent bodies|subsidiary bodies|have under|has under|the structure of|structure of\
      |sub units|subunits|contain|contains|consist of|consists of|comprise
      """
    ),
    (
      .parent,
      """
      tổ chức cấp trên|đơn vị cấp trên|tổ chức chủ quản|đơn vị chủ quản\
      |cấp trên|là cấp trên|là ban của tổ chức nào|là ban của cơ quan nào\
      |là một bộ phận của tổ chức nào|là bộ phận của tổ chức nào\
      |là một bộ phận của cơ quan nào|là đơn vị của tổ chức nào|là đơn vị của cơ quan nào\
      |của tổ chức nào|của cơ quan nào|thuộc đâu|trực thuộc đâu|của đơn vị nào|parent body\
      |parent organisation|trực thuộc cơ quan nào|trực thuộc tổ chức nào|thuộc cơ quan nào\
      |thuộc tổ chức nào|thuộc đơn vị nào|trực thuộc đơn vị nào|nằm trong tổ chức nào\
      |nằm trong cơ quan nào|nằm ở cơ quan nào|nằm ở tổ chức nào|là một bộ phận của cái gì\
      |thuộc về tổ chức nào|thuộc về cơ quan nào|cơ quan chủ quản|cơ quan cấp trên|cơ quan mẹ\
      |tổ chức mẹ|chủ quản|belong to which body|belong to which organisation\
      |part of which body|part of which organisation|part of what|part of what body\
      |part of what organisation|sits under which body|what is above|which body is above|above\
      |whose body|higher body|parent|under which body|under which organisation|superior body
      """
    ),
    (
      .timeline,
      """
      bảng thời gian|biểu thời gian|niên biểu|in date sequence\
      |dòng thời gian|theo thời gian|theo trình tự thời gian|trình tự thời gian|tiến trình\
      |theo dòng thời gian|theo thứ tự thời gian|thứ tự thời gian|trình tự\
      |hoạt động theo thời gian|lịch sử hoạt động|lịch sử công tác|hoạt động qua thời gian\
      |những hoạt động|các hoạt động|hoạt động nào|làm những gì|đã làm những gì|làm được gì\
      |hành trình|chặng đường|quá trình hoạt động|diễn tiến|các sự kiện theo ngày\
      |sắp xếp theo ngày|theo ngày tháng|lý lịch công tác|by date|sequence|sequence of events\
      |in sequence|career path|career|chronological|activities|trace|track record|trajectory\
      |date by date|year by year|milestones|what has he done|what has she done\
      |in order of time|in time order|dated events|quá trình công tác|tiểu sử|diễn biến\
      |các mốc|mốc thời gian|những mốc|các mốc hoạt động|qua các năm|hoạt động qua các năm\
      |timeline|chronology|chronologically|over time|over the years|in chronological order\
      |in date order|history
      """
    ),
  ]

  /// Names and parts of names that other phrases begin or end like; in a question without marks
  /// they come before phrases of the same letters.
  static let names: [(QuestionConcept, String)] = [
    (
      .name,
      """
      họp báo|ban chỉ đạo|dự thảo|dự án|dự báo|dự toán|báo cáo viên|báo cáo chính trị|ban tổ chức\
      |làm việc|buổi làm việc|lễ trao|đại hội|việt nam|hội đồng thành viên|first quarter\
      |second quarter|third quarter|fourth quarter|first half|đoàn đại biểu\
      |cơ quan và doanh nghiệp|các cơ quan và doanh nghiệp|people s committee|people s council\
      |standing committee|working session|công tác tổ chức|cuộc sống|chủ tịch|kiểm tra|thanh tra\
      |điều tra|vụ tổ chức|phòng tổ chức|cục tổ chức|sở nội vụ|bộ nội vụ|biên chế\
      |bí thư|phó bí thư|tổng bí thư|thứ trưởng|bộ trưởng|trưởng ban|phó trưởng ban|chủ nhiệm\
      |phó chủ nhiệm|vụ trưởng|phó vụ trưởng|cục trưởng|phó cục trưởng|chánh văn phòng\
      |phó chánh văn phòng|chỉ huy trưởng|phó chỉ huy trưởng|tham mưu trưởng|chính ủy\
      |giám đốc|phó giám đốc|tổng giám đốc|viện trưởng|chánh án|chánh thanh tra|trưởng phòng\
      |phó trưởng phòng|trưởng đoàn|phó trưởng đoàn|hiệu trưởng|tổng biên tập|phó chủ tịch\
      |chi cục trưởng|tổng thư ký|thủ tướng|phó thủ tướng|người phát ngôn|phó người phát ngôn\
      |phó thủ trưởng|ủy viên dự khuyết|trưởng ban tổ chức|phó trưởng ban tổ chức|đảng ủy|đảng bộ\
      |chi bộ|xây dựng đảng|kỳ họp|thường kỳ|định kỳ|nhiệm kỳ|the people s committee\
      |the people s council|the people s court|the people s procuracy
      """
    )
  ]

  /// Words of any question: which, how many, whether, when; names that begin like phrases; denials.
  static let rest: [(QuestionConcept, String)] = [
    (
      .which,
      """
      qua đâu|thông qua đâu|qua những gì|qua cái gì|nhờ đâu|từ đâu\
      |ra sao|như nào|kiểu gì|bằng cách nào|là gì|là những gì|gồm những gì|những cái nào\
      |cái nào|what were|what was|what else|which ones|what sort of|how exactly|in what way\
      |in what ways|what kind of|những cái gì|có gì|nào|gì|điều gì|cái gì|những gì|what|which\
      |how|what is|what are|thế nào|như thế nào
      """
    ),
    (
      .count,
      """
      bao nhiêu|mấy|có bao nhiêu|có mấy|bao nhiêu lần|mấy lần|tất cả bao nhiêu\
      |tổng cộng bao nhiêu|tổng số|đếm|được bao nhiêu|how often|what number of|the number of\
      |in how many|at how many|how many|how many times|số lượng|số lần|number of|count
      """
    ),
    (
      .first,
      """
      đầu tiên|lần đầu|lần đầu tiên|sớm nhất|trước nhất|lúc đầu|first ever\
      |first time|the first meeting|earliest|at first
      """
    ),
    (
      .last,
      """
      gần nhất|mới nhất|gần đây nhất|cuối cùng|sau cùng|mới đây nhất|lần mới nhất|the latest\
      |the most recent|lần cuối|lần cuối cùng|lần gần nhất|latest|most recent|most recently\
      |the last meeting|last time|newest
      """
    ),
    (
      .yesNo,
      """
      hay không|có phải|có phải là|phải không|đúng không|đúng chứ|có đúng|có đúng là|hay chưa\
      |đã từng|đã bao giờ|có bao giờ|có khi nào|bao giờ chưa|có thật|có thật là|có từng|liệu\
      |liệu có|were there any|were there ever|has there ever been|is it true that\
      |is it true|was it|was he|was she|whether|is there any|are there any|has there been any\
      |did any|is there|are there|has there been|có hay không
      """
    ),
    (
      .capacity,
      """
      his capacity|her capacity|their capacity|capacity|in which capacities\
      |với tư cách gì|tư cách gì|với tư cách nào|tư cách nào|trong tư cách nào|trong tư cách gì\
      |dưới tư cách gì|ở vai trò nào|ở vai trò gì|ở cương vị nào|ở cương vị gì\
      |trên cương vị nào|với cương vị gì|làm nhiệm vụ gì ở đó|and as what|acting as what\
      |what was his role|what was her role|what role|which role|doing what|với vai trò gì\
      |trong vai trò gì|vai trò gì|vai trò nào|vai trò|in what capacity|what capacity\
      |in which role|in what role|as what|his role|her role|their role|in which capacity
      """
    ),
    (.and, "và|lẫn|cùng với|hoặc|hay|and|or|as well as|and of|và của|và tại"),
    (
      .aside,
      """
      what districts|what district|which provinces|what provinces|walk me through|take me through\
      |run me through|go through|on which day|on what day|which day|what day|on which days|from when to when|since when\
      |qua các thời điểm|qua từng giai đoạn\
      |of which districts|which districts|in which districts|from which district|from which districts\
      |ở các huyện|các huyện|ở các tỉnh|từng huyện|của các huyện|in each district|by district\
      |khi nào|lúc nào|bao giờ|hôm nào|ngày nào|vào ngày nào|ngày mấy|năm nào|vào năm nào\
      |thời điểm nào|vào thời điểm nào|những thời điểm nào|vào những thời điểm nào\
      |tính đến ngày nào|tại đâu|ở đâu|ở chỗ nào|nơi nào|chỗ nào|tại nơi nào|tại chỗ nào\
      |vào lúc nào|vào khi nào|từ bao giờ|lần nào|dịp nào|trong dịp nào|vào dịp nào|on what occasion|on which occasion|on what occasions|on which occasions|từ khi nào|đến khi nào|đến bao giờ\
      |trong khoảng thời gian nào|trong thời gian nào|giai đoạn nào|ngày tháng nào|ngày tháng\
      |thời gian và địa điểm|thời gian địa điểm|ngày giờ|những ngày nào|vào những ngày nào\
      |các thời điểm|các ngày|ngày ban hành là|ở nơi nào|địa điểm nào|địa điểm|thời gian nào\
      |diễn ra|được tổ chức|tổ chức ngày nào|tổ chức khi nào|tổ chức ở đâu|theo các bài\
      |trong các bài|trong năm bài|các bài đã đọc|số ngày|ngày và bài|ngày bài|date|dates\
      |the date|the dates|phần chính của|trong phần chính của|the main text of|main text of\
      |ở huyện nào|của huyện nào|huyện nào|đúng chức danh này|tại điểm cầu nào|ở điểm cầu nào\
      |số ngày bài nào|số ngày bài dẫn|ngày cơ quan ban hành bài dẫn|với số ngày và bài|when\
      |where|at which site|in which district|which district\
      |of which district|their districts|on which dates|on what dates|on what date\
      |on which date|which dates|what date|as of when|as of which dates|as of what date|as of\
      |according to the articles|in the articles|of the five articles|five articles\
      |with which titles|which titles|what titles|what were their titles|exactly that title\
      |number date article|date issuer citing article|with number date and article|take place\
      |took place|was it held|were they held|liệt kê|kể tên|nêu tên|tìm|tóm tắt|list|show\
      |draw up|give|give me|show me|tell me|draw|name|find|make|cho xem|cho biết|hãy cho biết\
      |xin cho biết|cho tôi biết|cho hỏi|xin hỏi|lập|vẽ|nêu|what place|hiện nay|hiện tại\
      |đương nhiệm|currently|today|now|at present|explain|describe|ngày họp|nơi họp\
      |từng thời điểm|trong từng thời điểm|qua từng thời điểm|theo các bài báo|các bài nêu\
      |các bài báo nêu|các bài cho biết|họp ở đâu|họp ngày nào|họp khi nào|tổ chức tại đâu\
      |được tổ chức ở đâu|được tổ chức khi nào|held where|held when|tên cuộc họp|nói rõ\
      |giải thích|cho tôi danh sách|danh sách|a list of|the list of|the names of|list all\
      |list all the|show all|show all the|give a list of|provide|provide a list of|enumerate\
      |kèm ngày|kèm theo ngày|kèm ngày tháng|kèm địa điểm|kèm ngày và địa điểm\
      |described in the articles|mentioned in the articles|reported in the articles\
      |told of in the articles|i want to know|i would like to know|could you tell me|can you tell me|please list\
      |please show|please name|please tell me|let me know|tell us|do you know\
      |present a list of|outline|summarise|summarize|set out|liệt kê tất cả|kể ra|hãy liệt kê\
      |hãy kể|hãy kể tên|hãy nêu|hãy cho tôi biết|hãy tìm|hãy chỉ ra|chỉ ra|thống kê\
      |cho danh sách|đưa ra danh sách|lập danh sách|cho xin danh sách|xin danh sách\
      |cho tôi xem|tra cứu|muốn biết|tôi muốn biết|xin hãy cho biết|nêu rõ|trình bày|mô tả\
      |tóm lược|điểm lại|nhắc lại|thuật lại|theo báo chí|theo tin|theo các bài viết\
      |trong các bài báo|trong các bài viết|on record|in the records|in the corpus|in the news\
      |in the reports|in these articles|in the texts|according to the news\
      |according to the reports|according to the texts|based on the articles|kèm|kèm theo\
      |cụ thể|chi tiết|respectively|lần lượt|as well|too|in total|all in all|altogether|tất cả\
      |toàn bộ|all|the full list of
      """
    ),
    (
      .filler,
      """
      thông qua|nhờ\
      |hãy|xin|vui lòng|làm ơn|văn bản này|văn bản đó|các văn bản này|các văn bản đó|the document|this document\
      |đã|đang|được|bởi|do|là|thì|mà|vẫn|cũng|đều|đó là|nên|bị|gì đó|nhé|nhỉ|à|vậy thì\
      |thế thì|so với|cùng lúc|bao gồm cả|hiện|hiện đang|trong số|trong số đó|có|của|cho|với\
      |vào|trong|tại|ở|về|các|những|một|này|đó|ấy|từng|nay|rồi|ạ|thế|hôm|hồi|lúc|qua|theo|vậy\
      |đến|tới|giữa|nhau|hai|cả|hai ông|hai bà|hai người|hai vị|hoạt động|trung gian|person\
      |nếu không thì|nếu không|người ta|nào đó|được nêu|được nhắc với|được nhắc|nêu tên là\
      |được nêu tên|được nêu tên là|được nêu với|với chức danh|nhưng|đồng thời|tên gọi\
      |thay mặt|sau đây|dưới đây|từ|trên|thêm|kể cả|còn|lại|cả hai ông|the|a|an|of|in|at|on|is\
      |was|were|are|be|been|being|did|does|done|has|have|had|by|to|for|from|with|that|there\
      |any|also|please|me|its|it|his|her|their|them|he|she|they|this|these|those|as|into\
      |described as|introduced as|referred to as|listed as|giới thiệu là|được giới thiệu là\
      |được gọi là|được ghi là|held the|named|said|listed|recorded\
      |given|stated|noted|one|between|ever|if|if not|not so|else|one of|one of the|in one of the\
      |exist|exists|mr|mrs|ms|comrade|up|through|via|over|during|both of|seen|her his|such\
      |other|people in|known|whose|theirs|party s|can|could|would|you|i|some|s|but|yet|while|khi\
      |của ông|của bà|ông ấy|bà ấy|ông này|bà này|ông ta|bà ta|của họ|anh ấy|chị ấy
      """
    ),
    (
      .barrier,
      """
      other than|apart from|aside from|besides|excluding|không hề|chưa từng\
      |không tính|không kể|không bao gồm|không gồm|chưa kể|chưa tính|không tính đến|không kể đến\
      |không phải|không phải là|chẳng phải\
      |không|chưa|chẳng|chả|đừng|trừ|ngoại trừ|ngoài|trước|sau|trước khi|sau khi|nhiều nhất\
      |ít nhất|hơn|nhất|tại sao|vì sao|vì lý do gì|lý do|vắng|vắng mặt|hủy|hoãn|sẽ|dự kiến\
      |đáng lẽ|phản đối|chỉ trích|not|never|no|none|nobody|except|without|before|after|instead\
      |most|least|more|fewer|less|why|absent|cancelled|will|should|against|hôm qua|hôm nay\
      |hôm kia|tuần này|tháng này|năm nay|yesterday|this week|this year|refused|failed\
      |criticised|opposed|n t|didn|wasn|weren|isn|doesn|hasn
      """
    ),
  ]
}

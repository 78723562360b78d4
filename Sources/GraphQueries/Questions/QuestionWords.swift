internal import NewsModel

/// The words of questions, as data, without case and marks.
enum QuestionWords {
  /// What people do at meetings, the longest first where one begins another.
  static let actions: [(words: String, action: WhoAction)] = [
    ("chu tri hoac cung chu tri", .chaired), ("chu tri hoac dong chu tri", .chaired),
    ("dong chu tri", .chaired), ("cung chu tri", .chaired), ("chu tri", .chaired),
    ("dieu hanh", .chaired),
    ("chair or co chair", .chaired), ("chaired or co chaired", .chaired),
    ("co chaired", .chaired), ("co chair", .chaired), ("chaired", .chaired), ("chair", .chaired),
    ("presided over", .chaired), ("preside over", .chaired),
    ("du khong chu tri", .attended), ("tham du", .attended), ("cung du", .attended),
    ("tham gia", .attended), ("du", .attended),
    ("attending not chairing", .attended), ("attended", .attended), ("attending", .attended),
    ("attend", .attended), ("took part in", .attended), ("take part in", .attended),
    ("phat bieu bao cao", .spoke), ("phat bieu", .spoke), ("bao cao tham luan", .spoke),
    ("bao cao", .spoke), ("tham luan", .spoke),
    ("spoke or reported", .spoke), ("spoke", .spoke), ("speak", .spoke), ("reported", .spoke),
    ("phat bieu ket luan", .concluded), ("ket luan", .concluded), ("concluded", .concluded),
    ("conclude", .concluded),
    ("chi dao", .directed), ("directed", .directed), ("direct", .directed),
  ]

  /// What a question may end with that asks for columns every answer has.
  static let tails = [
    "ngay nao o dau", "tai diem cau nao", "o diem cau nao", "ngay nao", "o dau", "khi nao",
    "va vao nhung thoi diem nao", "va vao thoi diem nao", "vao nhung thoi diem nao",
    "vao thoi diem nao", "tinh den ngay nao", "theo cac bai", "so ngay bai nao", "so ngay bai dan",
    "dung chuc danh nay", "trong nam bai", "trong cac bai",
    "o huyen nao", "va ai cung du khong",
    "when and where", "and when", "and where", "when", "where", "and as of which dates",
    "and as of when", "as of which dates", "as of when", "according to the articles",
    "according to the article", "with which titles", "in which district", "number date article",
    "exactly that title", "and at which site", "of the five articles", "over time",
  ]

  /// What a question may begin with that asks nothing.
  static let heads = [
    "theo cac bai", "cho biet", "hay cho biet", "xin cho biet", "according to the articles",
    "please", "tell me", "in the articles",
  ]

  /// What stands before a person's name.
  static let honorifics: Set<String> = [
    "ong", "ba", "dong", "chi", "d", "c", "anh", "co", "mr", "mrs", "ms", "dr", "comrade",
  ]

  /// What stands between a date and what it dates.
  static let beforeDates: Set<String> = [
    "ngay", "vao", "nam", "thang", "trong", "hom", "on", "in", "of", "during", "year",
  ]

  /// What stands before the two dates of a period.
  static let beforePeriods: Set<String> = ["tu", "den", "from", "to", "between", "until"]

  /// What stands before a place.
  static let beforePlaces: Set<String> = ["tai", "o", "at", "in"]

  /// English words about meetings, by what articles call the same.
  static let meetingWords: [String: String] = [
    "briefing": "giao ban", "workshop": "hoi thao", "seminar": "hoi thao", "online": "truc tuyen",
    "q1": "quy i", "q2": "quy ii", "q3": "quy iii", "q4": "quy iv", "first": "thu nhat",
    "second": "thu hai", "third": "thu ba", "fourth": "thu tu", "fifth": "thu nam",
    "sixth": "thu sau", "seventh": "thu bay", "eighth": "thu tam", "ninth": "thu chin",
    "tenth": "thu muoi", "province": "tinh", "provinces": "tinh", "provincial": "tinh",
    "district": "huyen", "party": "dang", "committee": "uy", "commission": "ban", "bloc": "khoi",
    "organisation": "to chuc", "people": "nhan dan", "council": "hoi dong",
    "standing": "thuong truc", "plenum": "hoi nghi", "congress": "dai hoi",
    "inspection": "kiem tra", "international": "quoc te", "national": "toan quoc",
    "agencies": "co quan", "enterprises": "doanh nghiep",
  ]

  /// What stands before those who are spoken to.
  static let beforeAudiences: Set<String> = ["voi", "cho", "to"]

  /// The beginnings of the names of meetings, which are no places.
  static let meetingKinds = [
    "hoi nghi", "hoi thao", "cuoc", "buoi", "phien", "ky hop", "dai hoi", "le ", "giao ban",
    "toa dam", "the meeting", "the conference", "the session", "the working", "the briefing",
  ]

  /// Words that tell no meeting from another.
  static let meetingFillers: Set<String> = [
    "cac", "cuoc", "hop", "hoi", "nghi", "buoi", "phien", "lam", "viec", "ky", "le", "tung",
    "chinh", "nhung", "tai", "o", "cua", "va", "voi", "giua", "ve", "the", "a", "an", "of", "at",
    "in", "to", "for", "on", "and", "meeting", "meetings", "conference", "session", "working",
    "main", "each", "every", "all", "moi", "tat", "ca", "trong", "s",
  ]

  /// The types of documents, as articles write them, by the words of questions.
  static let documentTypes: [(words: String, type: String)] = [
    ("chi thi", "Chỉ thị"), ("nghi quyet", "Nghị quyết"), ("quy dinh", "Quy định"),
    ("quyet dinh", "Quyết định"), ("ket luan", "Kết luận"), ("ke hoach", "Kế hoạch"),
    ("thong tri", "Thông tri"), ("huong dan", "Hướng dẫn"), ("cong van", "Công văn"),
    ("thong tu", "Thông tư"), ("nghi dinh", "Nghị định"), ("de an", "Đề án"),
    ("bao cao", "Báo cáo"), ("chuong trinh", "Chương trình"),
    ("directive", "Chỉ thị"), ("resolution", "Nghị quyết"), ("regulations", "Quy định"),
    ("regulation", "Quy định"), ("decision", "Quyết định"), ("conclusion", "Kết luận"),
    ("plan", "Kế hoạch"), ("decree", "Nghị định"), ("circular", "Thông tư"),
  ]

  /// Titles of posts, by their English words.
  static let titles: [String: String] = [
    "secretary": "Bí thư", "deputy secretary": "Phó Bí thư",
    "standing deputy secretary": "Phó Bí thư Thường trực", "chair": "Chủ tịch",
    "chairman": "Chủ tịch", "chairwoman": "Chủ tịch", "president": "Chủ tịch",
    "vice chair": "Phó Chủ tịch", "vice chairs": "Phó Chủ tịch", "deputy chair": "Phó Chủ tịch",
    "vice chairman": "Phó Chủ tịch", "head": "Trưởng ban", "deputy head": "Phó Trưởng ban",
    "deputy heads": "Phó Trưởng ban", "member": "Ủy viên", "members": "Ủy viên",
    "director": "Giám đốc", "deputy director": "Phó Giám đốc", "minister": "Bộ trưởng",
    "deputy minister": "Thứ trưởng",
  ]

  /// Titles by the English verbs that say who has them.
  static let offices: [String: String] = ["chairs": "Chủ tịch", "heads": "Trưởng ban"]

  /// Posts whose words hold less than the name of their body.
  static let posts: [String: (title: String, body: String)] = [
    "uy vien trung uong dang": ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
    "district party secretary": ("Bí thư", "Huyện ủy"),
    "provincial party secretary": ("Bí thư", "Tỉnh ủy"),
    "uy vien bo chinh tri": ("Ủy viên", "Bộ Chính trị"),
    "bi thu trung uong dang": ("Bí thư", "Ban Bí thư Trung ương Đảng"),
  ]

  /// Bodies by their English words; `*` is the name of a place.
  static let bodies: [(words: String, name: String)] = [
    ("politburo", "Bộ Chính trị"), ("secretariat", "Ban Bí thư Trung ương Đảng"),
    ("central organisation commission", "Ban Tổ chức Trung ương"),
    ("party central committee", "Ban Chấp hành Trung ương Đảng"),
    (
      "standing committee of the * provincial party committee",
      "Ban Thường vụ Tỉnh ủy *"
    ),
    (
      "organisation commission of the * provincial party committee",
      "Ban Tổ chức Tỉnh ủy *"
    ),
    ("* bloc party committee", "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh *"),
    ("* provincial party committee", "Tỉnh ủy *"),
    ("* district party committee", "Huyện ủy *"),
    ("* people s committee", "Ủy ban nhân dân tỉnh *"),
    ("* people s council", "Hội đồng nhân dân tỉnh *"),
    (
      "vietnam fatherland front committee of * province",
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"
    ),
    (
      "* party committee of the agencies and enterprises bloc",
      "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh *"
    ),
  ]

  /// English names of months.
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Commands to try where a question is not understood, by a word that hints at each.
  static let hints: [(words: [String], command: String)] = [
    (["chu tri", "chair"], "quanhe who chaired --meeting TEXT --on DATE"),
    (["du", "attend"], "quanhe who attended --meeting TEXT --on DATE"),
    (["phat bieu", "bao cao", "spoke", "reported"], "quanhe who spoke --meeting TEXT"),
    (["ket luan", "conclude"], "quanhe who concluded --meeting TEXT"),
    (["cuoc hop", "hoi nghi", "meeting"], "quanhe meetings --person NAME --on DATE"),
    (["chuc", "bi thu", "la ai", "post", "title"], "quanhe roles --org BODY --on DATE"),
    (["van ban", "chi thi", "nghi quyet", "document"], "quanhe documents --number N"),
    (["lien", "quan he", "link", "connect"], "quanhe path NAME NAME --all"),
    (["thuoc", "part of"], "quanhe show BODY --relations PART_OF"),
    (["thoi gian", "timeline"], "quanhe timeline NAME"),
  ]
}

internal import NewsModel
private import VietnameseText

/// The words of questions, as data, without case and marks.
enum QuestionWords {
  /// What stands before a person's name.
  static let honorifics = [
    "ông", "bà", "đồng", "chí", "đ", "c", "anh", "chị", "cô", "mr", "mrs", "ms", "dr", "comrade",
  ]

  /// What stands between a date and what it dates.
  static let beforeDates = Set(markedBeforeDates.keys).union([
    "trong", "on", "in", "of", "during", "year", "morning", "afternoon", "evening",
  ])

  /// Parts of the day, as articles say them.
  static let partsOfDay: [String: String] = [
    "sang": "sang", "trua": "trua", "chieu": "chieu", "toi": "toi", "morning": "sang",
    "afternoon": "chieu", "evening": "toi",
  ]

  /// What says of something that it was within a date.
  static let withinDates: Set<String> = ["trong", "vao", "in", "during"]

  /// The Vietnamese ones, by their keys; typed with other marks they are other words: "nam" is "năm"
  /// or "Nam".
  static let markedBeforeDates = Dictionary(
    uniqueKeysWithValues: [
      "ngày", "vào", "năm", "tháng", "hôm", "thời", "điểm", "hồi", "sáng", "trưa", "chiều", "tối",
    ].map { (VietnameseSpelling.searchKey($0), VietnameseSpelling.identityKey($0)) })

  /// What stands before a date and says which way it bounds; the longer first.
  static let beforeBounds: [(words: String, bound: QuestionTokens.Bound)] = [
    ("tính đến", .on), ("tính tới", .on), ("as of", .on), ("kể từ", .since), ("bắt đầu từ", .since),
    ("từ sau", .after), ("kể từ sau", .after), ("cho đến", .until), ("cho tới", .until),
    ("trước", .before), ("sau", .after), ("từ", .since), ("đến", .until), ("tới", .until),
    ("before", .before), ("prior to", .before), ("earlier than", .before), ("after", .after),
    ("later than", .after), ("since", .since), ("from", .since), ("between", .since),
    ("until", .until), ("till", .until), ("up to", .until), ("through", .until), ("to", .until),
    ("và", .until), ("and", .until),
  ].sorted { $0.words.count > $1.words.count }

  /// What somebody who was there can be said not to have done.
  static let deniable: Set<WhoAction> = [.chaired, .spoke, .concluded, .directed]

  /// What begins a word for someone who did something: "người báo cáo".
  static let oneWho: Set<String> = ["nguoi"]

  /// What is done at meetings and in bodies alike.
  static let takingPart: Set<String> = ["tham gia", "cung tham gia", "da tham gia"]

  /// What stands between a body and a title that somebody in it has.
  static let having: Set<String> = ["have", "has", "had"]

  /// What tells by whom something was done, or not done.
  static let byWhom: Set<String> = ["by", "boi"]

  /// What denies what follows it.
  static let denials: Set<String> = [
    "chua", "chang", "cha", "never", "other than", "apart from", "aside from", "besides",
    "excluding", "chua tung", "khong he",
    "khong", "khong tinh", "khong ke", "khong bao gom", "khong gom", "chua ke", "chua tinh",
    "khong tinh den", "khong ke den", "khong phai", "khong phai la", "ngoai", "tru", "ngoai tru",
    "not", "except", "without",
    "didn", "wasn", "weren",
  ]

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
    "agencies": "co quan", "enterprises": "doanh nghiep", "agency": "co quan",
    "enterprise": "doanh nghiep", "first quarter": "quy i", "second quarter": "quy ii",
    "third quarter": "quy iii", "fourth quarter": "quy iv", "eleventh": "11", "twelfth": "12",
    "thirteenth": "13", "fourteenth": "14", "fifteenth": "15", "sixteenth": "16",
    "seventeenth": "17", "eighteenth": "18", "nineteenth": "19", "twentieth": "20",
    "delegation": "doan cong tac", "appraisal": "tham tra", "appraising": "tham tra",
    "verification": "tham tra",
    "verifying": "tham tra", "draft": "du thao", "drafts": "du thao", "resolution": "nghi quyet",
    "resolutions": "nghi quyet", "two": "hai", "three": "ba", "term": "khoa",
    "northern": "phia bac", "southern": "phia nam", "midland": "trung du", "midlands": "trung du",
    "mountain": "mien nui", "mountains": "mien nui", "mountainous": "mien nui", "work": "cong tac",
    "building": "xay dung", "board": "", "organization": "to chuc", "organising": "to chuc",
    "group": "to", "discussion": "thao luan", "voters": "cu tri", "review": "so ket",
    "summary": "tong ket", "ceremony": "le", "press": "bao", "regular": "thuong ky",
    "thematic": "chuyen de", "digital": "so", "transformation": "chuyen doi",
    "appraised": "tham tra", "quarter": "quy", "central": "trung uong", "departments": "so",
    "mass": "dan", "mobilisation": "van", "mobilization": "van", "month": "thang",
    "fatherland": "to quoc", "front": "mat tran", "wards": "phuong", "ward": "phuong",
  ]

  /// The words that a description of a meeting has, so that it is one.
  static let meetingKinds = [
    "hoi nghi", "hoi thao", "cuoc hop", "buoi", "phien hop", "ky hop", "dai hoi", "le", "giao ban",
    "toa dam", "lam viec", "hop bao", "tiep xuc cu tri", "ky niem", "so ket", "tong ket",
    "chuyen de", "tham tra", "doan cong tac", "doan giam sat", "doan kiem tra", "gap mat",
    "briefing", "workshop", "seminar", "plenum", "congress", "ceremony", "hearing", "appraisal",
    "meeting", "conference", "session", "working session", "visit", "discussion", "forum",
  ]

  /// The beginnings of the names of meetings, which are no places.
  static let meetingBeginnings = [
    "hoi nghi", "hoi thao", "cuoc", "buoi", "phien", "ky hop", "dai hoi", "le", "giao ban",
    "toa dam", "the meeting", "the conference", "the session", "the working", "the briefing",
    "meeting", "conference", "session", "each", "every", "which", "the fifth", "the same",
  ]

  /// What a meeting to which someone led a delegation is about too.
  static let delegation = "đoàn công tác"

  /// Words for those who come to a meeting together, led by one of them.
  static let delegations: Set<String> = [
    "doan cong tac", "doan giam sat", "doan kiem tra", "doan khao sat", "delegation",
    "working group", "inspection team",
  ]

  /// What stands before the number of something ordered.
  static let beforeOrdinals: Set<String> = ["thu", "lan", "quy", "khoa"]

  /// Pairs of syllables that are one word without telling anything.
  static let meetingPairs: Set<String> = [
    "hoi nghi", "lam viec", "cuoc hop", "buoi hop", "phien hop", "su kien", "thanh phan",
  ]

  /// What stands before "ủy" in the names of committees.
  static let beforeCommittee: Set<String> = ["tinh", "thanh", "huyen", "thi", "quan", "dang", "xa"]

  /// What stands before whoever held a meeting.
  static let beforeHolders: Set<String> = ["cua"]

  /// Levels of places, which stand before their names.
  static let levelWords: Set<String> = ["tinh", "huyen", "xa", "phuong", "quan", "tp"]

  /// What stands behind the level of a place in the name of a body.
  static let afterLevels: Set<String> = ["uy", "doan", "doi"]

  /// Of these, those that are alike: "kỳ họp thứ 7", "hội nghị lần 7", "tổ số 7".
  static let beforeSerials: Set<String> = ["thu", "lan", "so"]

  /// What stands before a number that means nothing without it.
  static let beforeNumbers = beforeOrdinals.union(beforeSerials).union(["thang"])

  /// Pairs of syllables that say of which kind a meeting is: none is another.
  static let meetingKindPairs: Set<String> = [
    "so ket", "tong ket", "giao ban", "ky hop", "hop bao", "dai hoi", "hoi thao", "toa dam",
    "thuong ky", "dinh ky", "chuyen de", "bat thuong", "doi thoai", "khoi cong", "khanh thanh",
    "ky niem", "khai mac", "be mac", "tham tra", "chat van", "giai trinh", "kiem diem",
    "tap huan", "phat dong", "phan bien",
  ]

  /// Ordinals, from the first.
  static let ordinals = [
    "nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]

  /// Roman numerals, from one.
  static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]

  /// Abbreviations in names of meetings, in full.
  static let abbreviations: [String: String] = [
    "hdnd": "hoi dong nhan dan", "ubnd": "uy ban nhan dan", "tw": "trung uong", "tu": "trung uong",
    "mttq": "mat tran to quoc", "btv": "ban thuong vu", "bch": "ban chap hanh",
    "dbqh": "dai bieu quoc hoi", "xdnd": "xay dung dang", "ubmttq": "uy ban mat tran to quoc",
  ]

  /// What stands before a name without being part of it.
  static let beforeNames: Set<String> = [
    "cua", "the", "o", "tai", "of", "in", "trong", "and", "va", "a", "an", "its", "party", "to",
    "s", "cac", "nhung", "vi", "ten", "from", "by", "about", "ve",
  ]

  /// What stands before the name of a unit, so that none of a person follows.
  static let beforeUnits: Set<String> = [
    "huyen", "tinh", "xa", "phuong", "thi", "quan", "pho", "uy", "tp", "tx", "thon", "ap",
    "district",
    "province", "commune", "duong", "truong", "ban", "so", "khoi",
  ]

  /// What stands between the parts of a body's name without being part of it.
  static let betweenParts: Set<String> = ["cua", "thuoc", "of", "the", "at", "in", "o", "tai"]

  /// Whether a word stands before a place or a unit's name.
  static func isBeforePlace(_ key: String) -> Bool {
    beforePlaces.contains(key) || beforeUnits.contains(key)
  }

  /// What stands between an English title and its body.
  static let betweenTitleAndBody: Set<String> = ["of", "in", "at", "for", "did", "does"]

  /// Other spellings of English words.
  static let spellings: [String: String] = [
    "organization": "organisation", "organizations": "organisations", "organizing": "organising",
    "vietnamese": "vietnam", "centre": "central",
    "committees": "committee", "commissions": "commission", "councils": "council",
  ]

  /// Words that ask for the one head of a body.
  static let heading: Set<String> = [
    "heads", "headed", "heading", "dung dau", "nguoi dung dau", "head up", "leader", "the leader",
    "runs",
  ]

  /// English words for the head of any body.
  static let headWords: Set<String> = ["head", "chief", "heads"]

  /// The head of a body, by the beginning of its name; the first that fits.
  static let headTitles: [(body: String, title: String)] = [
    ("ban to chuc", "Trưởng ban"), ("ban tuyen giao", "Trưởng ban"), ("ban dan van", "Trưởng ban"),
    ("ban noi chinh", "Trưởng ban"), ("ban kinh te", "Trưởng ban"), ("ban doi ngoai", "Trưởng ban"),
    ("ban chi dao", "Trưởng ban"),
    ("tinh uy", "Bí thư"), ("thanh uy", "Bí thư"), ("huyen uy", "Bí thư"), ("thi uy", "Bí thư"),
    ("quan uy", "Bí thư"), ("dang uy", "Bí thư"), ("uy ban kiem tra", "Chủ nhiệm"),
    ("uy ban", "Chủ tịch"), ("hoi dong nhan dan", "Chủ tịch"), ("hoi", "Chủ tịch"),
    ("so", "Giám đốc"), ("cong an", "Giám đốc"), ("bo", "Bộ trưởng"),
    ("van phong", "Chánh Văn phòng"),
  ]

  /// Words that tell no meeting from another.
  static let meetingFillers: Set<String> = [
    "hoi nghi", "lam viec", "cuoc hop", "buoi hop", "phien hop", "su kien", "thanh phan", "cuoc",
    "buoi", "phien", "hop", "le", "thu", "lan", "cua", "va", "voi", "giua", "ve", "cac", "nhung",
    "khi", "ra", "the", "a", "an", "of", "at", "in", "to", "for", "on", "and", "meeting",
    "meetings", "conference", "conferences", "session", "sessions", "working", "main", "each",
    "every", "all", "s", "event", "events", "held", "took", "place", "with", "from", "by",
    "between", "no", "which", "where", "when", "it", "that", "this", "about", "concerning",
    "regarding", "during", "as", "its", "their", "those", "these", "who", "was", "were", "is",
    "are", "same", "gathering", "sitting", "sittings", "organised", "organized", "hosted",
    "called", "named", "titled", "entitled", "visit", "visits",
  ]

  /// The types of documents, as articles write them, by the words of questions.
  static let documentTypes: [(words: String, type: String, isEnglish: Bool)] = [
    ("chi thi", "Chỉ thị", false), ("nghi quyet", "Nghị quyết", false),
    ("quy dinh", "Quy định", false),
    ("quyet dinh", "Quyết định", false), ("ket luan", "Kết luận", false),
    ("ke hoach", "Kế hoạch", false),
    ("thong tri", "Thông tri", false), ("huong dan", "Hướng dẫn", false),
    ("cong van", "Công văn", false),
    ("thong tu", "Thông tư", false), ("nghi dinh", "Nghị định", false), ("de an", "Đề án", false),
    ("bao cao", "Báo cáo", false), ("chuong trinh", "Chương trình", false),
    ("quy che", "Quy chế", false),
    ("thong bao", "Thông báo", false), ("to trinh", "Tờ trình", false),
    ("phap lenh", "Pháp lệnh", false),
    ("directive", "Chỉ thị", true), ("resolution", "Nghị quyết", true),
    ("regulations", "Quy định", true),
    ("regulation", "Quy định", true), ("decision", "Quyết định", true),
    ("conclusion", "Kết luận", true),
    ("plan", "Kế hoạch", true), ("decree", "Nghị định", true), ("circular", "Thông tư", true),
    ("notice", "Thông báo", true), ("guideline", "Hướng dẫn", true),
    ("programme", "Chương trình", true),
  ]

  /// Titles of posts, by their English words.
  static let titles: [String: String] = [
    "secretary": "Bí thư", "secretaries": "Bí thư", "party secretary": "Bí thư",
    "party chief": "Bí thư", "deputy secretary": "Phó Bí thư",
    "deputy secretaries": "Phó Bí thư", "deputy party secretary": "Phó Bí thư",
    "vice secretary": "Phó Bí thư", "standing deputy secretary": "Phó Bí thư Thường trực",
    "permanent deputy secretary": "Phó Bí thư Thường trực", "chair": "Chủ tịch",
    "chairs": "Chủ tịch", "the chair": "Chủ tịch", "chairman": "Chủ tịch",
    "chairwoman": "Chủ tịch", "chairperson": "Chủ tịch", "president": "Chủ tịch",
    "vice chair": "Phó Chủ tịch", "vice chairs": "Phó Chủ tịch", "deputy chair": "Phó Chủ tịch",
    "deputy chairs": "Phó Chủ tịch", "vice chairman": "Phó Chủ tịch",
    "vice chairmen": "Phó Chủ tịch", "deputy chairman": "Phó Chủ tịch",
    "vice chairwoman": "Phó Chủ tịch", "vice chairperson": "Phó Chủ tịch",
    "vice president": "Phó Chủ tịch", "vice presidents": "Phó Chủ tịch", "head": "Trưởng ban",
    "chief": "Trưởng ban", "heads": "Trưởng ban",
    "deputy head": "Phó Trưởng ban", "deputy heads": "Phó Trưởng ban",
    "vice head": "Phó Trưởng ban", "member": "Ủy viên", "members": "Ủy viên",
    "director": "Giám đốc", "directors": "Giám đốc", "deputy director": "Phó Giám đốc",
    "deputy directors": "Phó Giám đốc", "vice director": "Phó Giám đốc", "minister": "Bộ trưởng",
    "deputy minister": "Thứ trưởng", "vice minister": "Thứ trưởng", "rector": "Hiệu trưởng",
    "vice rector": "Phó Hiệu trưởng", "chief of office": "Chánh Văn phòng",
  ]

  /// Titles as articles abbreviate them.
  static let shortTitles: [String: String] = [
    "ct": "Chủ tịch", "pct": "Phó Chủ tịch", "bt": "Bí thư", "pbt": "Phó Bí thư",
    "gd": "Giám đốc", "pgd": "Phó Giám đốc", "uv": "Ủy viên", "tb": "Trưởng ban",
  ]

  /// Titles by the English verbs that say who has them.
  static let offices: [String: String] = [
    "chairs": "Chủ tịch", "chair": "Chủ tịch", "chaired": "Chủ tịch", "heads": "Trưởng ban",
  ]

  /// Titles that are no shorter title with a body behind it.
  static let titlesAlone: Set<String> = ["chu tich nuoc", "pho chu tich nuoc", "tong bi thu"]

  /// The bodies at the head of a place, by what their heads are called: of provinces, cities,
  /// districts, towns, urban districts, communes, wards.
  static let localHeads: [(title: [String], bodies: [String])] = [
    (
      ["chu", "tich"],
      [
        "Ủy ban nhân dân tỉnh", "Ủy ban nhân dân thành phố", "Ủy ban nhân dân huyện",
        "Ủy ban nhân dân thị xã", "Ủy ban nhân dân quận", "Ủy ban nhân dân xã",
        "Ủy ban nhân dân phường",
      ]
    ),
    (
      ["bi", "thu"],
      ["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy xã", "Đảng ủy phường"]
    ),
  ]

  /// Words for the level of a place, with the places of its bodies in the lists above.
  static let levels: [(words: [String], levels: [Int])] = [
    (["tinh"], [0]), (["thanh", "pho"], [1]), (["tp"], [1]), (["huyen"], [2]),
    (["thi", "xa"], [3]),
    (["tx"], [3]), (["quan"], [4]), (["xa"], [5]), (["phuong"], [6]),
  ]

  /// Posts whose words hold less than the name of their body, and titles in English that do.
  static let posts: [String: (title: String, body: String?)] = [
    "thu tuong": ("Thủ tướng", "Chính phủ"), "pho thu tuong": ("Phó Thủ tướng", "Chính phủ"),
    "pho thu tuong thuong truc": ("Phó Thủ tướng Thường trực", "Chính phủ"),
    "thu tuong viet nam": ("Thủ tướng", "Chính phủ"), "tong bi thu": ("Tổng Bí thư", nil),
    "prime minister": ("Thủ tướng", "Chính phủ"), "premier": ("Thủ tướng", "Chính phủ"),
    "deputy prime minister": ("Phó Thủ tướng", "Chính phủ"),
    "deputy prime ministers": ("Phó Thủ tướng", "Chính phủ"),
    "prime minister of vietnam": ("Thủ tướng", "Chính phủ"),
    "vietnamese prime minister": ("Thủ tướng", "Chính phủ"),
    "vietnam s prime minister": ("Thủ tướng", "Chính phủ"),
    "prime minister of viet nam": ("Thủ tướng", "Chính phủ"),
    "deputy prime minister of vietnam": ("Phó Thủ tướng", "Chính phủ"),
    "deputy prime ministers of vietnam": ("Phó Thủ tướng", "Chính phủ"),
    "state president": ("Chủ tịch nước", nil), "president of vietnam": ("Chủ tịch nước", nil),
    "president of viet nam": ("Chủ tịch nước", nil), "vietnam s president": ("Chủ tịch nước", nil),
    "vice state president": ("Phó Chủ tịch nước", nil),
    "general secretary": ("Tổng Bí thư", nil), "party general secretary": ("Tổng Bí thư", nil),
    "general secretary of the party": ("Tổng Bí thư", nil),
    "general secretary of the communist party": ("Tổng Bí thư", nil),
    "uy vien trung uong dang": ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
    "uy vien trung uong": ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
    "uy vien t u dang": ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
    "uy vien tu dang": ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
    "uy vien tw dang": ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
    "district party secretary": ("Bí thư", "Huyện ủy"),
    "district party secretaries": ("Bí thư", "Huyện ủy"),
    "provincial party secretary": ("Bí thư", "Tỉnh ủy"),
    "provincial party secretaries": ("Bí thư", "Tỉnh ủy"),
    "uy vien bo chinh tri": ("Ủy viên", "Bộ Chính trị"),
    "bi thu trung uong dang": ("Bí thư", "Ban Bí thư Trung ương Đảng"),
    "members of the central committee of the party": ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
  ]

  /// Bodies by their English words; `*` is the name of a place.
  ///
  /// The first that fits is taken.
  static let bodies: [(words: String, name: String)] = committees

  private static let committees: [(words: String, name: String)] = [
    ("politburo", "Bộ Chính trị"), ("secretariat", "Ban Bí thư Trung ương Đảng"),
    ("party s secretariat", "Ban Bí thư Trung ương Đảng"),
    ("central inspection commission", "Ủy ban Kiểm tra Trung ương"),
    ("central organisation commission", "Ban Tổ chức Trung ương"),
    ("central internal affairs commission", "Ban Nội chính Trung ương"),
    ("central mass mobilisation commission", "Ban Dân vận Trung ương"),
    ("central propaganda commission", "Ban Tuyên giáo Trung ương"),
    ("party central committee", "Ban Chấp hành Trung ương Đảng"),
    ("central committee of the party", "Ban Chấp hành Trung ương Đảng"),
    ("party s central committee", "Ban Chấp hành Trung ương Đảng"),
    ("central committee", "Ban Chấp hành Trung ương Đảng"),
    (
      "vietnam fatherland front central committee",
      "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"
    ),
    (
      "central committee of the vietnam fatherland front",
      "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"
    ),
    (
      "commission for democracy supervision and social criticism",
      "Ban Dân chủ, Giám sát và Phản biện xã hội"
    ),
    ("national assembly", "Quốc hội"), ("government", "Chính phủ"),
    ("prime minister", "Thủ tướng Chính phủ"),
    ("national assembly standing committee", "Ủy ban Thường vụ Quốc hội"),
    ("standing committee of the national assembly", "Ủy ban Thường vụ Quốc hội"),
    (
      "standing committee of the * provincial party committee",
      "Ban Thường vụ Tỉnh ủy *"
    ),
    ("* provincial party committee s standing committee", "Ban Thường vụ Tỉnh ủy *"),
    ("* provincial party standing committee", "Ban Thường vụ Tỉnh ủy *"),
    ("standing board of the * provincial party committee", "Thường trực Tỉnh ủy *"),
    ("standing committee of the * district party committee", "Ban Thường vụ Huyện ủy *"),
    ("organisation commission of the * provincial party committee", "Ban Tổ chức Tỉnh ủy *"),
    ("* provincial party committee s organisation commission", "Ban Tổ chức Tỉnh ủy *"),
    ("* provincial organisation commission", "Ban Tổ chức Tỉnh ủy *"),
    ("inspection commission of the * provincial party committee", "Ủy ban Kiểm tra Tỉnh ủy *"),
    ("mass mobilisation commission of the * provincial party committee", "Ban Dân vận Tỉnh ủy *"),
    ("propaganda commission of the * provincial party committee", "Ban Tuyên giáo Tỉnh ủy *"),
    (
      "* party committee of the agencies and enterprises bloc",
      "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh *"
    ),
    (
      "party committee of the agencies and enterprises bloc of *",
      "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh *"
    ),
    ("* bloc party committee", "Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh *"),
    ("bloc party committee", "Đảng ủy Khối các cơ quan và Doanh nghiệp"),
    ("* provincial party committee", "Tỉnh ủy *"),
    ("provincial party committee of *", "Tỉnh ủy *"),
    ("* city party committee", "Thành ủy *"), ("* district party committee", "Huyện ủy *"),
    ("district party committee of *", "Huyện ủy *"), ("district party committee", "Huyện ủy"),
    ("* district people s committee", "Ủy ban nhân dân huyện *"),
    ("* provincial people s committee", "Ủy ban nhân dân tỉnh *"),
    ("* people s committee", "Ủy ban nhân dân tỉnh *"),
    ("people s committee of * province", "Ủy ban nhân dân tỉnh *"),
    ("people s committee of *", "Ủy ban nhân dân tỉnh *"),
    ("* provincial people s council", "Hội đồng nhân dân tỉnh *"),
    ("* people s council", "Hội đồng nhân dân tỉnh *"),
    ("people s council of *", "Hội đồng nhân dân tỉnh *"),
    (
      "vietnam fatherland front committee of * province",
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"
    ),
    ("vietnam fatherland front committee of *", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"),
    ("fatherland front committee of * province", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"),
    ("fatherland front committee of *", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"),
    ("* provincial fatherland front committee", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"),
    ("* fatherland front committee", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh *"),
    ("* province", "Tỉnh ủy *"),
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

internal import VietnameseText

/// Keys of words that the scanner itself must know: the joints of Vietnamese phrases.
///
/// A class, since the scanner takes it at hand in its innermost loops: a struct of so many keys would
/// be copied there.
final class CommonWords: Sendable {
  let va: UInt64
  let cua: UInt64
  let thuoc: UInt64
  let vi: UInt64
  let viet: UInt64
  let khong: UInt64
  let cong: UInt64
  let nuoc: UInt64
  let allOf: UInt64
  let cac: UInt64
  let nhung: UInt64
  let so: UInt64
  let ngay: UInt64
  let thang: UInt64
  let nam: UInt64
  let quy: UInt64
  let khoa: UInt64
  let nhiemKy: UInt64
  let ky: UInt64
  let thuongTruc: UInt64
  let kiem: UInt64
  let trungUong: UInt64
  let dang: UInt64
  let tai: UInt64
  let toDo: UInt64
  let phia: UInt64
  let ve: UInt64
  let dot: UInt64
  let comma: UInt64
  let hyphen: UInt64
  let slash: UInt64
  let ampersand: UInt64
  let colon: UInt64
  let semicolon: UInt64
  let bar: UInt64
  let openParen: UInt64
  let doan: UInt64
  let closeParen: UInt64
  let sang: UInt64
  let chieu: UInt64
  let toi: UInt64
  let trua: UInt64
  let hom: UInt64
  let dem: UInt64
  let vua: UInt64
  let nay: UInt64
  let qua: UInt64
  let diem: UInt64
  let cau: UInt64
  let dau: UInt64
  let tu: UInt64
  let den: UInt64
  let khi: UInt64
  let cu: UInt64
  let again: UInt64
  /// What stands between a family's name and a given one, and in no other name.
  let middleWords: KeySet
  let truoc: UInt64
  let T: UInt64
  let U: UInt64
  let TW: UInt64
  let TWu: UInt64
  let la: UInt64
  let nguyen: UInt64
  let roi: UInt64
  let cap: UInt64
  let sau: UInt64
  let thu: UInt64
  let lan: UInt64
  let phu: UInt64
  let trach: UInt64
  let nhat: UInt64
  let chuyen: UInt64
  let already: UInt64
  let dai: UInt64
  let toan: UInt64
  let ellipsis: UInt64
  let by: UInt64
  let phien: UInt64
  let trong: UInt64
  let gap: UInt64
  let don: UInt64
  /// The last syllables of what somebody said: "câu hỏi", "ý kiến", "quan điểm".
  let utterances: KeySet
  /// How words are put down: viết, ghi.
  let inWriting: KeySet
  /// "bên lề", "bên hành lang".
  let beside: UInt64
  /// Who works together at home: "đội điều tra", "nhóm công an".
  let teams: KeySet
  /// The last syllables of nouns behind which stands who is received: "lễ đón", "buổi tiếp".
  let receiving: KeySet
  /// What may stand between people and that they met others: "(phải) đón", "khi tiếp", "lại gặp".
  let besideVerbs: KeySet
  let co: UInt64
  let thisOne: UInt64
  let nhin: UInt64
  let chuc: UInt64
  let nhau: UInt64
  let mot: UInt64
  let vao: UInt64
  /// Marks of the items of a list of short news.
  let bullets: KeySet
  let buoi: UInt64
  /// What a name ends with only behind a number: "6 tháng", "hai ngày".
  let units: KeySet
  /// Behind a noun: one of another time, "kỳ họp gần nhất", "kỳ họp sắp tới", "hội nghị trước đó".
  let otherTimes: WordPairs
  /// "cùng ngày", "tiếp đó".
  let sameDay: WordPairs
  /// What a ceremony is held for, where no noun names it: "khởi công", "khánh thành".
  let ceremonies: WordPairs
  /// "kết quả", "văn kiện": what comes of a meeting, behind which its noun names no frame.
  let outcomes: WordPairs
  /// Whom newspapers ask about what happened: "luật sư", "chuyên gia".
  let commentators: WordPairs
  let cuoi: UInt64
  /// What looks back in a meeting's name, "tổng kết năm 2023", and what looks ahead.
  let lookingBack: KeySet
  /// What a year's end is the end of: công tác, tổng kết, hoạt động.
  let yearlyWork: KeySet
  let lookingAhead: KeySet
  /// What may stand between a verb and its day: "lúc 2 giờ 15 phút ngày 8/11".
  let ofHours: KeySet
  /// The last syllables of what happens on a day that is no meeting's: ký, ban hành, có hiệu lực, sinh,
  /// từ trần, mất, khởi công, thành lập.
  let pastDeeds: KeySet
  let hop: UInt64
  /// "ngay", at once.
  let rightAway: UInt64
  /// What may stand between who chairs and that it was called off: "chủ trì đã bị hoãn".
  let aroundPutOff: KeySet
  /// First syllables of what becomes of a meeting that is not held: hoãn, hủy, dời, lùi.
  let putOff: KeySet
  /// First syllables of how a meeting is held: diễn ra, tổ chức, thành.
  let heldWords: KeySet
  let cung: UInt64
  let organise: UInt64
  let upTo: UInt64
  let sinh: UInt64
  let hoi: UInt64
  let luot: UInt64
  let can: UInt64
  let hay: UInt64
  /// "không", "chưa".
  let negations: KeySet
  /// First words behind "Mặt trận" in the names of other fronts: dân tộc, quốc gia, giải phóng, phía.
  let otherFronts: KeySet
  /// First words of what an assembly does in a sitting: thảo luận, chất vấn, biểu quyết, bỏ phiếu.
  let debates: KeySet
  /// What those do who debate a bill.
  let debating: WordPairs
  /// "ngày mai", "tuần tới": not today.
  let laterDays: WordPairs
  let assemblies: WordPairs
  /// Where assemblies sit.
  let chambers: WordPairs
  /// What assemblies and their members are called in short.
  let assemblyMarks: KeySet
  let deputies: WordPairs
  /// Before the assembly before which somebody speaks.
  let beforeTribunes: KeySet
  let vu: UInt64
  let quyet: UInt64
  let dinh: UInt64
  let trinh: UInt64
  let giai: UInt64
  let thoi: UInt64
  let ke: UInt64
  /// What leads to the day of a change: "đến tháng 3-2019", "vào năm 2015".
  let dateLeads: KeySet
  /// "đầu", "giữa", "cuối" before a year or a month.
  let partsOfYear: KeySet
  let nguoi: UInt64
  /// "công tác", what someone comes to a body for.
  let congTac: [UInt64]
  let canBo: UInt64
  let ban: UInt64
  let hai: UInt64
  let voi: UInt64
  let doi: UInt64
  let giu: UInt64
  /// Words by which a post is one held now or before, not one that a decision gives: "hiện làm",
  /// "khi còn giữ chức".
  let tellingOfTime: KeySet
  /// "chuyển công tác", "nhận nhiệm vụ": how someone leaves a post for another.
  let departures: KeySet
  let duties: KeySet
  /// The last syllables of what leads to a post: "giữ chức", "vào vị trí".
  let taken: KeySet
  /// The first syllables of verbs by which something is asked for: "đề nghị", "kiến nghị".
  let asking: KeySet
  /// Words of which the stamp of a page is made, besides its day.
  let ofStamps: KeySet
  /// Small words that no name of a meeting ends with, and are no triggers.
  let dangling: KeySet
  /// What may stand between a date and the word before it, and words for a time by which.
  let ofDays: KeySet
  let limits: KeySet
  let count: UInt64
  /// First words of what is aimed at: phấn đấu, hoàn thành, hoàn tất.
  let aims: KeySet
  /// What may stand between a part of the day and the day: "sáng qua (12/4)".
  let ofParts: KeySet
  /// What a body that is only being set up is the object of.
  let setUp: [UInt64]
  let quotes: KeySet
  let plurals: KeySet
  /// Last syllables of what leads to a paper that has a number: "theo", "ban hành", "ký", "tại".
  let leadsToPapers: KeySet
  /// What a number counts that is no paper's: "12 tỉ", "15 người".
  let measures: KeySet
  /// Last syllables of papers that are no documents and have numbers: "giấy phép", "hợp đồng".
  let ofOtherPapers: KeySet
  /// "việc", behind "về".
  let viec: UInt64
  /// By what a law is gone: "theo", "vi phạm".
  let underLaw: KeySet
  let dashes: KeySet
  /// What counts meetings: "cuộc", "buổi".
  let classifiers: KeySet
  /// Words that only a clause has, no title: "sẽ", "là".
  let predicating: KeySet
  /// Small words that a chunk may begin with although no list has them.
  let openers: [UInt64]

  init(tokenizer: VietnameseTokenizer) {
    func key(_ word: String) -> UInt64 { tokenizer.keys(of: word).first ?? 0 }
    va = key("và")
    cua = key("của")
    thuoc = key("thuộc")
    vi = key("vì")
    viet = key("việt")
    khong = key("không")
    cong = key("công")
    nuoc = key("nước")
    allOf = key("đều")
    cac = key("các")
    nhung = key("những")
    so = key("số")
    ngay = key("ngày")
    thang = key("tháng")
    nam = key("năm")
    quy = key("quý")
    khoa = key("khóa")
    nhiemKy = key("nhiệm")
    ky = key("kỳ")
    thuongTruc = key("thường")
    kiem = key("kiêm")
    trungUong = key("trung")
    dang = key("đảng")
    tai = key("tại")
    toDo = key("để")
    phia = key("phía")
    ve = key("về")
    dot = key(".")
    comma = key(",")
    hyphen = key("-")
    slash = key("/")
    ampersand = key("&")
    colon = key(":")
    semicolon = key(";")
    bar = key("|")
    openParen = key("(")
    doan = key("đoàn")
    closeParen = key(")")
    sang = key("sáng")
    chieu = key("chiều")
    toi = key("tối")
    trua = key("trưa")
    hom = key("hôm")
    dem = key("đêm")
    vua = key("vừa")
    nay = key("nay")
    qua = key("qua")
    diem = key("điểm")
    cau = key("cầu")
    dau = key("đầu")
    tu = key("từ")
    den = key("đến")
    khi = key("khi")
    cu = key("cử")
    again = key("tái")
    middleWords = KeySet(["văn", "thị"].map(key))
    truoc = key("trước")
    T = key("T")
    U = key("Ư")
    TW = key("TW")
    TWu = key("TƯ")
    la = key("là")
    nguyen = key("nguyên")
    roi = key("rồi")
    cap = key("cấp")
    sau = key("sau")
    thu = key("thứ")
    lan = key("lần")
    phu = key("phụ")
    trach = key("trách")
    nhat = key("nhất")
    chuyen = key("chuyên")
    already = key("đã")
    dai = key("đại")
    toan = key("toàn")
    ellipsis = key("…")
    by = key("do")
    phien = key("phiên")
    trong = key("trong")
    gap = key("gặp")
    don = key("đón")
    utterances = KeySet(["hỏi", "kiến", "vấn", "điểm", "biểu", "khoăn", "mắc", "trở"].map(key))
    inWriting = KeySet(["viết", "ghi", "rõ", "là", "gồm", "như", "sau", "theo", "từ"].map(key))
    beside = key("bên")
    teams = KeySet(["đội", "nhóm"].map(key))
    receiving = KeySet(["đón", "tiếp", "tiễn", "gặp", "kiến"].map(key))
    besideVerbs = KeySet(
      [
        "khi", "phải", "trái", "bìa", "giữa", "thứ", "hai", "ba", "từ", "hiện", "lại", "riêng",
        "mới",
        "vừa", "ngay", "đứng", "hàng", "áo", "kính", "đeo", "đầu",
      ].map(key))
    co = key("có")
    thisOne = key("này")
    nhin = key("nhìn")
    chuc = key("chức")
    nhau = key("nhau")
    mot = key("một")
    vao = key("vào")
    bullets = KeySet(["*", "•", "●", "▪", "◆"].map { key($0) })
    buoi = key("buổi")
    units = KeySet(["tháng", "ngày"].map { key($0) })
    otherTimes = WordPairs(
      ["gần nhất", "gần đây", "sắp tới", "trước đó", "trước đây"], tokenizer)
    sameDay = WordPairs(["cùng ngày", "tiếp đó"], tokenizer)
    ceremonies = WordPairs(
      [
        "khởi công", "khánh thành", "động thổ", "thông xe", "khai trương", "ra mắt", "bàn giao",
        "dâng hương", "gắn biển", "trao tặng", "ra quân", "phát động", "khai giảng", "bế giảng",
        "đón nhận", "công bố", "kỷ niệm", "hạ thủy", "trao quyết",
      ], tokenizer)
    outcomes = WordPairs(
      ["kết quả", "văn kiện", "nội quy", "biên bản", "nghị quyết"], tokenizer)
    commentators = WordPairs(["luật sư", "chuyên gia"], tokenizer)
    cuoi = key("cuối")
    yearlyWork = KeySet(["tác", "kết", "động"].map { key($0) })
    lookingBack = KeySet(["tổng", "kết", "thành", "đánh"].map { key($0) })
    lookingAhead = KeySet(
      ["triển", "nhiệm", "kế", "phương", "dự", "đến", "giai", "tầm", "từ"].map { key($0) })
    ofHours = KeySet(["lúc", "giờ", "phút", "vào", "từ", "hồi", "khoảng", ","].map { key($0) })
    pastDeeds = KeySet(
      ["ký", "hành", "lực", "sinh", "trần", "mất", "công", "lập"].map { key($0) })
    hop = key("họp")
    rightAway = key("ngay")
    aroundPutOff = KeySet(["đã", "bị", "được", "phải", "tạm", "sẽ", "vừa", "lại"].map { key($0) })
    heldWords = KeySet(["diễn", "tổ", "thành"].map { key($0) })
    putOff = KeySet(["hoãn", "hủy", "dời", "lùi"].map { key($0) })
    cung = key("cùng")
    organise = key("tổ")
    upTo = key("tới")
    sinh = key("sinh")
    hoi = key("hồi")
    luot = key("lượt")
    can = key("cần")
    hay = key("hay")
    negations = KeySet(["không", "chưa"].map { key($0) })
    otherFronts = KeySet(["dân", "quốc", "giải", "phía", "số"].map { key($0) })
    debates = KeySet(["thảo", "chất", "biểu", "bỏ"].map { key($0) })
    debating = WordPairs(
      ["thảo luận", "tranh luận", "góp ý", "chất vấn", "cho ý"], tokenizer)
    laterDays = WordPairs(
      [
        "ngày mai", "sáng mai", "chiều mai", "tối mai", "ngày kia", "tuần tới", "tuần sau",
        "tháng tới", "tháng sau", "sắp tới", "tới đây",
      ], tokenizer)
    assemblies = WordPairs(["quốc hội"], tokenizer)
    deputies = WordPairs(["đại biểu"], tokenizer)
    chambers = WordPairs(["nghị trường"], tokenizer)
    assemblyMarks = KeySet(["ĐBQH", "HĐND"].map { key($0) })
    beforeTribunes = KeySet(["tại", "ở", "trước"].map { key($0) })
    vu = key("vụ")
    quyet = key("quyết")
    dinh = key("định")
    trinh = key("trình")
    giai = key("giai")
    thoi = key("thời")
    ke = key("kể")
    dateLeads = KeySet(["đến", "vào", "hồi", "từ"].map { key($0) })
    partsOfYear = KeySet(["đầu", "giữa", "cuối"].map { key($0) })
    nguoi = key("người")
    congTac = tokenizer.keys(of: "công tác")
    canBo = key("cán")
    ban = key("ban")
    hai = key("hai")
    voi = key("với")
    doi = key("đối")
    giu = key("giữ")
    tellingOfTime = KeySet(
      ["hiện", "khi", "từng", "còn", "đang", "nguyên", "trước", "nay", "sau", "lúc"].map { key($0) }
    )
    departures = KeySet(["chuyển", "nhận"].map { key($0) })
    duties = KeySet(["công", "nhiệm"].map { key($0) })
    taken = KeySet(["chức", "vụ", "làm", "danh", "trí", "ghế"].map { key($0) })
    asking = KeySet(
      ["đề", "kiến", "yêu", "mong", "kêu", "hy", "hi", "gợi", "khuyến", "hứa"].map { key($0) })
    ofStamps = KeySet(
      [
        "ngày", "tháng", "năm", "thứ", "lúc", "giờ", "phút", "cập", "nhật", "đăng", "xuất", "bản",
      ].map(key))
    dangling = KeySet(["về", "sau", "trong", "đối", "từ", "thứ"].map(key))
    ofDays = KeySet(
      ["ngày", "tháng", "quý", "năm", "đầu", "giữa", "cuối", "hết", "/", "-", "."].map(key))
    limits = KeySet(["đến", "tới", "trước", "sang"].map(key))
    count = key("tính")
    aims = KeySet(["phấn", "hoàn"].map(key))
    ofParts = KeySet(["qua", "sớm", "muộn"].map(key))
    setUp = ["thành", "lập"].map(key)
    quotes = KeySet(["\"", "“", "”", "'", "‘", "’", "«", "»"].map(key))
    plurals = KeySet(
      ["các", "những", "mỗi", "từng", "nhiều", "một", "mọi", "hai", "ba", "bốn"].map(key))
    leadsToPapers = KeySet(
      ["theo", "hành", "ký", "có", "tại", "ra", "gửi", "dụng", "bố", "hiện"].map(key))
    measures = KeySet(
      [
        "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "người", "hộ", "tấn", "căn", "trang", "tháng",
        "năm", "ngày", "giờ", "lần", "con", "cây", "trường", "điểm", "nhóm", "nội", "nhiệm", "đơn",
        "dự", "vụ", "cán", "đảng", "tổ", "cá", "nước", "phần", "học", "công", "doanh", "khu", "mẫu",
        "câu", "chất", "ý",
      ].map(key))
    ofOtherPapers = KeySet(["phép", "đồng", "nhận", "án", "thầu", "bản", "lục", "đơn"].map(key))
    viec = key("việc")
    underLaw = KeySet(["theo", "phạm"].map(key))
    classifiers = KeySet(["cuộc", "buổi", "phiên", "kỳ", "lễ", "họp"].map(key))
    predicating = KeySet(["là", "sẽ", "đã", "đang", "này", "được", "bị"].map(key))
    dashes = KeySet(["-", "–", "—"].map(key))
    openers = [
      "ngày", "sáng", "chiều", "tối", "trưa", "hôm", "đêm", "điểm", "đầu", "nước", "kiêm", "rồi",
      "các", "những", "mỗi", "từng", "nhiều", "một", "mọi", "hai", "ba", "bốn", "trong",
      "cử", "gặp", "đón",
    ].map(key)
  }
}

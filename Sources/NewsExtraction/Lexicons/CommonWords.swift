internal import VietnameseText

/// Keys of words that the scanner itself must know: the joints of Vietnamese phrases.
///
/// A class, since the scanner takes it at hand in its innermost loops: a struct of so many keys would
/// be copied there.
final class CommonWords: Sendable {
  let va = word("và")
  let cua = word("của")
  let thuoc = word("thuộc")
  let vi = word("vì")
  let viet = word("việt")
  let khong = word("không")
  let cong = word("công")
  let nuoc = word("nước")
  let allOf = word("đều")
  let cac = word("các")
  let nhung = word("những")
  let so = word("số")
  let ngay = word("ngày")
  let thang = word("tháng")
  let nam = word("năm")
  let quy = word("quý")
  let khoa = word("khóa")
  let nhiemKy = word("nhiệm")
  let ky = word("kỳ")
  let thuongTruc = word("thường")
  let kiem = word("kiêm")
  let trungUong = word("trung")
  let dang = word("đảng")
  let tai = word("tại")
  let toDo = word("để")
  let phia = word("phía")
  let ve = word("về")
  let dot = word(".")
  let comma = word(",")
  let hyphen = word("-")
  let slash = word("/")
  let ampersand = word("&")
  let colon = word(":")
  let semicolon = word(";")
  let bar = word("|")
  let openParen = word("(")
  let doan = word("đoàn")
  let closeParen = word(")")
  let sang = word("sáng")
  let chieu = word("chiều")
  let toi = word("tối")
  let trua = word("trưa")
  let hom = word("hôm")
  let dem = word("đêm")
  let vua = word("vừa")
  let nay = word("nay")
  let qua = word("qua")
  let diem = word("điểm")
  let cau = word("cầu")
  let dau = word("đầu")
  let tu = word("từ")
  let den = word("đến")
  let khi = word("khi")
  let cu = word("cử")
  let again = word("tái")
  /// What stands between a family's name and a given one, and in no other name.
  let middleWords = anyOf(["văn", "thị"])
  let truoc = word("trước")
  let T = word("T")
  let U = word("Ư")
  let TW = word("TW")
  let TWu = word("TƯ")
  let la = word("là")
  let nguyen = word("nguyên")
  let roi = word("rồi")
  let cap = word("cấp")
  let sau = word("sau")
  let thu = word("thứ")
  let lan = word("lần")
  let phu = word("phụ")
  let trach = word("trách")
  let nhat = word("nhất")
  let chuyen = word("chuyên")
  let already = word("đã")
  let dai = word("đại")
  let toan = word("toàn")
  let ellipsis = word("…")
  let by = word("do")
  let phien = word("phiên")
  let trong = word("trong")
  let gap = word("gặp")
  let don = word("đón")
  /// "dẫn lời", of agencies.
  let cites = word("dẫn")
  /// "bên lề", "bên hành lang".
  let beside = word("bên")
  /// Who works together at home: "đội điều tra", "nhóm công an".
  let teams = anyOf(["đội", "nhóm"])
  /// The last syllables of nouns behind which stands who is received: "lễ đón", "buổi tiếp".
  let receiving = anyOf(["đón", "tiếp", "tiễn", "gặp", "kiến"])
  /// What may stand between people and that they met others: "(phải) đón", "khi tiếp", "lại gặp".
  let besideVerbs = anyOf([
    "khi", "phải", "trái", "bìa", "giữa", "thứ", "hai", "ba", "từ", "hiện", "lại", "riêng", "mới",
    "vừa", "ngay", "đứng", "hàng", "áo", "kính", "đeo", "đầu",
  ])
  /// The last syllables of what somebody said: "câu hỏi", "ý kiến", "quan điểm".
  let utterances = anyOf(["hỏi", "kiến", "vấn", "điểm", "biểu", "khoăn", "mắc", "trở"])
  /// How words are put down, and what leads to no words: "viết: “…”", "gồm: “…”".
  let inWriting = anyOf(["viết", "ghi", "rõ", "là", "gồm", "như", "sau", "theo", "từ"])
  let co = word("có")
  let thisOne = word("này")
  let nhin = word("nhìn")
  let chuc = word("chức")
  let nhau = word("nhau")
  let mot = word("một")
  let vao = word("vào")
  /// Marks of the items of a list of short news.
  let bullets = anyOf(["*", "•", "●", "▪", "◆"])
  let buoi = word("buổi")
  /// What a name ends with only behind a number: "6 tháng", "hai ngày".
  let units = anyOf(["tháng", "ngày"])
  /// Behind a noun: one of another time, "kỳ họp gần nhất", "kỳ họp sắp tới", "hội nghị trước đó".
  let otherTimes = pairs(["gần nhất", "gần đây", "sắp tới", "trước đó", "trước đây"])
  /// "cùng ngày", "tiếp đó".
  let sameDay = pairs(["cùng ngày", "tiếp đó"])
  /// What a ceremony is held for, where no noun names it: "khởi công", "khánh thành".
  let ceremonies = pairs([
    "khởi công", "khánh thành", "động thổ", "thông xe", "khai trương", "ra mắt", "bàn giao",
    "dâng hương", "gắn biển", "trao tặng", "ra quân", "phát động", "khai giảng", "bế giảng",
    "đón nhận", "công bố", "kỷ niệm", "hạ thủy", "trao quyết",
  ])
  /// "kết quả", "văn kiện": what comes of a meeting, behind which its noun names no frame.
  let outcomes = pairs(["kết quả", "văn kiện", "nội quy", "biên bản", "nghị quyết"])
  /// What a council meets for that is made for one case: "Hội đồng xét xử".
  let passingCouncils = pairs([
    "xét xử", "kỷ luật", "hỗ trợ", "bồi thường", "tuyển dụng", "xét tuyển", "chấm thi",
    "thi tuyển", "thẩm định", "định giá", "thanh lý", "nghiệm thu",
  ])
  /// Before a firm's name: what it makes.
  let beforeProducts = anyOf(["xe", "hiệu", "chiếc", "dòng", "thoại", "ứng", "ôm", "án", "dưỡng"])
  /// Before "BHXH": the insurance and its money, not who runs it.
  let beforeInsurance = anyOf([
    "đóng", "quỹ", "nợ", "sổ", "gia", "hưởng", "mức", "thu", "thẻ", "độ", "tiền", "lương", "luật",
  ])
  /// Whom newspapers ask about what happened: "luật sư", "chuyên gia".
  let commentators = pairs(["luật sư", "chuyên gia"])
  let cuoi = word("cuối")
  /// What the heading of a plan begins with: "Lịch công tác", "Chương trình hội nghị"; of these, what
  /// calls a whole page one.
  let planHeads = pairs([
    "lịch công", "lịch làm", "lịch tiếp", "lịch hoạt", "lịch họp", "lịch tuần", "chương trình",
    "nội dung", "dự kiến",
  ])
  let planTitles = pairs([
    "lịch công", "lịch làm", "lịch tiếp", "lịch hoạt", "lịch họp", "lịch tuần",
  ])
  /// Before a comma that opens a sentence: "theo kế hoạch", "theo lịch trình".
  let planned = pairs(["kế hoạch", "lịch trình", "dự kiến"])
  let under = word("theo")
  /// The first word of "chuẩn bị".
  let preparing = word("chuẩn")
  /// Hours in an agenda: "8h30", "8 giờ".
  let hours = anyOf(["h", "giờ", "g"])
  /// The syllables about a comma within a meeting's name: "phòng, chống", "tổng kết, đánh giá".
  let coordinated = pairs([
    "phòng chống", "kết đánh", "kết triển", "kết trao", "cứu học", "tập quán", "triệt triển",
    "triệt thực", "sở ngành", "sở ban", "bộ ngành", "đua khen", "dương khen", "mặt biểu",
    "tra giám", "mắc thúc",
  ])
  /// "cũng", by which somebody does what another did.
  let also = word("cũng")
  /// What looks back in a meeting's name, "tổng kết năm 2023", and what looks ahead.
  let lookingBack = anyOf(["tổng", "kết", "thành", "đánh"])
  /// What a year's end is the end of: công tác, tổng kết, hoạt động.
  let yearlyWork = anyOf(["tác", "kết", "động"])
  let lookingAhead = anyOf(["triển", "nhiệm", "kế", "phương", "dự", "đến", "giai", "tầm", "từ"])
  /// What may stand between a verb and its day: "lúc 2 giờ 15 phút ngày 8/11".
  let ofHours = anyOf(["lúc", "giờ", "phút", "vào", "từ", "hồi", "khoảng", ","])
  /// The last syllables of what happens on a day that is no meeting's: ký, ban hành, có hiệu lực, sinh,
  /// từ trần, mất, khởi công, thành lập.
  let pastDeeds = anyOf(["ký", "hành", "lực", "sinh", "trần", "mất", "công", "lập"])
  let hop = word("họp")
  /// "ngay", at once.
  let rightAway = word("ngay")
  /// What may stand between who chairs and that it was called off: "chủ trì đã bị hoãn".
  let aroundPutOff = anyOf(["đã", "bị", "được", "phải", "tạm", "sẽ", "vừa", "lại"])
  /// First syllables of what becomes of a meeting that is not held: hoãn, hủy, dời, lùi.
  let putOff = anyOf(["hoãn", "hủy", "dời", "lùi"])
  /// First syllables of how a meeting is held: diễn ra, tổ chức, thành.
  let heldWords = anyOf(["diễn", "tổ", "thành"])
  let organise = word("tổ")
  let upTo = word("tới")
  let sinh = word("sinh")
  let hoi = word("hồi")
  let luot = word("lượt")
  let can = word("cần")
  let hay = word("hay")
  /// "không", "chưa".
  let negations = anyOf(["không", "chưa"])
  /// First words behind "Mặt trận" in the names of other fronts: dân tộc, quốc gia, giải phóng, phía.
  let otherFronts = anyOf(["dân", "quốc", "giải", "phía", "số"])
  /// First words of what an assembly does in a sitting: thảo luận, chất vấn, biểu quyết, bỏ phiếu.
  let debates = anyOf(["thảo", "chất", "biểu", "bỏ"])
  /// What those do who debate a bill.
  let debating = pairs(["thảo luận", "tranh luận", "góp ý", "chất vấn", "cho ý"])
  /// "ngày mai", "tuần tới": not today.
  let laterDays = pairs([
    "ngày mai", "sáng mai", "chiều mai", "tối mai", "ngày kia", "tuần tới", "tuần sau",
    "tháng tới", "tháng sau", "sắp tới", "tới đây",
  ])
  let assemblies = pairs(["quốc hội"])
  /// Where assemblies sit.
  let chambers = pairs(["nghị trường"])
  /// What assemblies and their members are called in short.
  let assemblyMarks = anyOf(["ĐBQH", "HĐND"])
  let deputies = pairs(["đại biểu"])
  /// Before the assembly before which somebody speaks.
  let beforeTribunes = anyOf(["tại", "ở", "trước"])
  let vu = word("vụ")
  let quyet = word("quyết")
  let dinh = word("định")
  let trinh = word("trình")
  let giai = word("giai")
  let thoi = word("thời")
  let ke = word("kể")
  /// What leads to the day of a change: "đến tháng 3-2019", "vào năm 2015".
  let dateLeads = anyOf(["đến", "vào", "hồi", "từ"])
  /// "đầu", "giữa", "cuối" before a year or a month.
  let partsOfYear = anyOf(["đầu", "giữa", "cuối"])
  let nguoi = word("người")
  /// "công tác", what someone comes to a body for.
  let congTac = ["công", "tác"].map(word)
  let canBo = word("cán")
  let ban = word("ban")
  let hai = word("hai")
  let voi = word("với")
  let doi = word("đối")
  let giu = word("giữ")
  /// Words by which a post is one held now or before, not one that a decision gives: "hiện làm",
  /// "khi còn giữ chức".
  let tellingOfTime = anyOf([
    "hiện", "khi", "từng", "còn", "đang", "nguyên", "trước", "nay", "sau", "lúc",
  ])
  /// "chuyển công tác", "nhận nhiệm vụ": how someone leaves a post for another.
  let departures = anyOf(["chuyển", "nhận"])
  let duties = anyOf(["công", "nhiệm"])
  /// The last syllables of what leads to a post: "giữ chức", "vào vị trí".
  let taken = anyOf(["chức", "vụ", "làm", "danh", "trí", "ghế"])
  /// The first syllables of verbs by which something is asked for: "đề nghị", "kiến nghị".
  let asking = anyOf(["đề", "kiến", "yêu", "mong", "kêu", "hy", "hi", "gợi", "khuyến", "hứa"])
  /// Words of which the stamp of a page is made, besides its day.
  let ofStamps = anyOf([
    "ngày", "tháng", "năm", "thứ", "lúc", "giờ", "phút", "cập", "nhật", "đăng", "xuất", "bản",
  ])
  /// What a masthead says in small letters: "Báo Sơn La điện tử".
  let ofMastheads = anyOf(["điện", "tử", "online", "phố", "và"])
  /// Small words that no name of a meeting ends with, and are no triggers.
  let dangling = anyOf(["về", "sau", "trong", "đối", "từ", "thứ"])
  /// What may stand between a date and the word before it, and words for a time by which.
  let ofDays = anyOf(["ngày", "tháng", "quý", "năm", "đầu", "giữa", "cuối", "hết", "/", "-", "."])
  let limits = anyOf(["đến", "tới", "trước", "sang"])
  let count = word("tính")
  /// First words of what is aimed at: phấn đấu, hoàn thành, hoàn tất.
  let aims = anyOf(["phấn", "hoàn"])
  /// What may stand between a part of the day and the day: "sáng qua (12/4)".
  let ofParts = anyOf(["qua", "sớm", "muộn"])
  /// What a body that is only being set up is the object of.
  let setUp = ["thành", "lập"].map(word)
  let quotes = anyOf(["\"", "“", "”", "'", "‘", "’", "«", "»"])
  let plurals = anyOf(["các", "những", "mỗi", "từng", "nhiều", "một", "mọi", "hai", "ba", "bốn"])
  /// Last syllables of what leads to a paper that has a number: "theo", "ban hành", "ký", "tại".
  let leadsToPapers = anyOf(["theo", "hành", "ký", "có", "tại", "ra", "gửi", "dụng", "bố", "hiện"])
  /// What a number counts that is no paper's: "12 tỉ", "15 người".
  let measures = anyOf([
    "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "người", "hộ", "tấn", "căn", "trang", "tháng",
    "năm", "ngày", "giờ", "lần", "con", "cây", "trường", "điểm", "nhóm", "nội", "nhiệm", "đơn",
    "dự", "vụ", "cán", "đảng", "tổ", "cá", "nước", "phần", "học", "công", "doanh", "khu", "mẫu",
    "câu", "chất", "ý",
  ])
  /// Last syllables of papers that are no documents and have numbers: "giấy phép", "hợp đồng".
  let ofOtherPapers = anyOf(["phép", "đồng", "nhận", "án", "thầu", "bản", "lục", "đơn"])
  /// "việc", behind "về".
  let viec = word("việc")
  /// "dự luật", a bill; "gửi" behind a letter's number.
  let bill = word("dự")
  let gui = word("gửi")
  /// "tiền nhiệm", who had a post before.
  let tien = word("tiền")
  /// By what a law is gone: "theo", "vi phạm".
  let underLaw = anyOf(["theo", "phạm", "của", "tại", "trong", "sửa", "với"])
  let dashes = anyOf(["-", "–", "—"])
  /// What counts meetings: "cuộc", "buổi".
  let classifiers = anyOf(["cuộc", "buổi", "phiên", "kỳ", "lễ", "họp"])
  /// Words that only a clause has, no title: "sẽ", "là".
  let predicating = anyOf(["là", "sẽ", "đã", "đang", "này", "được", "bị"])
  /// "này", "trên", "nêu": words by which a noun refers back.
  let pointers = anyOf(["này", "trên", "nói", "đó", "nêu", "còn"])
  /// "ông", "bà", "đồng chí": honorifics that stand for a person when no name follows.
  let addresses = anyOf(["ông", "bà", "đồng"])
  let sir = word("ông")
  let madam = word("bà")
  /// "sửa", "bổ": the first syllables of "sửa đổi", "bổ sung".
  let amending = anyOf(["sửa", "bổ"])
  /// "bổ", of what a law adds.
  let adding = word("bổ")
  let accordingTo = word("theo")
  let joining = ["tham", "gia"].map(word)
  let draft = ["dự", "thảo"].map(word)
  let together = word("cùng")
  /// The last words of "giai đoạn", "thời gian", "thời kỳ", and "thời".
  let spans = anyOf(["đoạn", "gian", "kỳ", "thời"])
  /// "Ảnh", "Video": words that a photographer's name follows.
  let creditWords = anyOf(["ảnh", "video", "clip"])
  /// Small words that a chunk may begin with although no list has them.
  let openers = [
    "ngày", "sáng", "chiều", "tối", "trưa", "hôm", "đêm", "điểm", "đầu", "nước", "kiêm", "rồi",
    "các", "những", "mỗi", "từng", "nhiều", "một", "mọi", "hai", "ba", "bốn", "trong",
    "cử", "gặp", "đón",
  ].map(word)
}

private let tokenizer = VietnameseTokenizer()

private func word(_ form: String) -> UInt64 { tokenizer.keys(of: form).first ?? 0 }

private func anyOf(_ forms: [String]) -> KeySet { KeySet(forms.map(word)) }

private func pairs(_ forms: [String]) -> WordPairs { WordPairs(forms, tokenizer) }

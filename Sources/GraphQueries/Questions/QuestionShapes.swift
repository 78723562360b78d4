/// The shapes of questions, as data.
///
/// A shape is words without case and marks: `a/b` is either word, `a?` may be missing, and what
/// stands in braces is a slot. Shapes are tried from the top.
enum QuestionShapes {
  /// What is asked; the slots say of what.
  enum Intent {
    /// Who did `{act}` (and `{act}`) at `{meeting}`, or at what `{person}` chaired.
    case participants
    /// At which meetings `{person}` did `{act}`.
    case meetingsActed
    /// The meetings that fit `{meeting}` or the dates.
    case meetingsHeld
    /// The meetings in which `{person}` took any part.
    case meetings
    /// The posts of `{person}`.
    case posts
    /// The posts of everybody called `{person}`.
    case namesakes
    /// Who holds `{post}`, or `{title}` in `{org}`, or any post in `{org}`.
    case holders
    /// What links `{person}` and `{person}`.
    case links
    /// The meetings that `{person}` and `{person}` share.
    case sharedMeetings
    /// Who stands between `{person}` and `{person}`.
    case between
    /// `{document}` by type and number.
    case document
    /// Documents issued by `{org}`.
    case issuedBy
    /// Documents cited in `{article}`.
    case citedIn
    /// The bodies in `{org}`.
    case partsOf
    /// The body that `{org}` is in.
    case wholeOf
    /// The dated facts of `{person}`.
    case timeline
    /// Who has a former post.
    case former
  }

  /// A shape of words with what it asks.
  struct Shape {
    var intent: Intent
    var words: String

    init(_ intent: Intent, _ words: String) {
      self.intent = intent
      self.words = words
    }
  }

  static let all: [Shape] = [
    Shape(.namesakes, "co may/bao nhieu? nguoi ten la? {person} giu? nhung? chuc? vu? gi?"),
    Shape(
      .namesakes, "how many people are called/named {person} and? what? posts? do? they? hold?"),
    Shape(.former, "nhung? ai duoc? neu? voi/ten/co/giu chuc danh/vu truoc day nguyen?"),
    Shape(.former, "nhung? ai duoc? neu? voi/ten/co/giu chuc danh/vu cu"),
    Shape(.former, "nhung? ai duoc? neu? voi chuc danh/vu truoc day nguyen da thoi giu chuc"),
    Shape(.former, "nhung? ai da? tung giu chuc vu? gi?"),
    Shape(.former, "nhung? ai la? nguyen/cuu lanh/can dao/bo"),
    Shape(.former, "who is/are named/mentioned with a? former nguyen? office/post/posts/title"),
    Shape(.former, "who has/have/holds/held a? former office/offices/post/posts/title"),
    Shape(.timeline, "lap/cho/ve/neu biet? dong thoi gian cua/ve? {person}"),
    Shape(.timeline, "dong thoi gian cua/ve? {person}"),
    Shape(.timeline, "qua trinh cong tac cua {person} the? nao?"),
    Shape(.timeline, "give/show/draw/make me? the/a? timeline of/for {person}"),
    Shape(.timeline, "what is/was the timeline of/for {person}"),
    Shape(.timeline, "timeline of/for? {person}"),
    Shape(
      .between,
      "{person} va {person} co du/hop/tham chung du? cuoc hop nao khong "
        + "ai la nguoi noi/ket hai ong/ba/nguoi qua cac cuoc hop"),
    Shape(
      .between,
      "did {person} and {person} take part in a/any common meeting "
        + "who connects them through meetings"),
    Shape(.between, "ai noi/ket {person} voi/va {person} qua? cac? cuoc? hop?"),
    Shape(.between, "who connects/links {person} and/with/to {person} through? meetings?"),
    Shape(
      .sharedMeetings, "{person} va {person} co? du/hop/tham chung du? nhung? cuoc hop nao khong?"),
    Shape(
      .sharedMeetings, "{person} va {person} co? cung du/hop/tham du? nhung? cuoc hop nao khong?"),
    Shape(.sharedMeetings, "{person} va {person} co? chung nhung? cuoc hop nao khong?"),
    Shape(.sharedMeetings, "{person} va {person} co? gap nhau o/tai? cuoc? hop? nao? dau? khong?"),
    Shape(.sharedMeetings, "nhung? cuoc hop nao chung/co cua/ca? {person} va {person}"),
    Shape(
      .sharedMeetings,
      "did {person} and {person} take part in a/any common meeting/meetings"),
    Shape(
      .sharedMeetings,
      "did {person} and {person} attend/share a/any the? same? common? meeting/meetings"),
    Shape(
      .sharedMeetings,
      "which/what meeting/meetings did/do {person} and {person} share/attend together? both?"),
    Shape(
      .sharedMeetings, "which/what meeting/meetings links/link/connects {person} and/with {person}"),
    Shape(.sharedMeetings, "shared/common meetings of/between {person} and {person}"),
    Shape(.links, "{person} va {person} co chung cuoc hop to chuc nao"),
    Shape(
      .links,
      "which/what meeting/meetings and organisation/organisations do {person} and {person} share"),
    Shape(.links, "dieu gi lien/ket noi/ket ket? giua? {person} va/voi {person}"),
    Shape(.links, "{person} va/voi {person} co? lien/quan quan/he/ket he? gi voi? nhau? khong?"),
    Shape(.links, "quan/lien he giua/cua {person} va/voi {person} la? gi?"),
    Shape(.links, "what/how links/connects {person} and/with/to {person}"),
    Shape(.links, "how are/is {person} and/with {person} linked/connected/related"),
    Shape(.links, "what links/connections are there between {person} and {person}"),
    Shape(.document, "{document} duoc nhung? bai nao dan/neu/trich dan? ai? ban? hanh?"),
    Shape(
      .document,
      "{document} duoc nhung? bai nao dan/neu co quan ban hanh va ngay ban hanh"),
    Shape(.document, "nhung? bai nao dan/neu/trich dan? {document}"),
    Shape(.document, "{document} do ai/co quan? nao? ban hanh"),
    Shape(.document, "ai/co quan? nao? ban hanh {document}"),
    Shape(.document, "{document} va {document} ngay co quan ban hanh bai dan"),
    Shape(.document, "which articles cite/mention/quote {document} who issued it and? when?"),
    Shape(.document, "which articles cite/mention/quote {document}"),
    Shape(.document, "{document} and {document} date issuer citing article/articles"),
    Shape(.document, "who issued {document}"),
    Shape(.issuedBy, "nhung? van ban nao? co? so? nao? do {org} ban hanh duoc? dan?"),
    Shape(.issuedBy, "nhung? van ban co? so? nao? cua {org} va cua {org} duoc dan"),
    Shape(.issuedBy, "nhung? van ban co? so? nao? cua {org} duoc dan"),
    Shape(.issuedBy, "{org} ban hanh nhung? van ban nao? co? so? nao? duoc? dan?"),
    Shape(.issuedBy, "{org} da? ban hanh nhung? van ban gi"),
    Shape(.issuedBy, "which numbered? documents issued by {org} are cited"),
    Shape(.issuedBy, "which numbered? documents of {org} and of {org} are cited"),
    Shape(.issuedBy, "which numbered? documents of {org} are cited"),
    Shape(.issuedBy, "which/what numbered? documents did/has {org} issue/issued"),
    Shape(.issuedBy, "which/what documents were issued by {org}"),
    Shape(.citedIn, "bai {article} dan nhung? van ban nao"),
    Shape(.citedIn, "which/what documents does/are article? {article} cite/cited"),
    Shape(.citedIn, "which/what documents are cited in article? {article}"),
    Shape(
      .partsOf, "nhung? to/co chuc/quan nao thuoc {org} va nhung? to/co chuc/quan nao thuoc {org}"),
    Shape(.partsOf, "nhung? to/co/don/ban chuc/quan/vi? nao thuoc/truc thuoc? {org}"),
    Shape(.partsOf, "{org} gom/co nhung? co/to/don/ban quan/chuc/vi? nao"),
    Shape(
      .partsOf, "which/what bodies/organisations are part of {org} and which of its? {org}"),
    Shape(.partsOf, "which/what bodies/organisations are part of {org}"),
    Shape(.partsOf, "which/what bodies/organisations belong to {org}"),
    Shape(.wholeOf, "{org} thuoc/truc thuoc? to/co/don chuc/quan/vi nao"),
    Shape(.wholeOf, "{org} thuoc/truc thuoc? dau"),
    Shape(.wholeOf, "which/what body/organisation is {org} part of"),
    Shape(.wholeOf, "which/what body/organisation does {org} belong to"),
    Shape(.holders, "who {office} {org}"),
    Shape(.holders, "who holds/held the? post/office of {post}"),
    Shape(.participants, "ai {act} nhung/cac? cuoc? hop? do {person} chu tri"),
    Shape(.participants, "who {act} the? meetings/meeting chaired by {person}"),
    Shape(.participants, "who {act} the? meetings/meeting that? {person} chaired"),
    Shape(.meetingsActed, "{person} da? {act} nhung/cac? cuoc/hoi/buoi/phien? hop/nghi? nao/gi"),
    Shape(.meetingsActed, "nhung/cac? cuoc hop nao do? {person} {act}"),
    Shape(.meetingsActed, "nhung/cac? cuoc/hoi hop/nghi nao do {person} {act}"),
    Shape(.meetingsActed, "which/what meeting/meetings/conferences did/has {person} {act}"),
    Shape(.meetingsActed, "what did/has {person} {act}"),
    Shape(.meetings, "{person} co mat/tham o/tai/du nhung/cac? cuoc hop nao va voi tu cach gi"),
    Shape(.meetings, "{person} co mat o/tai? nhung/cac? cuoc hop nao"),
    Shape(
      .meetings,
      "at/in? which/what meeting/meetings was/is {person} present and? in? what? capacity?"),
    Shape(
      .posts, "{person} da? tung? giu/co/dam nhung/cac? giu? chuc vu/danh nao/gi qua? thoi? gian?"),
    Shape(.posts, "chuc vu/danh cua {person} la? gi?"),
    Shape(.posts, "{person} la ai"),
    Shape(.posts, "{person} lam chuc? vu? gi"),
    Shape(
      .posts,
      "which/what post/posts/office/offices/positions did/does/has {person} hold/held over? time?"),
    Shape(.posts, "who is/was {person}"),
    Shape(.holders, "lanh dao {org} gom/la nhung? ai chuc? danh? gi?"),
    Shape(.holders, "nhung? ai giu nhung/cac? chuc vu/danh? gi/nao? o/tai/trong/cua {org}"),
    Shape(.holders, "nhung? ai lanh dao {org}"),
    Shape(.holders, "nhung? ai duoc? neu? la/lam/giu chuc? vu? {post}"),
    Shape(.holders, "nhung? ai giu chuc vu? {post} o huyen nao"),
    Shape(.holders, "{post} la nhung? ai"),
    Shape(.posts, "ai la {person}"),
    Shape(.holders, "who holds/held/hold the? post/posts/offices in/at/of {org}"),
    Shape(.holders, "who holds/held the? post/office of {title} in/of/at {org}"),
    Shape(.holders, "who led/leads/lead {org} with? which? titles?"),
    Shape(.holders, "who is/was/were/are named? as? a/the? {title} of/in {org}"),
    Shape(
      .participants, "ngoai nhung nguoi chu tri nhung ca nhan nao duoc neu ten la? {act} {meeting}"),
    Shape(
      .participants,
      "trong {meeting} ai thuoc doan cong tac tinh/huyen/thanh? uy? {skip} va ai lam viec voi doan"),
    Shape(.participants, "nhung? ai duoc? neu? ten? la? {act} va nhung? ai {act} {meeting}"),
    Shape(
      .participants,
      "nhung? ai duoc? neu? ten? la? {act} {meeting} va nhung? ai {act} hoi/cuoc nghi/hop"),
    Shape(.participants, "nhung? ai duoc? neu? ten? la? {act} {meeting} va nhung? ai {act}"),
    Shape(.participants, "nhung? ai da? duoc? neu? ten? la? nguoi? {act} {meeting}"),
    Shape(.participants, "{meeting} do nhung? ai {act}"),
    Shape(.participants, "tai {meeting} nhung? ai {act}"),
    Shape(.participants, "apart from the chairs which named? individuals/people {act} {meeting}"),
    Shape(
      .participants, "who is? named? said? as? to? have? {act} and who to? have? {act} {meeting}"),
    Shape(.participants, "who {act} {meeting} and? who? {act}"),
    Shape(.participants, "who is? named? as? {act} {meeting} and who {act} it"),
    Shape(.participants, "who {act} {meeting}"),
    Shape(.participants, "nhung/cac? nguoi {act} {meeting} la nhung? ai"),
    Shape(.participants, "nhung/cac? nguoi {act} {meeting}"),
    Shape(.participants, "nhung? ai {act}"),
    Shape(.participants, "who {act}"),
    Shape(.meetingsHeld, "liet ke nhung/cac? cuoc hop"),
    Shape(.meetingsHeld, "liet ke nhung/cac? cuoc hop {meeting}"),
    Shape(.meetingsHeld, "nhung/cac? cuoc hop nao dien/duoc ra/to chuc?"),
    Shape(.meetingsHeld, "nhung/cac? cuoc hop nao dien/duoc ra/to chuc? {meeting}"),
    Shape(.meetingsHeld, "co nhung/cac? cuoc hop nao"),
    Shape(.meetingsHeld, "co nhung/cac? cuoc hop nao {meeting}"),
    Shape(.meetingsHeld, "which/what meetings were held/there"),
    Shape(.meetingsHeld, "which/what meetings were held/there {meeting}"),
    Shape(.meetingsHeld, "list the? meetings"),
    Shape(.meetingsHeld, "list the? meetings {meeting}"),
    Shape(.links, "what is the relationship/link/connection between {person} and {person}"),
    Shape(.sharedMeetings, "did/has/have {person} ever? meet/met {person}"),
    Shape(.sharedMeetings, "{person} co? da? tung? du hop voi/cung {person} khong?"),
    Shape(.sharedMeetings, "{person} co? da? tung? gap {person} khong? chua?"),
    Shape(.timeline, "hoat dong cua {person} theo thoi gian"),
  ]
}

public import NewsModel

/// What rows of an answer must have to do with; every condition must hold.
///
/// Texts are ids, names, or parts of names, with or without marks.
public struct AnswerFilter: Sendable {
  /// The meeting.
  public var meeting: String?
  /// The body that held the meeting or houses it, or one of its parts; the body of a role.
  public var organisation: String?
  /// Where the meeting was held, or the body is.
  public var place: String?
  /// The person.
  public var person: String?
  /// A date the row's date lies within; for posts, a day they are attested for.
  public var on: PartialDate?
  /// The first day.
  public var from: PartialDate?
  /// The last day.
  public var to: PartialDate?
  /// The whole title of a post: "Bí thư" is not "Phó Bí thư".
  public var title: String?
  /// Whether only posts that the texts call former count.
  public var isFormer = false
  /// Who chaired the meeting.
  public var chair: String?
  /// The document that was signed, issued or cited at the meeting: its type and number, or parts
  /// of them.
  public var document: String?
  /// Words that the evidence of a row must have.
  public var quote: String?
  /// What the person did not do at the meeting, as far as the articles tell.
  public var exceptions: [WhoAction] = []
  /// What the person did at the meeting as well.
  public var requirements: [WhoAction] = []
  /// Whether roles in the parts of the body count too.
  public var includesParts = false

  /// Makes a filter that lets everything through.
  public init() {}

  /// Whether any date is asked for.
  var asksForDate: Bool { on != nil || from != nil || to != nil }

  /// Whether a date as precise as the text is surely one asked for.
  func accepts(date: PartialDate?) -> Bool {
    guard asksForDate else { return true }
    guard let date else { return false }
    if let on, !date.isWithin(on) { return false }
    if let from, date.firstDay < from.firstDay { return false }
    if let to, date.lastDay > to.lastDay { return false }
    return true
  }

  /// Whether a post attested on the dates was surely held at some day asked for.
  ///
  /// A partial date attests no single day, so the period runs from the end of what the first can
  /// mean to the beginning of what the last can mean.
  func accepts(attested dates: [PartialDate]) -> Bool {
    guard asksForDate else { return true }
    if dates.contains(where: { accepts(date: $0) }) { return true }
    guard let start = dates.map(\.lastDay).min(), let end = dates.map(\.firstDay).max(),
      start <= end
    else { return false }
    let first = [on, from].compactMap { $0?.firstDay }.max()
    let last = [on, to].compactMap { $0?.lastDay }.min()
    if let first, end < first { return false }
    if let last, start > last { return false }
    return true
  }
}

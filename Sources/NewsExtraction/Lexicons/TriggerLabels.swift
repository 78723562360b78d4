internal import GrammarKit

/// Labels that the scanner and the interpretation look at themselves, found once by name.
///
/// A class, since it is handed to every sentence: a struct of so many would be copied there.
final class TriggerLabels: Sendable {
  let one: Int16
  let many: Int16
  let rank: Int16
  let named: Int16
  let pronoun: Int16
  let titled: Int16
  let and: Int16
  let with: Int16
  let have: Int16
  let kiem: Int16
  let bare: Int16
  let full: Int16
  let future: Int16
  let aux: Int16
  let press: Int16
  let behalf: Int16
  /// What an assembly that sits does: nghe, cho ý kiến về.
  let hear: Int16
  let at: Int16
  let of: Int16
  let by: Int16
  let hold: Int16
  let holdWeak: Int16
  let work: Int16
  let haveChair: Int16
  let receive: Int16
  let negation: Int16
  let venue: Int16
  let escort: Int16
  let assign: Int16
  /// Where words are not spoken at a meeting: in a corridor, on a page, on the spot, another day.
  let away: Int16
  let medium: Int16
  let scene: Int16
  let earlier: Int16
  let meet: Int16
  let elsewhere: LabelSet
  let listing: LabelSet
  /// Labels of triggers that are plain words to the rules.
  let plain: LabelSet
  let entering: LabelSet
  /// Behind these a title is a post that someone gets or leaves, not a person.
  let posting: LabelSet
  /// Words before a change of post by which it is not done: "xem xét bổ nhiệm".
  let unsettled: Int16
  /// Whose relative someone is.
  let kin: Int16
  let transfer: Int16
  let elect: Int16
  let passive: Int16
  let join: Int16
  let toDo: Int16
  let decision: Int16
  let dismiss: Int16
  /// What changes who has a post; of these, what is done by a vote, and what somebody does to another.
  let changing: LabelSet
  let choosing: LabelSet
  /// What someone does who leaves; what is said of a post that ends.
  let leaving: LabelSet
  let ending: LabelSet
  /// What tells of a change of post, or of its end.
  let telling: LabelSet
  let granting: LabelSet
  /// What leads from someone to the post taken.
  let taking: LabelSet
  /// What stands between a post and whose it is.
  let owning: LabelSet
  /// What may stand between one change of post and the next of a sentence.
  let changeJoints: LabelSet
  /// Behind these a title is a post that someone had then: "trong thời gian làm".
  let capacityPast: Int16
  let replace: Int16
  let retire: Int16
  let resign: Int16
  /// What is done to who has to go.
  let removing: LabelSet
  let say: Int16
  /// What people do who say something.
  let saying: LabelSet
  /// What stands between a meeting and its day.
  let holding: LabelSet
  /// Behind these a meeting is one that someone is at, not one that is spoken of.
  let placing: LabelSet
  /// Between the noun of a meeting and those who met.
  let meeting: LabelSet
  /// What those who preside do.
  let chairing: LabelSet
  /// What stands between a verb of saying and the newspaper it was said to.
  let toward: LabelSet
  /// What a list of people, or of bodies that hold a meeting, may go on across.
  let peopleJoints: LabelSet
  let bodyJoints: LabelSet
  let hostJoints: LabelSet
  /// How someone visits, and what joins the words behind to that.
  let visiting: LabelSet
  let visitJoints: LabelSet
  /// What the matter of a sitting goes on across.
  let sittingJoints: LabelSet
  /// What a meeting's name goes on across; across some directly behind its noun alone, across
  /// others where it is a ceremony's.
  let nameJoints: LabelSet
  let nameOpeners: LabelSet
  let ceremonyJoints: LabelSet
  /// The entries of the titles that words other than a title give: a deputy of the National Assembly,
  /// the leader of a state.
  let deputy: Int32?
  let leader: Int32?

  init(_ lexicon: NewsLexicon) {
    let alphabet = lexicon.alphabet
    deputy = lexicon.entry(ofTitle: "Đại biểu", fixed: "Quốc hội")
    leader = lexicon.leaderEntry
    func label(_ name: String) -> Int16 { alphabet.existingLabel(name) ?? 0 }
    func set(_ names: String...) -> LabelSet { LabelSet(names.map { label($0) }) }
    one = label("one")
    many = label("many")
    rank = label("rank")
    named = label("named")
    pronoun = label("pronoun")
    titled = label("titled")
    and = label("and")
    with = label("with")
    have = label("have")
    kiem = label("as-well")
    bare = label("bare")
    full = label("full")
    future = label("future")
    aux = label("aux")
    press = label("press")
    behalf = label("behalf")
    hear = label("hear")
    at = label("at")
    of = label("of")
    by = label("by")
    hold = label("hold")
    holdWeak = label("hold-weak")
    work = label("work")
    haveChair = label("have-chair")
    receive = label("receive")
    negation = label("negation")
    venue = label("venue")
    away = label("away")
    escort = label("escort")
    assign = label("assign")
    medium = label("medium")
    scene = label("scene")
    earlier = label("earlier")
    meet = label("meet")
    elsewhere = set("away", "medium", "scene", "earlier")
    listing = set("have", "have-attend", "have-chair", "attend", "chair", "by")
    saying = set(
      "say", "report", "speak", "questions", "direct", "conclude", "present-speech", "announce")
    holding = set(
      "hold", "open", "at", "aux", "passive", "of", "by", "with", "and", "about", "task")
    placing = set(
      "at", "conclude", "conclude-weak", "open", "chair", "direct", "direct-weak", "attend")
    meeting = set("with", "between")
    plain = set("plain", "predicate", "venue", "unsettled", "kin")
    unsettled = label("unsettled")
    kin = label("kin")
    transfer = label("transfer")
    elect = label("elect")
    changing = set(
      "appoint", "elect", "transfer", "made", "moved", "chosen", "dismiss", "leave", "fire")
    telling = set(
      "appoint", "elect", "transfer", "made", "moved", "chosen", "dismiss", "leave", "fire",
      "resign", "demote", "lose",
      "retire", "take-office", "take-decision")
    leaving = set("leave", "retire")
    ending = set("leave", "dismiss")
    choosing = set("elect", "chosen")
    granting = set("appoint", "elect", "transfer")
    taking = set("hold-post", "for-post")
    passive = label("passive")
    join = label("join")
    toDo = label("to-do")
    decision = label("decision")
    dismiss = label("dismiss")
    owning = set("of", "for", "with")
    changeJoints = set("and", "aux", "earlier", "at", "about", "to")
    chairing = set("chair", "chair-speak", "chair-conclude")
    entering = set(
      "hold-post", "held-post", "for-post", "dismiss", "leave", "resign", "appoint", "chosen",
      "made", "take-office", "become", "capacity", "capacity-past")
    posting = set(
      "hold-post", "for-post", "appoint", "elect", "transfer", "dismiss", "leave", "chosen", "made",
      "take-office", "become", "have", "capacity", "capacity-past")
    capacityPast = label("capacity-past")
    replace = label("replace")
    retire = label("retire")
    resign = label("resign")
    removing = set("dismiss", "fire", "lose")
    say = label("say")
    toward = set("say", "with", "for")
    peopleJoints = set("and", "with", "of", "at", "have")
    bodyJoints = set("and", "with", "of")
    hostJoints = set("and", "with", "task")
    visiting = set("work", "inspect", "receive", "meet", "award-decision", "award")
    sittingJoints = set("with", "about", "of", "and")
    visitJoints = set("with", "at", "and", "of")
    nameJoints = set(
      "and", "with", "of", "task", "about", "for", "to-do", "work", "report", "conclude-weak",
      "decision", "plain", "venue", "between", "inspect", "retire", "unsettled", "kin")
    nameOpeners = set(
      "say", "speak", "questions", "present-speech", "hear", "award", "award-decision", "announce",
      "direct-weak", "assign",
      "transfer", "receive", "join")
    ceremonyJoints = set("announce", "award", "award-decision")
  }
}

internal import GrammarKit
internal import NewsModel

/// A rule of the news grammars, as `FactBuilder` interprets it.
struct NewsRule: Sendable {
  let name: String
  /// The same for all patterns of a rule.
  let number: Int
  let action: RuleAction
  let words: RuleWords
  /// The change of post that the rule itself names.
  let change: AppointmentFact.Action?
  /// The slots of what the action takes, in the order it names them.
  let captures: [Int]

  /// Makes what a rule means; nothing of an action that is none.
  init?(_ rule: Rule, number: Int) {
    guard let action = RuleAction.named[rule.action] else { return nil }
    name = rule.name
    self.number = number
    self.action = action
    var words: RuleWords = []
    var change: AppointmentFact.Action?
    var captures: [Int] = []
    for argument in rule.arguments {
      switch argument {
      case .capture(let slot): captures.append(slot)
      case .word(let word):
        if let own = RuleWords.named[word] { words.insert(own) }
        change = change ?? AppointmentFact.Action(rawValue: word)
      }
    }
    (self.words, self.change, self.captures) = (words, change, captures)
  }

  /// The rules of a grammar, index by index.
  static func rules(of grammar: Grammar) -> [NewsRule] {
    var numbers: [String: Int] = [:]
    return grammar.rules.compactMap { rule in
      let number = numbers[rule.name] ?? numbers.count
      numbers[rule.name] = number
      return NewsRule(rule, number: number)
    }
  }
}

/// What a match of a rule tells.
enum RuleAction: Hashable, Sendable {
  /// Someone took part in a meeting.
  case part(MeetingDraft.Action)
  case organise, meet, work, sit
  case holdRole, formerRole
  case appoint, dismiss, succeed, handOver
  case sign

  /// Every action by its name in the grammars.
  static let named: [String: RuleAction] = [
    "chair": .part(.chair), "attend": .part(.attend), "speak": .part(.speak),
    "direct": .part(.direct), "conclude": .part(.conclude),
    "head-delegation": .part(.headDelegation),
    "organise": .organise, "meet": .meet, "work": .work, "sit": .sit,
    "hold-role": .holdRole, "former-role": .formerRole,
    "appoint": .appoint, "dismiss": .dismiss, "succeed": .succeed, "hand-over": .handOver,
    "sign": .sign,
  ]
}

/// How a rule's action is to be taken: the words behind it.
struct RuleWords: OptionSet, Sendable {
  let rawValue: UInt64

  /// Counts only where a meeting is known, for one who takes part in it.
  static let weakly = RuleWords(rawValue: 1 << 0)
  /// Is of a meeting that the article names, be it further down.
  static let known = RuleWords(rawValue: 1 << 1)
  /// Whoever a list goes on with is meant too.
  static let onward = RuleWords(rawValue: 1 << 2)
  /// Goes on with the list of the sentence before.
  static let further = RuleWords(rawValue: 1 << 3)
  /// Only meetings whose noun is a verb as well.
  static let verbal = RuleWords(rawValue: 1 << 4)
  /// The meeting is somebody's: "họp báo của ông A".
  static let owner = RuleWords(rawValue: 1 << 5)
  /// A body that sits makes a meeting.
  static let sitting = RuleWords(rawValue: 1 << 6)
  /// What a body does makes one.
  static let sits = RuleWords(rawValue: 1 << 7)
  /// So does a journey, and questions in an assembly.
  static let visit = RuleWords(rawValue: 1 << 8)
  static let questions = RuleWords(rawValue: 1 << 9)
  /// Only at a ceremony, a conference or a congress.
  static let ceremony = RuleWords(rawValue: 1 << 10)
  /// A picture shows it.
  static let pictured = RuleWords(rawValue: 1 << 11)
  /// They attended as well.
  static let attend = RuleWords(rawValue: 1 << 12)
  /// It was held; it stands in a headline.
  static let held = RuleWords(rawValue: 1 << 13)
  static let headline = RuleWords(rawValue: 1 << 14)
  /// Only an assembly that debates; before which somebody speaks.
  static let assembly = RuleWords(rawValue: 1 << 15)
  /// What kind of visit it was.
  static let receive = RuleWords(rawValue: 1 << 16)
  static let tour = RuleWords(rawValue: 1 << 17)
  static let encounter = RuleWords(rawValue: 1 << 18)
  static let decision = RuleWords(rawValue: 1 << 19)
  /// Of each person of a list; of a list below a heading.
  static let each = RuleWords(rawValue: 1 << 20)
  static let listed = RuleWords(rawValue: 1 << 21)
  /// A change by a decision that is named, one that is announced, one of the same post.
  static let decided = RuleWords(rawValue: 1 << 22)
  static let announced = RuleWords(rawValue: 1 << 23)
  static let same = RuleWords(rawValue: 1 << 24)
  /// Of the post that another just left; of a post held now, not one of before.
  static let instead = RuleWords(rawValue: 1 << 25)
  static let present = RuleWords(rawValue: 1 << 26)

  /// Those who debate make the sitting of an assembly, its agenda on the day makes one.
  static let debate = RuleWords(rawValue: 1 << 27)
  static let agenda = RuleWords(rawValue: 1 << 28)
  /// Only what a report opens with.
  static let opening = RuleWords(rawValue: 1 << 29)
  /// Only behind "một" or "trong".
  static let single = RuleWords(rawValue: 1 << 30)

  /// Every word by its name in the grammars.
  static let named: [String: RuleWords] = [
    "weakly": .weakly, "known": .known, "onward": .onward, "further": .further,
    "verbal": .verbal, "owner": .owner, "sitting": .sitting, "sits": .sits, "visit": .visit,
    "questions": .questions, "ceremony": .ceremony, "pictured": .pictured, "attend": .attend,
    "held": .held, "headline": .headline, "assembly": .assembly, "receive": .receive,
    "tour": .tour, "meet": .encounter, "decision": .decision, "each": .each, "listed": .listed,
    "decided": .decided, "announced": .announced, "same": .same, "instead": .instead,
    "present": .present, "debate": .debate, "agenda": .agenda, "opening": .opening,
    "single": .single,
  ]
}

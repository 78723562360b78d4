internal import GrammarKit
internal import NewsModel

/// A rule of the news grammars, as `FactBuilder` interprets it.
struct NewsRule: Sendable {
  let name: String
  /// The same for all patterns of a rule.
  let number: Int
  let action: RuleAction
  let words: [RuleWord]
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
    var words: [RuleWord] = []
    var change: AppointmentFact.Action?
    var captures: [Int] = []
    for argument in rule.arguments {
      switch argument {
      case .capture(let slot): captures.append(slot)
      case .word(let word):
        if let own = RuleWord(rawValue: word) { words.append(own) }
        change = change ?? AppointmentFact.Action(rawValue: word)
      }
    }
    (self.words, self.change, self.captures) = (words, change, captures)
  }

  /// The rules of a grammar, index by index: its alphabet has no action but those known here.
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
  /// Some met others, whatever the report is about.
  case encounter
  case holdRole, formerRole
  case appoint, dismiss, succeed, handOver
  case sign

  /// Whether it tells of what was done at a meeting, or that one was held.
  var isOfMeeting: Bool {
    switch self {
    case .part, .organise, .meet, .work, .sit, .encounter: true
    default: false
    }
  }

  /// Every action by its name in the grammars.
  static let named: [String: RuleAction] = [
    "chair": .part(.chair), "attend": .part(.attend), "speak": .part(.speak),
    "direct": .part(.direct), "conclude": .part(.conclude),
    "head-delegation": .part(.headDelegation),
    "organise": .organise, "meet": .meet, "work": .work, "sit": .sit,
    "encounter": .encounter,
    "hold-role": .holdRole, "former-role": .formerRole,
    "appoint": .appoint, "dismiss": .dismiss, "succeed": .succeed, "hand-over": .handOver,
    "sign": .sign,
  ]
}

/// A word behind a rule's action, which says how it is to be taken.
enum RuleWord: String, CaseIterable {
  /// Counts only where a meeting is known, for one who takes part in it.
  case weakly
  /// Is of a meeting that the article names, be it further down.
  case known
  /// Whoever a list goes on with is meant too.
  case onward
  /// Goes on with the list of the sentence before.
  case further
  /// Only meetings whose noun is a verb as well.
  case verbal
  /// The meeting is somebody's: "họp báo của ông A".
  case owner
  /// A body that sits makes a meeting.
  case sitting
  /// What a body does makes one.
  case sits
  /// So does a journey, and questions in an assembly.
  case visit
  case questions
  /// Only at a ceremony, a conference or a congress.
  case ceremony
  /// A picture shows it.
  case pictured
  /// They attended as well.
  case attend
  /// It was held; it stands in a headline.
  case held
  case headline
  /// Only an assembly that debates; before which somebody speaks.
  case assembly
  /// What kind of visit it was.
  case receive
  case tour
  case encounter = "meet"
  case decision
  /// Of each person of a list; of a list below a heading.
  case each
  case listed
  /// A change by a decision that is named, one that is announced, one of the same post.
  case decided
  case announced
  case same
  /// Of the post that another just left; of a post held now, not one of before.
  case instead
  case present
  /// Those who debate make the sitting of an assembly, its agenda on the day makes one.
  case debate
  case agenda
  /// Only what a report opens with.
  case opening
  /// Only behind "một" or "trong".
  case single
  /// Only where "khi" stands before the verb; only where "đã", "vừa" does.
  case meanwhile = "while"
  case done
  /// Who stands behind the noun is received: "lễ đón Thủ tướng A".
  case guest
  /// Whose words others speak of, or stand behind a colon.
  case cited
  /// Only of talks and the like: those who speak to one another there met.
  case told
}

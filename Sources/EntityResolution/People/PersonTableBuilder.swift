internal import NewsModel
private import VietnameseText

/// Turns the people of articles into the integers that the match works on.
struct PersonTableBuilder {
  /// The table so far.
  var table = MatchTable()
  private let bodies: BodyResolution
  private var blocks = Interner<String>()
  private var titles = Interner<String>()
  private var cores = Interner<String>()
  private var localities = Interner<String>()
  private var keys = Interner<MatchPost>()
  private var names: [Int32: String] = [:]
  private var displayNames: [Int32: String] = [:]

  /// Begins with resolved bodies.
  init(bodies: BodyResolution) {
    self.bodies = bodies
    table.successors = UnitTable.shipped.enlargedProvinces
    let places = bodies.nodes.indices.map { locality(of: $0) }
    table.surroundings = Surroundings(
      mentioned: bodies.nodeOfMention,
      parents: bodies.nodes.map { $0.parent.map(Int32.init) ?? -1 }, localities: places)
  }

  /// The number of the district or commune that a body is of, or -1.
  ///
  /// By name: the same commune may be known with its province in one article and without it in another;
  /// the province is compared apart.
  private mutating func locality(of node: Int) -> Int32 {
    let body = bodies.nodes[node]
    guard body.level == .district || body.level == .commune,
      let key = body.locality.map(bodies.parser.localityKey) ?? bodies.localityKey(of: node)
    else { return -1 }
    return localities.number("\(body.level.rawValue) " + key)
  }

  /// Adds a mention.
  ///
  /// Authors form blocks of their own by name and newspaper or place: a byline is no official,
  /// however alike the names.
  mutating func add(_ mention: PersonMention, facts: ArticleFacts, context: ArticleContext) {
    let name = VietnameseSpelling.identityKey(mention.key.name)
    let isAuthor = mention.person == nil
    let block = blocks.number(isAuthor ? name + "\u{1F}" + context.scopeOfAuthors : name)
    if Int(block) == table.names.count { table.names.append(isAuthor ? "" : name) }
    // One spelling of several, the same whatever the order.
    displayNames[block] = min(displayNames[block] ?? mention.key.name, mention.key.name)
    let start = Int32(table.posts.count)
    var province: Int32 = -1
    var isCentral = false
    if let person = mention.person {
      for role in facts.roles where role.person == person {
        let post = post(
          role.title, organisation: role.organisation, former: role.former,
          article: mention.article,
          seat: seat(facts.people[person], title: role.title, context: context))
        table.posts.append(post)
        if post.level == .centre { isCentral = true }
        if post.province >= 0, province < 0 { province = post.province }
      }
      // What an appointment leads to ties the career before it to the one after.
      for change in facts.appointments where change.person == person {
        let enters = [.appointed, .elected, .transferred].contains(change.action)
        let post = post(
          change.title, organisation: change.organisation, former: !enters,
          article: mention.article)
        table.posts.append(post)
        if post.province >= 0, province < 0 { province = post.province }
      }
    }
    if province < 0, isCentral { province = MatchRecord.centre }
    if province < 0 { province = context.province.map(Int32.init) ?? -1 }
    let key = mention.key
    table.records.append(
      MatchRecord(
        name: block, article: Int32(mention.article),
        day: context.date.map { Int32(DayNumber.day(of: $0)) } ?? MatchRecord.unknownDay,
        province: province, postStart: start, postCount: Int32(table.posts.count) - start,
        rank: StableHash.fnv1a("\(key.article)\u{1F}\(key.name)\u{1F}\(key.ordinal)".utf8)))
    table.articleCount = max(table.articleCount, mention.article + 1)
  }

  /// The province a deputy represents: one name has one seat there, and another elsewhere.
  private func seat(_ person: PersonFact, title: String, context: ArticleContext) -> Int32? {
    guard let constituency = person.constituency,
      VietnameseSpelling.identityKey(title) == Self.deputy
    else { return nil }
    return bodies.units.province(key: bodies.parser.localityKey(constituency), on: context.date)
      .map(Int32.init)
  }

  private static let deputy = VietnameseSpelling.identityKey("Đại biểu")

  private mutating func post(
    _ title: String, organisation: Int?, former: Bool, article: Int, seat: Int32? = nil
  ) -> MatchPost {
    let nodes = bodies.nodeOfMention[article]
    let node = organisation.flatMap { nodes.indices.contains($0) ? nodes[$0] : nil }
    var post = MatchPost(
      key: 0, title: titles.number(VietnameseSpelling.identityKey(title)), core: -1,
      locality: -1, province: -1, level: .open, isFormer: former, isOpen: true)
    if let node = node.map({ holder($0, title: title) }) {
      let body = bodies.nodes[node]
      post.level = body.level
      post.province = bodies.province(of: node).map(Int32.init) ?? -1
      post.isOpen = body.isOpen
      if let seat, body.level <= .centre { post.province = seat }
      switch body.level {
      // Without a level a name is all that tells a body from others.
      case .open, .centre: post.core = cores.number(body.key)
      case .province: post.core = cores.number(body.core)
      case .district, .commune:
        post.core = cores.number(body.core)
        post.locality = locality(of: node)
        if post.locality >= 0 { post.isOpen = false }
      }
    } else if bodies.parser.isNationalTitle(VietnameseSpelling.identityKey(title)) {
      post.level = .centre
      post.isOpen = false
    }
    // A former holder of a post and its holder are compared as holders of one post, and so are its
    // holders before and after the reform of 2025 where the province kept its name.
    var identity = post
    identity.isFormer = false
    if identity.province >= 0 {
      identity.province = Int32(bodies.units.namesakeBefore(Int(identity.province)))
    }
    post.key = keys.number(identity)
    post.body = node.map(Int32.init) ?? -1
    let name = node.map { title + " · " + bodies.nodes[$0].name } ?? title
    names[post.key] = min(names[post.key] ?? name, name)
    return post
  }

  /// The body that a post is compared as one of.
  ///
  /// Who heads an office, or the board of a company, is told of as its head or as that of what it
  /// serves: "Chánh Văn phòng Bộ Tư pháp", "Chủ tịch (Hội đồng quản trị) Công ty X".
  private func holder(_ node: Int, title: String) -> Int {
    let body = bodies.nodes[node]
    guard let parent = body.parent else { return node }
    let words = bodies.parser.key(title).split(separator: " ")
    let name = bodies.parser.key(body.name).split(separator: " ")
    let isOwnHead = words.count > 2 && name.starts(with: words.suffix(2))
    return isOwnHead || body.kind == Self.board && words.suffix(2) == Self.chair[...]
      ? parent : node
  }

  private static let board = "company.board"
  private static let chair = VietnameseSpelling.identityKey("Chủ tịch").split(separator: " ")

  // MARK: Explaining

  /// The weights of a comparison with what was compared.
  func features(of gain: MatchGain) -> [MatchFeature] {
    var features: [MatchFeature] = []
    func note(_ name: String, _ observation: @autoclosure () -> String, _ weight: Double) {
      guard weight != 0 else { return }
      features.append(MatchFeature(name: name, observation: observation(), weight: weight))
    }
    func name(_ stint: Stint) -> String { names[stint.post.key] ?? "" }
    let pair = gain.evidence.map { (name($0.left), name($0.right)) } ?? ("", "")
    note("role", pair.0 + " = " + pair.1, gain.post)
    note("role", "at one time: " + pair.0 + " ≠ " + pair.1, gain.overlap)
    note("career", pair.0 + " → " + pair.1, gain.career)
    note(
      "date",
      gain.handover > 0 ? "one follows the other" : "the days between are not those of one career",
      gain.handover)
    note("fame", "mentions a year compared", gain.fame)
    note("prominence", "so often in the news that one more post is likely", gain.prominence)
    note("time", "mentions near it in place and time", gain.presence)
    note("role", "a post that is none of theirs so far", gain.fit)
    note(
      "bodies",
      gain.isBodyNamed
        ? "the article names a body of theirs" + (gain.bodies > 0 ? "" : ", as many do")
        : "the article names no body of theirs", gain.bodies)
    note(
      "company",
      "beside both: " + gain.companions.map { displayNames[$0] ?? "" }.joined(separator: ", "),
      gain.company)
    note("rivals", "others of the name fit as well", gain.rivals)
    note(
      MatchFeature.caution, "an invented merge is worse than a missed one",
      gain.caution + gain.stake)
    return features
  }
}

/// How often somebody turns up of whom nothing but mentions without a post, or without its place, is
/// known: the rivals of those whose posts are known when such a mention has to go somewhere.
struct ArrivalCount {
  private var people = 0.0
  /// The mentions of people of whom nothing more is known, by how much they state.
  private var orphans = [0.0, 0.0, 0.0]

  /// A start that weighs as much as so many people.
  private static let startWeight = 200.0

  /// Counts one person's mentions.
  mutating func count(_ records: some Sequence<Int32>, in table: MatchTable) {
    var counts = [0.0, 0.0, 0.0]
    for index in records { counts[table.openness(of: index).rawValue] += 1 }
    people += 1
    if counts[MatchTable.Openness.full.rawValue] > 0 { return }
    let open = MatchTable.Openness.open.rawValue
    let bare = MatchTable.Openness.bare.rawValue
    if counts[open] > 0 { orphans[open] += counts[open] } else { orphans[bare] += counts[bare] }
  }

  /// The mentions of one such person to be expected within reach of a day.
  func rate(of openness: MatchTable.Openness, parameters: MatchParameters) -> Double {
    let start = parameters.firstAppearance
    let near = min(2 * parameters.reach / parameters.spread, 1)
    return (orphans[openness.rawValue] * near + start * Self.startWeight)
      / (people + Self.startWeight)
  }
}

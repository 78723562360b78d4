/// The lexicon as the scans of all articles share it.
final class SharedLexicon: Sendable {
  let lexicon: NewsLexicon
  let labels: TriggerLabels

  init(_ lexicon: NewsLexicon) {
    self.lexicon = lexicon
    labels = TriggerLabels(lexicon)
  }
}

public import NewsModel
public import TextCore

/// A step of a pipeline's call, told as it happens.
public enum PipelineEvent: Sendable {
  /// The stages of a call.
  public enum Stage: String, Hashable, Sendable {
    /// Articles are read, extracted and written.
    case reading
    /// Entities and relations are made from all facts.
    case resolving
    /// What changed of the graph is written.
    case storing
  }

  /// What became of an article.
  public enum Outcome: String, Hashable, Sendable {
    /// It is new.
    case added
    /// It was edited, or is read by another version of the program.
    case replaced
    /// It is as it was.
    case skipped
  }

  /// A stage began.
  case began(Stage)
  /// An article is done.
  case article(EntityID, source: String, Outcome)
  /// Something about an input; errors and warnings of the reading in the order of the input.
  case diagnostic(Diagnostic)
}

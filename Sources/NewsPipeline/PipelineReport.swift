public import GraphStore
public import NewsModel
public import TextCore

/// What a pipeline's call did, and the graph it ended with.
public struct PipelineReport: Sendable {
  /// Articles that came in, whatever became of them.
  public var read = 0
  /// Articles that were not stored before.
  public var added = 0
  /// Articles that took the place of an earlier version.
  public var replaced = 0
  /// Articles that are as they were.
  public var skipped = 0
  /// Inputs or articles that could not be used; each has an error among the diagnostics.
  public var failed = 0
  /// Articles of earlier builds, and not of this, that were read with other lexicons or by another
  /// version of the program.
  public var outdated = 0
  /// Articles that were taken out.
  public var removed: [EntityID] = []
  /// Articles that were to be taken out and are not stored.
  public var unknown: [EntityID] = []
  /// Errors and warnings, in the order of the input.
  public var diagnostics: [Diagnostic] = []
  /// The rows written or deleted; 0 where nothing changed.
  public var rowsChanged = 0
  /// The whole graph as it now is, by type.
  public var graph = GraphStatistics()

  /// A report of nothing done.
  public init() {}
}

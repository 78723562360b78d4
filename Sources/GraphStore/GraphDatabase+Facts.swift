public import NewsModel

extension GraphDatabase {
  /// The facts of every article, by article, rebuilt from their rows.
  public func allFacts() throws -> [ArticleFacts] {
    try read { db in try FactReader(db).facts(except: []) }
  }

  /// The content hash under which each article was saved.
  public func storedVersions() throws -> [EntityID: String] {
    try read { db in try FactReader(db).storedVersions() }
  }

  /// The version of the program that made the graph; nil where none was made yet.
  public func graphOrigin() throws -> String? {
    try read { db in try GraphUpdate(db).graphOrigin() }
  }

  /// Every decision, undone ones too, in order.
  public func decisions() throws -> [Decision] {
    try read { db in try DecisionLog(db).decisions() }
  }

  /// The numbers of the decisions in force that wait: no stored article has one of their mentions.
  public func waitingDecisions() throws -> Set<Int> {
    try read { db in try DecisionLog(db).waiting() }
  }

  /// The facts of one article, rebuilt from their rows; nil where it is not stored.
  public func facts(of article: EntityID) throws -> ArticleFacts? {
    try read { db in try FactReader(db).facts(of: article) }
  }

  /// The folder of lexicons that the articles were last read with; nil where there was none.
  public func lexiconFolder() throws -> String? {
    try read { db in try LexiconRow.folder(db) }
  }
}

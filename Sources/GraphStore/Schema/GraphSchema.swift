internal import GRDB

/// The tables of a graph file.
///
/// A migration never changes once released: a file of any age must open. Tests keep a file made
/// by each version.
enum GraphSchema {
  /// "quan" in ASCII: tells a graph from any other SQLite file.
  static let applicationID = 0x7175_616E

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: articlesAndFacts)
      try db.execute(sql: decisions)
      try db.execute(sql: graph)
      try db.execute(sql: resolution)
    }
    migrator.registerMigration("v2") { db in
      try db.execute(sql: lexicons)
    }
    return migrator
  }

  /// What was read.
  ///
  /// A passage is kept as offsets alone: its words are the article's text.
  private static let articlesAndFacts = """
    CREATE TABLE article (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      source TEXT NOT NULL,
      title TEXT,
      published TEXT,
      locality TEXT,
      contentHash TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE fact (
      key INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      kind TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      details TEXT NOT NULL,
      UNIQUE (article, kind, ordinal)
    ) STRICT;
    CREATE TABLE mention (
      fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" > start),
      PRIMARY KEY (fact, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE evidence (
      fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      part TEXT NOT NULL,
      person INTEGER,
      site TEXT,
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" > start),
      PRIMARY KEY (fact, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  /// What a person decided.
  ///
  /// Refers to mentions by name, so it outlives every article and build.
  private static let decisions = """
    CREATE TABLE decision (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      leftArticle TEXT NOT NULL,
      leftType TEXT NOT NULL,
      leftName TEXT NOT NULL,
      leftOrdinal INTEGER NOT NULL,
      rightArticle TEXT NOT NULL,
      rightType TEXT NOT NULL,
      rightName TEXT NOT NULL,
      rightOrdinal INTEGER NOT NULL,
      judgement TEXT NOT NULL CHECK (judgement IN ('positive', 'negative', 'unsure')),
      author TEXT NOT NULL,
      made TEXT NOT NULL,
      undone TEXT
    ) STRICT;
    """

  /// What is asked.
  ///
  /// `digest` tells a changed row without reading it; `searchStart` holds every
  /// search key from each of its words on, so a search is a range of an index.
  private static let graph = """
    CREATE TABLE entity (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      name TEXT NOT NULL,
      aliases TEXT NOT NULL,
      properties TEXT NOT NULL,
      mentions INTEGER NOT NULL,
      digest INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE searchKey (
      entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (entity, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE searchStart (
      start TEXT NOT NULL,
      entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      word INTEGER NOT NULL,
      PRIMARY KEY (start, entity, ordinal, word)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX searchStartOfEntity ON searchStart (entity);
    CREATE TABLE relation (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      source INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
      target INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
      properties TEXT NOT NULL,
      digest INTEGER
    ) STRICT;
    CREATE INDEX relationBySource ON relation (source, type);
    CREATE INDEX relationByTarget ON relation (target, type);
    CREATE TABLE relationEvidence (
      relation INTEGER NOT NULL REFERENCES relation ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" > start),
      quote TEXT NOT NULL,
      PRIMARY KEY (relation, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relationEvidenceByArticle ON relationEvidence (article);
    CREATE TABLE redirect (
      retired TEXT PRIMARY KEY,
      successor TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// The folder of lexicons that the articles were read with, as of version 2.
  private static let lexicons = """
    CREATE TABLE lexicon (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      folder TEXT NOT NULL
    ) STRICT;
    """

  /// How the facts became the graph.
  private static let resolution = """
    CREATE TABLE link (
      key INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      type TEXT NOT NULL,
      name TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
      UNIQUE (article, type, name, ordinal)
    ) STRICT;
    CREATE INDEX linkByEntity ON link (entity);
    CREATE TABLE matchExplanation (
      key INTEGER PRIMARY KEY,
      "left" INTEGER NOT NULL REFERENCES link ON DELETE CASCADE,
      "right" INTEGER NOT NULL REFERENCES link ON DELETE CASCADE,
      prior REAL NOT NULL,
      weight REAL NOT NULL,
      override TEXT,
      merged INTEGER NOT NULL,
      digest INTEGER NOT NULL,
      UNIQUE ("left", "right")
    ) STRICT;
    CREATE INDEX matchExplanationByRight ON matchExplanation ("right");
    CREATE TABLE matchFeature (
      explanation INTEGER NOT NULL REFERENCES matchExplanation ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      observation TEXT NOT NULL,
      weight REAL NOT NULL,
      PRIMARY KEY (explanation, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE origin (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      program TEXT NOT NULL
    ) STRICT;
    """
}

private import Foundation
internal import GRDB
public import NewsModel

/// A graph in an SQLite file: articles, the facts read from them, decisions, and the entities and
/// relations made from those.
///
/// The file is a function of its articles and decisions: everything else is derived. All changes
/// go through `update(_:)`, one transaction that ends with the graph that belongs to the changed
/// facts or leaves no trace. So whatever kills the program, the file holds the outcome of the
/// last update that finished, whole, and a reader never sees facts without their graph.
///
/// Safe to use from any number of threads and processes: readers see the last finished update
/// while another is under way.
public final class GraphDatabase: GraphReading, Sendable {
  /// What a graph is opened for.
  public enum Access: Hashable, Sendable {
    /// Reading and changing; a missing file is made, and the folder it is to lie in.
    case readWrite
    /// Reading alone, enforced by SQLite; a missing file is an error.
    case readOnly
  }

  let pool: DatabasePool

  /// The file.
  public let path: String

  /// Opens a graph, and makes its file or brings it up to date where that is allowed.
  ///
  /// - Throws: `GraphStoreError` that names the file where it is missing, no graph, made by a
  ///   newer version, or not to be opened. A file that is refused is left as it was.
  public init(path: String, access: Access) throws {
    self.path = path
    do {
      try Self.inspect(path, access: access)
      var configuration = Configuration()
      configuration.readonly = access == .readOnly
      configuration.busyMode = .timeout(Self.patience)
      configuration.label = "quanhe graph"
      configuration.maximumReaderCount = max(4, ProcessInfo.processInfo.activeProcessorCount)
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY")
        // A power cut may undo the last update, never half of it.
        if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = NORMAL") }
      }
      pool = try DatabasePool(path: path, configuration: configuration)
      if access == .readWrite { try GraphSchema.migrator.migrate(pool) }
    } catch let error as DatabaseError {
      if error.resultCode == .SQLITE_NOTADB { throw GraphStoreError.notAGraph(path: path) }
      throw GraphStoreError.cannotOpen(path: path, reason: Self.reason(error))
    }
  }

  /// Seconds to wait for another process that writes.
  private static let patience = 10.0

  /// Refuses what is no graph before anything touches the file.
  private static func inspect(_ path: String, access: Access) throws {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes else {
      guard access == .readWrite else { throw GraphStoreError.missing(path: path) }
      try makeFolder(of: path)
      return
    }
    guard attributes[.type] as? FileAttributeType != .typeDirectory else {
      throw GraphStoreError.cannotOpen(path: path, reason: "it is a folder")
    }
    // An empty file is what SQLite itself leaves of a database never written to.
    if access == .readWrite, (attributes[.size] as? Int) == 0 { return }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    try DatabaseQueue(path: path, configuration: configuration).read { db in
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == GraphSchema.applicationID
      else {
        throw GraphStoreError.notAGraph(path: path)
      }
      guard try !GraphSchema.migrator.hasBeenSuperseded(db) else {
        throw GraphStoreError.newer(path: path)
      }
    }
  }

  private static func makeFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw GraphStoreError.cannotOpen(path: path, reason: "the folder \(folder) cannot be made")
    }
  }

  private static func reason(_ error: DatabaseError) -> String {
    error.message ?? error.resultCode.description
  }

  /// Changes the graph in one transaction.
  ///
  /// Other readers see all of it once it is finished, and nothing if `body` throws or the program
  /// dies. Waits some seconds for another process that writes.
  ///
  /// - Throws: What `body` throws; `GraphStoreError.graphLeftBehind` where it changed articles or
  ///   decisions and did not replace the graph.
  public func update<Value>(_ body: (GraphUpdate) throws -> Value) throws -> Value {
    do {
      return try pool.write { db in
        let update = GraphUpdate(db)
        let value = try body(update)
        guard !update.isGraphBehind else { throw GraphStoreError.graphLeftBehind }
        return value
      }
    } catch let error as DatabaseError {
      throw GraphStoreError.failed(path: path, reason: Self.reason(error))
    } catch let error as RowDecodingError {
      throw GraphStoreError.damaged(what: error.description)
    }
  }

  /// Reads the graph as it is at one moment: whatever `body` asks of this database on the calling
  /// thread is answered from one finished update.
  public func reading<Value>(_ body: () throws -> Value) throws -> Value {
    try read { _ in try body() }
  }

  /// Runs a read in a transaction of its own, or in the one the calling thread is already in.
  ///
  /// A body handed to `forEachEntity` may ask the graph again: the read is re-entrant.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.unsafeReentrantRead { db in
        if db.isInsideTransaction { return try body(db) }
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw GraphStoreError.damaged(what: "a read without an outcome") }
        return value
      }
    } catch let error as DatabaseError {
      throw GraphStoreError.failed(path: path, reason: Self.reason(error))
    } catch let error as RowDecodingError {
      throw GraphStoreError.damaged(what: error.description)
    }
  }
}

private import Foundation
public import GraphStore

/// Which lexicons are added to the built-in ones where articles are read into a graph.
///
/// A graph remembers its folder: read without it, an article would lose what the folder's words
/// gave.
public enum LexiconChoice: Hashable, Sendable {
  /// The folder that the graph was last built with; none where it has none.
  case asBefore
  /// None, from now on.
  case builtIn
  /// A folder, from now on.
  case folder(String)

  /// The folder that a graph was built with is no longer there.
  public struct Missing: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder.
    public var folder: String

    /// Makes an error.
    public init(folder: String) { self.folder = folder }

    /// The reason, lower case and without a full stop.
    public var description: String {
      "\(folder): the folder of lexicons that this graph was built with is not there"
    }
  }

  /// The folder's path from the root; nil for none.
  ///
  /// - Throws: `Missing` where the folder that the graph remembers is gone.
  public func folder(in database: GraphDatabase) throws -> String? {
    switch self {
    case .builtIn: return nil
    case .folder(let path): return URL(fileURLWithPath: path).standardizedFileURL.path
    case .asBefore:
      guard let folder = try database.lexiconFolder() else { return nil }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
        isFolder.boolValue
      else { throw Missing(folder: folder) }
      return folder
    }
  }
}

import GraphStore
import TestSupport

extension TemporaryGraph {
  func open(_ access: GraphDatabase.Access = .readWrite) throws -> GraphDatabase {
    try GraphDatabase(path: path, access: access)
  }
}

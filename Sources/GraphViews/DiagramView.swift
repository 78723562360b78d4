public import GraphExport
public import NewsModel

/// What a diagram is about.
public enum DiagramView: Hashable, Sendable {
  /// A body: its parts, their posts and who holds them.
  case organisation(EntityID)
  /// A person: posts over time and meetings; with `hops` of 2 or more, who else chaired them.
  case person(EntityID)
  /// A meeting: who did what at it, from which bodies, and its documents.
  case meeting(EntityID)
  /// The meetings of a period, who chaired and who organised them.
  case meetings
  /// Documents, who issued them and which meetings cite them.
  case documents
  /// The relations of one or more ways between two entities, as a path search found them.
  case path([Relation])
  /// Whatever the selection keeps.
  case graph
}

/// A diagram that is asked for.
public struct DiagramRequest: Hashable, Sendable {
  /// What it is about.
  public var view: DiagramView
  /// What of the graph it may show.
  ///
  /// A view about one entity takes from here the dates, types, relation types, article counts
  /// and `hops`, not the chosen entities.
  public var selection: GraphSelection
  /// The most nodes a diagram may have and still be read.
  public var limit = 120
  /// The most nodes set one above the other where `selection.top` says nothing; a count stands for
  /// the others.
  static let columnLimit = 24
  /// Organisation: shows the meetings the bodies held and who chaired them.
  public var includesMeetings = false
  /// Organisation, person: shows former posts and holders too.
  public var includesFormer = true
  /// The title; nil for one made from the view.
  public var title: String?

  /// Asks for a view.
  public init(_ view: DiagramView, selection: GraphSelection = GraphSelection()) {
    self.view = view
    self.selection = selection
  }
}

/// Why a diagram cannot be made.
public enum DiagramError: Error, Hashable, Sendable {
  /// The graph has no such entity.
  case unknownEntity(EntityID)
  /// The entity is of a type that the view is not about.
  case wrongType(EntityID, expected: EntityType)
  /// Nothing is left to draw.
  case empty
  /// More nodes than can be read; with the flags that narrow the view.
  case tooLarge(nodes: Int, limit: Int, hint: String)
}

extension DiagramError: CustomStringConvertible {
  /// What to tell the user.
  public var description: String {
    switch self {
    case .unknownEntity(let id): "no entity \(id)"
    case .wrongType(let id, let expected): "\(id) is not of type \(expected.rawValue)"
    case .empty: "nothing to draw: the selection leaves no entity"
    case .tooLarge(let nodes, let limit, let hint):
      "\(nodes) nodes cannot be read in one diagram (limit \(limit)); \(hint)"
    }
  }
}

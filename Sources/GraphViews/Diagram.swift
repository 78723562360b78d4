internal import GraphExport
public import NewsModel

/// What a diagram shows: nodes, groups, edges and the words around them, but no looks.
public struct Diagram: Sendable {
  /// The heading.
  public var title: String
  /// A line under the heading: the day or period shown.
  public var subtitle: String?
  /// The nodes, in drawing order.
  public var nodes: [DiagramNode] = []
  /// The groups, each before those inside it.
  public var clusters: [DiagramCluster] = []
  /// The edges.
  public var edges: [DiagramEdge] = []
  /// The line that says what the diagram rests on: article count and their dates.
  public var sourceLine: String?
  /// The Graphviz engine that the diagram is made for: `dot`, or for one without ranks `neato`.
  public var suggestedEngine = "dot"
  /// Which way ranks run.
  public var direction = Direction.down
  /// Nodes to be set on one rank, in this order.
  public var rows: [[String]] = []
  /// Whether it is a tree of boxes: each group is one box with its nodes as plates in it, edges
  /// run from box to box with right angles.
  public var isTree = false
  /// Whether lines are told apart by colour, with a legend, instead of words at each of them.
  public var hasColouredLines = false

  /// Which way ranks run.
  public enum Direction: String, Sendable {
    /// From top to bottom.
    case down = "TB"
    /// From left to right.
    case right = "LR"
  }

  /// Makes an empty diagram.
  public init(title: String) {
    self.title = title
  }
}

/// A node of a diagram.
public struct DiagramNode: Sendable {
  /// The name within the diagram: an entity's id, or one made from several.
  public var id: String
  /// The entities it stands for.
  public var entities: [EntityID]
  /// What it looks like.
  public var kind: EntityType
  /// The words on it, the first being the most important.
  public var lines: [DiagramLine]
  /// How sure and how present it is.
  public var state = DiagramState.normal
  /// The words of an article and where they stand.
  public var tooltip: String?
  /// An address to open.
  public var url: String?
  /// The group it stands in.
  public var cluster: String?
  /// What supports it.
  public var evidence: [Evidence] = []

  /// Makes a node.
  public init(id: String, entities: [EntityID], kind: EntityType, lines: [DiagramLine]) {
    self.id = id
    self.entities = entities
    self.kind = kind
    self.lines = lines
  }
}

/// A line of words on a node.
public struct DiagramLine: Hashable, Sendable {
  /// How the words are set.
  public enum Style: Hashable, Sendable {
    /// The name: bold.
    case name
    /// A post, a kind: regular.
    case plain
    /// Dates and counts: small and muted.
    case small
  }

  /// The words.
  public var text: String
  /// How they are set.
  public var style: Style

  /// Makes a line.
  public init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }
}

/// How a node or an edge stands out.
public enum DiagramState: Hashable, Sendable {
  /// As usual.
  case normal
  /// What the diagram is about.
  case focus
  /// No longer so: muted and dashed.
  case former
  /// Last known to be so before the day shown: dotted.
  case presumed
  /// Stands for several things left out.
  case collapsed
}

/// A group of nodes with a name.
public struct DiagramCluster: Sendable {
  /// The name within the diagram; an entity's id.
  public var id: String
  /// The heading.
  public var label: String
  /// A small line under the heading: since when or until when it was.
  public var note: String?
  /// What it looks like.
  public var kind: EntityType
  /// Whether the diagram is about it.
  public var state = DiagramState.normal
  /// The address or words shown on pointing at it.
  public var tooltip: String?

  /// Makes a group.
  public init(id: String, label: String, kind: EntityType) {
    self.id = id
    self.label = label
    self.kind = kind
  }
}

/// An edge of a diagram.
public struct DiagramEdge: Sendable {
  /// The name within the diagram: a relation's id, or one made from several.
  public var id: String
  /// The node it starts at.
  public var source: String
  /// The node it ends at.
  public var target: String
  /// The relation type that sets its looks; nil for a plain line.
  public var type: RelationType?
  /// The words at it.
  public var label: String?
  /// How sure and how present it is.
  public var state = DiagramState.normal
  /// The words of an article and where they stand.
  public var tooltip: String?
  /// An address to open.
  public var url: String?
  /// The group whose border the line starts at, and the one it ends at.
  public var clusters: (source: String?, target: String?) = (nil, nil)
  /// Whether it has an arrow at its end.
  public var hasArrow = true
  /// Whether its arrow points at its start, where it is drawn against the relation.
  public var isReversed = false
  /// Who does it and to whom: boxes, or groups where the line is a group's.
  var ends: (subject: String, object: String) {
    let (first, second) = (clusters.source ?? source, clusters.target ?? target)
    return isReversed ? (second, first) : (first, second)
  }
  /// Whether it is drawn heavier than others.
  public var isStrong = false
  /// What supports it.
  public var evidence: [Evidence] = []

  /// Whether more than one article supports it.
  public var isWellSupported: Bool { Set(evidence.map(\.article)).count > 1 }

  /// Makes an edge.
  public init(id: String, source: String, target: String, type: RelationType? = nil) {
    self.id = id
    self.source = source
    self.target = target
    self.type = type
  }
}

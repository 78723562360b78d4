/// The kinds of thing a graph is about.
public enum EntityType: String, CaseIterable, Codable, Hashable, Sendable {
  /// A named individual.
  case person = "Person"
  /// A body: committee, ministry, department, association, company.
  case organisation = "Organisation"
  /// A post: a title in a body.
  case role = "Role"
  /// An official document.
  case document = "Document"
  /// A meeting or another event.
  case meeting = "Meeting"
  /// An administrative unit.
  case place = "Place"
  /// A source text.
  case article = "Article"

  /// The three letters that ids of this type begin with.
  public var prefix: String {
    switch self {
    case .person: "per"
    case .organisation: "org"
    case .role: "rol"
    case .document: "doc"
    case .meeting: "mtg"
    case .place: "plc"
    case .article: "art"
    }
  }

  /// The types by the bytes of their prefixes, behind a 1: asked for with every relation written.
  fileprivate static let byLetters: [(letters: UInt32, type: EntityType)] = allCases.map { type in
    (type.prefix.utf8.reduce(1) { $0 << 8 | UInt32($1) }, type)
  }
}

/// The id of an entity: `per-lam-minh-dang-1a2b3c4d`.
///
/// Three letters of the type, an ASCII slug of the name, eight hexadecimal digits of a hash of
/// what makes the entity itself: only `[0-9a-z.-]`, at most 200 characters.
public struct EntityID: Hashable, Sendable {
  /// The id as text.
  public let rawValue: String

  /// Takes an id as it was printed; says nothing of whether such an entity exists.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Mints the id of an entity.
  ///
  /// - Parameters:
  ///   - type: The entity's type.
  ///   - slug: A name in ASCII; what is not a letter or digit becomes a hyphen.
  ///   - key: What the entity is identified by; equal keys give equal ids.
  public init(type: EntityType, slug: String, key: String) {
    var ascii: [UInt8] = []
    for byte in slug.utf8 where ascii.count < 80 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: ascii.append(byte)
      case 0x41...0x5A: ascii.append(byte + 0x20)
      default: if ascii.last != 0x2D, !ascii.isEmpty { ascii.append(0x2D) }
      }
    }
    while ascii.last == 0x2D { ascii.removeLast() }
    let body = ascii.isEmpty ? "x" : String(decoding: ascii, as: UTF8.self)
    let hash = StableHash.fnv1a(key.utf8)
    let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    let digits = String(folded, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    rawValue = "\(type.prefix)-\(body)-\(padded)"
  }

  /// The type that the id's first letters tell.
  public var type: EntityType? {
    var letters: UInt32 = 1
    for byte in rawValue.utf8 {
      if byte == 0x2D { break }
      guard letters < 1 << 24 else { return nil }
      letters = letters << 8 | UInt32(byte)
    }
    return EntityType.byLetters.first { $0.letters == letters }?.type
  }
}

extension EntityID: Comparable, CustomStringConvertible, Codable {
  /// Orders by the bytes of the text.
  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// The id as text.
  public var description: String { rawValue }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A hash that is the same on every machine and in every run.
public enum StableHash {
  /// FNV-1a, 64 bits, with a final mix (the finaliser of MurmurHash3) so that short keys spread.
  ///
  /// Source: <http://www.isthe.com/chongo/tech/comp/fnv/>.
  public static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    return hash
  }
}

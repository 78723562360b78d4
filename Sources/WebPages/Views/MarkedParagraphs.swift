/// A text in paragraphs with passages marked, which may nest and cross.
struct MarkedParagraphs {
  /// Marks that begin, a stretch of text, and how many marks end behind it.
  struct Piece: Hashable {
    /// The marks that begin: the anchor of a passage at its beginning, nil where it only goes on.
    var opens: [PassageAnchor?]
    var text: String
    var closes: Int
  }

  /// The lines of the text that are not blank.
  private(set) var paragraphs: [[Piece]] = []

  /// Marks passages of a text.
  ///
  /// A passage that crosses another or the end of a line is marked in pieces, so that marks nest
  /// as HTML wants it.
  init(_ text: String, _ passages: Set<PassageAnchor>) {
    let scalars = Array(text.unicodeScalars)
    let sorted = passages.filter { $0.codePoints.lowerBound >= 0 }.sorted { left, right in
      let (first, second) = (left.codePoints, right.codePoints)
      return first.lowerBound != second.lowerBound
        ? first.lowerBound < second.lowerBound : first.upperBound > second.upperBound
    }
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count
      if scalars[start..<end].contains(where: { !$0.properties.isWhitespace }) {
        paragraphs.append(Self.pieces(scalars, start..<end, sorted))
      }
      start = end + 1
    }
  }

  private static func pieces(
    _ scalars: [Unicode.Scalar], _ line: Range<Int>, _ passages: [PassageAnchor]
  ) -> [Piece] {
    let here = passages.filter { $0.codePoints.overlaps(line) }
    var bounds: Set<Int> = [line.lowerBound, line.upperBound]
    for passage in here {
      let clipped = passage.codePoints.clamped(to: line)
      bounds.formUnion([clipped.lowerBound, clipped.upperBound])
    }
    let cuts = bounds.sorted()
    var pieces: [Piece] = []
    var open: [Range<Int>] = []
    var continued: [Range<Int>] = []
    var next = 0
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      var opens: [PassageAnchor?] = continued.map { _ in nil }
      open += continued
      while next < here.count, here[next].codePoints.clamped(to: line).lowerBound == from {
        opens.append(here[next].codePoints.lowerBound < from ? nil : here[next])
        open.append(here[next].codePoints.clamped(to: line))
        next += 1
      }
      // The outermost mark that ends here takes those inside it along; some of them go on.
      let kept = open.firstIndex { $0.upperBound == to } ?? open.count
      continued = open[kept...].filter { $0.upperBound > to }
      let text = String(String.UnicodeScalarView(scalars[from..<to]))
      pieces.append(Piece(opens: opens, text: text, closes: open.count - kept))
      open.removeSubrange(kept...)
    }
    return pieces
  }
}

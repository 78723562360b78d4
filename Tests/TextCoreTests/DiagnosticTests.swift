import Testing
import TextCore

@Suite struct DiagnosticTests {
  @Test func readsAsACompilersMessage() {
    let error = Diagnostic("ingest.empty", source: "tin.txt", line: 12, message: "no text")
    #expect(error.description == "tin.txt:12: error: no text")
    #expect(error.severity == .error)
  }

  @Test func leavesOutALineThatIsNotKnown() {
    let warning = Diagnostic(
      "ingest.odd", severity: .warning, source: "-", message: "taken for windows-1258")
    #expect(warning.description == "-: warning: taken for windows-1258")
  }

  @Test func isEqualOnlyInEveryPart() {
    let one = Diagnostic("a", source: "f", line: 1, message: "m")
    var other = one
    #expect(other == one)
    other.line = 2
    #expect(other != one)
    #expect(Set([one, one, other]).count == 2)
  }
}

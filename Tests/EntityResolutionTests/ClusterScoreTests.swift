import TestSupport
import Testing

@testable import EntityResolution

struct ClusterScoreTests {
  @Test("the sums agree with counting every pair", arguments: 1...20 as ClosedRange<UInt64>)
  func reference(_ seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...40, using: &chance)
    let clusters = (0..<count).map { _ in Int.random(in: 0...8, using: &chance) }
    let truth = (0..<count).map { _ in Int.random(in: 0...8, using: &chance) }
    var (both, made, wanted) = (0.0, 0.0, 0.0)
    var (precision, recall) = (0.0, 0.0)
    for left in 0..<count {
      for right in (left + 1)..<max(count, left + 1) {
        if clusters[left] == clusters[right] { made += 1 }
        if truth[left] == truth[right] { wanted += 1 }
        if clusters[left] == clusters[right], truth[left] == truth[right] { both += 1 }
      }
      let cluster = (0..<count).filter { clusters[$0] == clusters[left] }
      let same = (0..<count).filter { truth[$0] == truth[left] }
      let shared = Double(cluster.filter { truth[$0] == truth[left] }.count)
      precision += shared / Double(cluster.count) / Double(count)
      recall += shared / Double(same.count) / Double(count)
    }
    let score = ClusterScore(clusters: clusters, truth: truth)
    #expect(abs(score.pairPrecision - (made > 0 ? both / made : 1)) < 1e-12)
    #expect(abs(score.pairRecall - (wanted > 0 ? both / wanted : 1)) < 1e-12)
    #expect(abs(score.bCubedPrecision - precision) < 1e-12)
    #expect(abs(score.bCubedRecall - recall) < 1e-12)
  }

  @Test("nothing to do is done right")
  func empty() {
    let score = ClusterScore(clusters: [Int](), truth: [Int]())
    #expect(score.pairF1 == 1 && score.bCubedF1 == 1)
  }
}

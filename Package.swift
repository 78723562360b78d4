// swift-tools-version: 6.2
// One section per target with its tests, from the bottom of the house to the top. An arrow goes
// down only: ARCHITECTURE.md has the picture, `make test` checks it.
import PackageDescription

let package = Package(
  name: "quanhe",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "quanhe", targets: ["quanhe"]),
    .executable(name: "quanhe-serve", targets: ["quanhe-serve"]),
    .library(
      name: "QuanHeKit", targets: ["NewsPipeline", "GraphQueries", "CypherEngine", "GraphExport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Bottom: text with positions. Imports nothing of ours.
    .target(name: "TextCore"),
    .testTarget(name: "TextCoreTests", dependencies: ["TextCore", "TestSupport"]),

    // Syllables, tokens, folding: what Vietnamese spelling is.
    .target(name: "VietnameseText", dependencies: ["TextCore"]),
    .testTarget(
      name: "VietnameseTextTests", dependencies: ["TextCore", "VietnameseText", "TestSupport"]),

    // Lexicons and rules of any language, and the engine that matches them.
    .target(name: "GrammarKit", dependencies: ["TextCore"]),
    .testTarget(name: "GrammarKitTests", dependencies: ["GrammarKit", "TextCore", "TestSupport"]),

    // The vocabulary: articles, facts, entities, relations, and how a graph is read.
    .target(name: "NewsModel", dependencies: ["TextCore"]),
    .testTarget(name: "NewsModelTests", dependencies: ["NewsModel", "TextCore", "TestSupport"]),

    // Files, archives, pages and feeds -> articles.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "NewsIngest", dependencies: ["CLibXML2", "CZlib", "NewsModel", "TextCore"]),
    .testTarget(
      name: "NewsIngestTests",
      dependencies: ["CZlib", "NewsIngest", "NewsModel", "TextCore", "TestSupport"]),

    // Word lists and grammars as data, embedded in the binary.
    .target(name: "CNewsLexicons", exclude: ["data"]),

    // One article -> its facts.
    .target(
      name: "NewsExtraction",
      dependencies: ["CNewsLexicons", "GrammarKit", "NewsModel", "TextCore", "VietnameseText"]),
    .testTarget(
      name: "NewsExtractionTests",
      dependencies: [
        "GrammarKit", "NewsExtraction", "NewsModel", "TextCore", "VietnameseText", "TestSupport",
      ]),

    // Facts of all articles -> entities and relations.
    .target(name: "CResolutionData", exclude: ["data"]),
    .target(
      name: "EntityResolution",
      dependencies: ["CResolutionData", "NewsModel", "TextCore", "VietnameseText"]),
    .testTarget(
      name: "EntityResolutionTests",
      dependencies: ["EntityResolution", "NewsModel", "TextCore", "VietnameseText", "TestSupport"]),

    // The filters: articles in, JSON Lines out. Reaches no database, no Graphviz, no terminal.
    .target(
      name: "NewsStreams",
      dependencies: ["EntityResolution", "NewsExtraction", "NewsIngest", "NewsModel", "TextCore"]),
    .testTarget(
      name: "NewsStreamsTests",
      dependencies: [
        "EntityResolution", "NewsExtraction", "NewsIngest", "NewsModel", "NewsStreams", "TextCore",
        "TestSupport",
      ]),

    // SQLite. The only importer of GRDB.
    .target(
      name: "GraphStore",
      dependencies: ["NewsModel", "TextCore", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "GraphStoreTests",
      dependencies: ["GraphStore", "NewsModel", "TextCore", "TestSupport"],
      exclude: ["Databases"]),

    // The straight line from articles to a stored graph.
    .target(
      name: "NewsPipeline",
      dependencies: [
        "EntityResolution", "GraphStore", "NewsExtraction", "NewsIngest", "NewsModel",
        "NewsStreams",
        "TextCore",
      ]),
    .testTarget(
      name: "NewsPipelineTests",
      dependencies: [
        "EntityResolution", "GraphStore", "NewsModel", "NewsPipeline", "NewsStreams", "TextCore",
        "TestSupport",
      ]),

    // Typed questions over a graph: search, who, meetings, roles, timeline, path.
    .target(name: "GraphQueries", dependencies: ["NewsModel", "TextCore", "VietnameseText"]),
    .testTarget(
      name: "GraphQueriesTests",
      dependencies: ["GraphQueries", "NewsModel", "TextCore", "VietnameseText", "TestSupport"]),

    // openCypher, read only, over any property graph. Knows nothing of news.
    .target(name: "CypherSyntax", dependencies: ["TextCore"]),
    .target(name: "CypherEngine", dependencies: ["CypherSyntax", "TextCore"]),
    .testTarget(
      name: "CypherTests",
      dependencies: ["CypherEngine", "CypherSyntax", "TextCore", "TestSupport"],
      exclude: ["Kit", "known-failures.tsv"]),

    // Graph -> files that other tools read.
    .target(name: "GraphExport", dependencies: ["NewsModel", "TextCore"]),
    .testTarget(
      name: "GraphExportTests",
      dependencies: ["GraphExport", "NewsModel", "TextCore", "TestSupport"]),

    // Graph -> what a diagram shows and how it looks, as DOT. No Graphviz.
    .target(name: "GraphViews", dependencies: ["GraphExport", "NewsModel", "TextCore"]),
    .testTarget(
      name: "GraphViewsTests",
      dependencies: [
        "GraphExport", "GraphRender", "GraphViews", "NewsModel", "TextCore", "TestSupport",
      ]),

    // DOT -> picture. The only importer of Graphviz, which works in a child process.
    .systemLibrary(name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(name: "CGraphvizChild", dependencies: ["CGraphviz"]),
    .target(name: "GraphRender", dependencies: ["CGraphvizChild", "TextCore"]),
    .testTarget(
      name: "GraphRenderTests", dependencies: ["GraphRender", "TextCore", "TestSupport"]),

    // Gold annotations -> precision, recall, F1.
    .target(name: "GoldScoring", dependencies: ["NewsModel", "TextCore", "VietnameseText"]),
    .testTarget(
      name: "GoldScoringTests",
      dependencies: ["GoldScoring", "NewsModel", "TextCore", "VietnameseText", "TestSupport"]),

    // The command. The only one that knows a terminal.
    .target(
      name: "QuanHeCommand",
      dependencies: [
        "CypherEngine", "CypherSyntax", "EntityResolution", "GoldScoring", "GraphExport",
        "GraphQueries",
        "GraphRender", "GraphStore", "GraphViews", "NewsExtraction", "NewsIngest", "NewsModel",
        "NewsPipeline", "NewsStreams", "TextCore", "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "QuanHeCommandTests",
      dependencies: [
        "CypherEngine", "GraphStore", "NewsModel", "QuanHeCommand", "TextCore", "TestSupport",
        "quanhe",
      ],
      exclude: ["Baselines"]),
    .executableTarget(
      name: "quanhe",
      dependencies: [
        "QuanHeCommand", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // How fast extraction is, from memory: `make bench`.
    .executableTarget(
      name: "quanhe-bench",
      dependencies: [
        "NewsExtraction", "NewsIngest", "NewsModel", "NewsStreams", "TextCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // A request value -> a page or JSON. Knows no socket and no database.
    .target(name: "CWebTemplates", exclude: ["data"]),
    .target(
      name: "WebPages",
      dependencies: [
        "CWebTemplates", "GraphQueries", "NewsModel",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .testTarget(
      name: "WebPagesTests",
      dependencies: ["GraphQueries", "NewsModel", "VietnameseText", "WebPages", "TestSupport"]),

    // The web explorer's server. The only importer of Hummingbird; no test depends on it, so
    // `swift test --test-product quanhePackageTests` never compiles it.
    .executableTarget(
      name: "quanhe-serve",
      dependencies: [
        "GraphStore", "NewsModel", "WebPages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),

    // Marked text, snapshots, small graphs: for tests only.
    .target(
      name: "TestSupport", dependencies: ["NewsModel", "TextCore"], path: "Tests/TestSupport"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// Our own Swift targets share one strict setting list; C and system targets take none of it.
for target in package.targets where !target.name.hasPrefix("C") || target.name.hasPrefix("Cypher") {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  target.swiftSettings = settings
}

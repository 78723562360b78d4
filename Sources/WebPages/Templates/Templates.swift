internal import Mustache

/// The values a template is filled with, by name.
///
/// Texts, truth values, lists of `Fields`, and `Fields`; what is absent is not shown. A name that
/// a list's row lacks is looked for around the list, so rows set what outer values also have.
typealias Fields = [String: Any]

/// The templates of all pages.
struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Reads the embedded templates.
  ///
  /// - Throws: Mustache's error where one is malformed.
  init() throws {
    MustacheContentTypes.register(HTMLEscaping(), named: Self.contentType)
    var library = MustacheLibrary()
    for file in WebFiles.all where file.name.hasSuffix(Self.suffix) {
      // Every template names the escaping itself: a partial does not take over its caller's.
      try library.register(
        "{{% CONTENT_TYPE:\(Self.contentType)}}" + file.text,
        named: String(file.name.dropLast(Self.suffix.count)))
    }
    self.library = library
  }

  private static let contentType = "QUANHE-HTML"
  static let suffix = ".mustache"

  /// A page; nil where there is no such template.
  func page(_ name: String, _ fields: Fields) -> String? {
    library.render(fields, withTemplate: name)
  }
}

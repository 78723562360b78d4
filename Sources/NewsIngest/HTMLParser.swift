private import CLibXML2

/// The only place that calls libxml2: a page's bytes -> a tree.
enum HTMLParser {
  /// Parses a page in UTF-8.
  ///
  /// libxml2 repairs what is not well formed, as browsers do. It is told not to reach the network
  /// and not to print, and is stopped where elements nest too deep. It takes time quadratic in the
  /// number of attributes of one tag, so such a page is refused before.
  static func tree(of page: [UInt8]) throws(IngestError) -> HTMLTree {
    guard !hasCrowdedTag(page) else { throw .pageTooManyAttributes }
    _ = isInitialised
    guard let context = htmlNewParserCtxt(), let events = context.pointee.sax else {
      throw .pageUnreadable
    }
    defer { htmlFreeParserCtxt(context) }
    // All of libxml2's own handlers go: they would build a second tree.
    events.pointee = xmlSAXHandler()
    setEvents(&events.pointee)
    var building = Building(context: context)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    withUnsafeMutablePointer(to: &building) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      page.withUnsafeBytes { bytes in
        let document = htmlCtxtReadMemory(
          context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
          nil, "UTF-8", Int32(options))
        if let document { xmlFreeDoc(document) }
      }
    }
    guard !building.isTooDeep else { throw .pageTooDeep }
    building.tree.finish()
    return building.tree
  }

  /// What the handlers work on.
  private struct Building {
    var tree = HTMLTree()
    var isTooDeep = false
    let context: htmlParserCtxtPtr
  }

  // libxml2 asks to be initialised once, before any thread uses it.
  private static let isInitialised: Bool = {
    xmlInitParser()
    return true
  }()

  private static func setEvents(_ events: inout xmlSAXHandler) {
    events.startElement = { data, name, attributes in
      guard let building = data?.assumingMemoryBound(to: Building.self), let name else { return }
      guard building.pointee.tree.depth < IngestLimits.pageDepth else {
        building.pointee.isTooDeep = true
        xmlStopParser(building.pointee.context)
        return
      }
      building.pointee.tree.start(
        String(cString: name), attributes: HTMLParser.list(attributes))
    }
    events.endElement = { data, _ in
      data?.assumingMemoryBound(to: Building.self).pointee.tree.end()
    }
    events.characters = { data, characters, count in
      guard let building = data?.assumingMemoryBound(to: Building.self), let characters else {
        return
      }
      building.pointee.tree.text(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    events.ignorableWhitespace = events.characters
  }

  private static func list(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [(name: String, value: String)] {
    guard let attributes else { return [] }
    var list: [(name: String, value: String)] = []
    var index = 0
    while let name = attributes[index] {
      let name = String(cString: name)
      if HTMLTree.usedAttributes.contains(name) {
        list.append((name, attributes[index + 1].map { String(cString: $0) } ?? ""))
      }
      index += 2
    }
    return list
  }

  /// Whether a tag holds more words than any honest one has attributes.
  private static func hasCrowdedTag(_ page: [UInt8]) -> Bool {
    var words = 0
    var isInTag = false
    var quote: UInt8?
    var previous: UInt8 = 0
    for byte in page {
      defer { previous = byte }
      guard isInTag else {
        // A tag begins with `<` and a letter or slash.
        if previous == 0x3C, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A {
          isInTag = true
          words = 0
        }
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case 0x3E: isInTag = false
      case 0x22, 0x27: if previous == 0x3D { quote = byte }
      case 0x20, 0x09, 0x0A, 0x0D, 0x2F:
        words += 1
        if words > IngestLimits.tagAttributes { return true }
      default: break
      }
    }
    return false
  }
}

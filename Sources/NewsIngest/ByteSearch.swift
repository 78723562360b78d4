#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Fast looks at stretches of bytes.
enum ByteSearch {
  /// The offset of the first line feed of a stretch.
  static func firstLineFeed(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard start < end, end <= bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0A, end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether nothing but ASCII white space and no-break spaces is there.
  static func isBlank(_ bytes: some Sequence<UInt8>) -> Bool {
    var isAfterLead = false
    for byte in bytes {
      switch byte {
      case 0x09...0x0D, 0x20: isAfterLead = false
      case 0xC2: isAfterLead = true
      case 0xA0 where isAfterLead: isAfterLead = false
      default: return false
      }
    }
    return !isAfterLead
  }
}

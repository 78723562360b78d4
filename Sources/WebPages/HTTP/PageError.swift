/// Why a request has no page, with words for its reader.
enum PageError: Error, Hashable {
  /// The address or a parameter cannot be read: 400.
  case badRequest(String)
  /// There is no such page or entity: 404.
  case notFound(String)
  /// Only reading is possible: 405.
  case methodNotAllowed
  /// The address is too long: 414.
  case tooLong

  var status: Int {
    switch self {
    case .badRequest: 400
    case .notFound: 404
    case .methodNotAllowed: 405
    case .tooLong: 414
    }
  }

  var title: String {
    switch self {
    case .badRequest: "Yêu cầu không hợp lệ"
    case .notFound: "Không tìm thấy"
    case .methodNotAllowed: "Chỉ có thể đọc"
    case .tooLong: "Địa chỉ quá dài"
    }
  }

  var message: String {
    switch self {
    case .badRequest(let message), .notFound(let message): message
    case .methodNotAllowed: "Trang này chỉ nhận GET và HEAD."
    case .tooLong: "Địa chỉ dài hơn \(RequestTarget.maximumBytes) byte."
    }
  }
}

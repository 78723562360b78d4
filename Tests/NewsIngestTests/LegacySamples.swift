import Foundation

/// One text in every encoding.
///
/// The bytes come from elsewhere: glibc's iconv made windows-1258 and TCVN 5712, and the VNI key
/// chart the last; so they check the tables and not only each other.
enum LegacySamples {
  static let text = """
    ĐẢNG BỘ TỈNH HÒA BÌNH: HỘI NGHỊ SƠ KẾT
    Sáng 12/4, đồng chí Trần Văn Ấm, Phó Bí thư Thường trực Tỉnh ủy, chủ trì hội nghị; bà Lê Thị \
    Ứng phát biểu. Là đơn vị dẫn đầu, huyện đã vượt kế hoạch quý I; các xã Ỷ La, Ẳng Nưa cũng \
    hoàn thành chỉ tiêu.

    """

  /// TCVN3 has no capital for a marked letter in a word of small letters; a usual given name behind
  /// another has it all the same.
  static let textWithLostCapitals = [("Ấm", "ấm"), ("Ỷ", "ỷ"), ("Ẳng", "ẳng")]
    .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }

  static let windows1258 = bytes(
    """
    0EHSTkcgQtTyIFRJ0k5IIEhPzEEgQknMTkg6IEjU8kkgTkdISfIgU9UgS8rsVApT4W5nIDEyLzQsIPD0zG5nIGNo
    7SBUcuLMbiBW424gwuxtLCBQaPMgQu0gdGj9IFRo/fXMbmcgdHL98mMgVGnSbmggddJ5LCBjaHXSIHRyacwgaPTy
    aSBuZ2hp8jsgYuAgTOogVGhp8iDd7G5nIHBo4XQgYmnq0nUuIEzgIPD1biB2afIgZOLebiDw4sx1LCBodXnq8m4g
    8GHeIHb99fJ0IGvq7CBob2HyY2ggcXV57CBJOyBj4WMgeGHeIFnSIExhLCDD0m5nIE79YSBjdd5uZyBob+BuIHRo
    4G5oIGNoadIgdGnqdS4K
    """)
  static let tcvn5712 = bytes(
    """
    p4FORyBClyBUjk5IIEiSQSBCjU5IOiBIl0kgTkdIkSBTpSBL2lQKU7huZyAxMi80LCCu5W5nIGNo3SBUcsduIFao
    biDEbSwgUGjjIELdIHRorSBUaK3qbmcgdHL5YyBU2G5oIPF5LCBjaPEgdHLXIGjpaSBuZ2jeOyBitSBMqiBUaN4g
    EW5nIHBouHQgYmnTdS4gTLUgrqxuIHbeIGTJbiCux3UsIGh1edZuIK63IHat7nQga9UgaG+5Y2ggcXX9IEk7IGO4
    YyB4tyAUIExhLCC6bmcgTq1hIGPybmcgaG+1biB0aLVuaCBjaNggdGmqdS4K
    """)
  static let tcvn3 = bytes(
    """
    p7ZORyBC6SBU2E5IIEjfQSBC105IOiBI6UkgTkdI3iBTpSBL1VQKU7huZyAxMi80LCCu5W5nIGNo3SBUcsduIFao
    biDKbSwgUGjjIELdIHRorSBUaK3qbmcgdHL5YyBU2G5oIPF5LCBjaPEgdHLXIGjpaSBuZ2jeOyBitSBMqiBUaN4g
    +G5nIHBouHQgYmnTdS4gTLUgrqxuIHbeIGTJbiCux3UsIGh1edZuIK63IHat7nQga9UgaG+5Y2ggcXX9IEk7IGO4
    YyB4tyD7IExhLCC8bmcgTq1hIGPybmcgaG+1biB0aLVuaCBjaNggdGmqdS4K
    """)
  static let vni = bytes(
    """
    0UHbTkcgQk/EIFTGTkggSE/YQSBCzE5IOiBIT8RJIE5HSNIgU9QgS0XBVApTYfluZyAxMi80LCDxb+BuZyBjaO0g
    VHJh4G4gVmHqbiBBwW0sIFBob/kgQu0gdGj2IFRo9vT4bmcgdHL272MgVOZuaCB1+3ksIGNodfsgdHLsIGhv5Gkg
    bmdo8jsgYmH4IExl4iBUaPIg1tluZyBwaGH5dCBiaWXldS4gTGH4IPH0biB28iBkYeNuIPFh4HUsIGh1eWXkbiDx
    YfUgdvb073Qga2XhIGhvYe9jaCBxdXn5IEk7IGNh+WMgeGH1IFnbIExhLCBB2m5nIE72YSBjdfVuZyBob2H4biB0
    aGH4bmggY2jmIHRpZeJ1Lgo=
    """)

  private static func bytes(_ base64: String) -> [UInt8] {
    Array(Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
  }
}

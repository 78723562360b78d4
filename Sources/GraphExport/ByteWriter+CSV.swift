extension ByteWriter {
  /// Writes a row of headings.
  mutating func writeCSVRow(_ cells: [String]) {
    for (index, cell) in cells.enumerated() { writeCSVCell(cell, first: index == 0) }
    write("\r\n")
  }

  /// Writes a cell, behind a comma where it is not the first of its row; a safe one has an
  /// apostrophe put first where it looks like a formula.
  mutating func writeCSVCell(_ text: String, first: Bool = false, isSafe: Bool = true) {
    if !first { write(byte: 0x2C) }
    let start = bytes.count
    write(text)
    finishCSVCell(from: start, isSafe: isSafe)
  }

  /// Writes a cell, behind a comma, of what a closure writes; as `writeCSVCell` does.
  mutating func writeCSVCell(isSafe: Bool = true, _ body: (inout ByteWriter) -> Void) {
    write(byte: 0x2C)
    let start = bytes.count
    body(&self)
    finishCSVCell(from: start, isSafe: isSafe)
  }

  /// Puts into quotes what was written from a place on, where it needs them.
  private mutating func finishCSVCell(from start: Int, isSafe: Bool) {
    let end = bytes.count
    guard start < end else { return }
    var found: UInt8 = 0
    var quotes = 0
    // Without an early end, so that it becomes a few instructions for sixteen bytes.
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer[start..<end] {
        found |= (byte == 0x22) || (byte == 0x2C) || (byte == 0x0A) || (byte == 0x0D) ? 1 : 0
      }
      guard found != 0 else { return }
      for byte in buffer[start..<end] where byte == 0x22 { quotes += 1 }
    }
    let isFormula = isSafe && Self.formulaLeads.contains(bytes[start])
    let growth = quotes + (found == 0 ? 0 : 2) + (isFormula ? 1 : 0)
    guard growth > 0 else { return }
    bytes.append(contentsOf: repeatElement(0x22, count: growth))
    var target = bytes.count - (found == 0 ? 1 : 2)
    for index in (start..<end).reversed() {
      bytes[target] = bytes[index]
      target -= 1
      if bytes[index] == 0x22 {
        bytes[target] = 0x22
        target -= 1
      }
    }
    if isFormula {
      bytes[target] = 0x27
      target -= 1
    }
    if found != 0 { bytes[target] = 0x22 }
  }

  /// What a spreadsheet takes for the beginning of a formula.
  private static let formulaLeads: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]
}

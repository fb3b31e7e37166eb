import Domain

/// How the bytes of a file stand for characters.
public enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case windows1252 = "Windows-1252"
}

/// What a first look at a whole file tells: its encoding (R85) and its first bytes.
struct FileSurvey {
  /// The first bytes, at most 64 KiB.
  let head: [UInt8]
  let encoding: TextEncoding
  /// Bytes of the byte order mark at the front.
  let markLength: Int

  private static let headLength = 65_536

  /// Reads a source from its first byte, as far as the decision needs.
  init(of source: inout some ByteSource) throws {
    try source.rewind()
    head = try FileSurvey.fill(FileSurvey.headLength, from: &source)
    try FileSurvey.refuseForeignFormats(head)
    guard !head.starts(with: [0xEF, 0xBB, 0xBF]) else {
      (encoding, markLength) = (.utf8, 3)
      return
    }
    markLength = 0
    encoding = try FileSurvey.encoding(from: head, andRestOf: &source)
  }

  /// Reads until so many bytes are there, or the end.
  static func fill(_ count: Int, from source: inout some ByteSource) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let more = try bytes.withUnsafeMutableBytes {
        try source.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
      }
      if more == 0 { break }
      filled += more
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  private static func encoding(
    from head: [UInt8],
    andRestOf source: inout some ByteSource
  ) throws -> TextEncoding {
    var scan = UTF8Scan()
    var hasHighByte = false
    var chunk = head
    while !chunk.isEmpty {
      if holdsSequence(chunk, &scan, &hasHighByte) { return .utf8 }
      chunk = chunk.count < headLength ? [] : try fill(headLength, from: &source)
    }
    return hasHighByte ? .windows1252 : .utf8
  }

  /// Whether a multi-byte sequence ends in this chunk; notes any byte above 127.
  private static func holdsSequence(
    _ chunk: [UInt8],
    _ scan: inout UTF8Scan,
    _ hasHighByte: inout Bool
  ) -> Bool {
    chunk.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if !scan.isPending, index + 8 <= bytes.count,
          bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
          continue
        }
        let byte = bytes[index]
        if byte >= 0x80 { hasHighByte = true }
        if scan.take(byte) == .complete { return true }
        index += 1
      }
      return false
    }
  }

  /// Throws the name of what a file is when it is no text (R85).
  private static func refuseForeignFormats(_ head: [UInt8]) throws(FileRefusal) {
    let signatures: [([UInt8], RowFault)] = [
      ([0xFF, 0xFE], .isUTF16), ([0xFE, 0xFF], .isUTF16), ([0x1F, 0x8B], .isGzip),
      ([0x50, 0x4B, 3, 4], .isXLSX), ([0x50, 0x4B, 5, 6], .isXLSX),
      ([0xD0, 0xCF, 0x11, 0xE0], .isXLS),
    ]
    if let found = signatures.first(where: { head.starts(with: $0.0) }) {
      throw FileRefusal(found.1)
    }
    if looksLikeUTF16(head) { throw FileRefusal(.isUTF16) }
    let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = head.dropFirst(mark).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "<") { throw FileRefusal(.isHTML) }
  }

  /// UTF-16 without a mark: every other one of the first bytes is zero, the rest are not.
  private static func looksLikeUTF16(_ head: [UInt8]) -> Bool {
    guard head.count >= 8 else { return false }
    let zeros = head.prefix(8).map { $0 == 0 }
    let odd = [false, true, false, true, false, true, false, true]
    return zeros == odd || zeros == odd.map { !$0 }
  }
}

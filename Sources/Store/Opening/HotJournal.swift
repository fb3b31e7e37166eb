import Glibc

/// The journal that an interrupted change leaves beside a store. SQLite takes it back when the store
/// is next opened, and cannot tell whether it belongs to it: it is looked at first.
struct HotJournal {
  /// The bytes with which a journal begins that is to be taken back; zeros when it is not.
  private static let mark: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
  /// Records of it that are looked at for the first page.
  private static let most = 4096

  private let pageSize: Int64
  /// Pages of the store before the change.
  private let pagesBefore: Int64
  /// The first page before the change, when the journal holds it.
  private let firstPage: [UInt8]?

  /// Reads the journal beside a store; nil when there is none to be taken back.
  init?(beside path: String) {
    let descriptor = open(path + "-journal", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let head = HotJournal.bytes(28, at: 0, of: descriptor),
      head.starts(with: HotJournal.mark)
    else { return nil }
    pagesBefore = Int64(integer(head, at: 16))
    let sector = max(512, Int64(integer(head, at: 20)))
    let page = Int64(integer(head, at: 24))
    pageSize = page
    guard (512...65_536).contains(page), sector <= 65_536 else {
      firstPage = nil
      return
    }
    firstPage = HotJournal.firstPage(from: sector, pageSize: page, descriptor)
  }

  /// Whether it can be the journal of the store with this header: the same pages, and either no
  /// change since it was written or the one that it takes back.
  func belongs(to header: StoreHeader) -> Bool {
    guard pageSize == header.pageSize, pagesBefore * pageSize <= max(header.size, pageSize) else {
      return false
    }
    guard let firstPage else { return true }
    let before = integer(firstPage, at: 24)
    return integer(firstPage, at: 68) == UInt32(bitPattern: StoreHeader.applicationID)
      && (header.changes == before || header.changes == before &+ 1)
  }

  /// Looks for the record of page 1: four bytes of its number, the page, four of its sum.
  private static func firstPage(
    from start: Int64,
    pageSize: Int64,
    _ descriptor: Int32
  ) -> [UInt8]? {
    var offset = start
    for _ in 0..<most {
      guard let number = bytes(4, at: offset, of: descriptor) else { return nil }
      if integer(number, at: 0) == 1 { return bytes(100, at: offset + 4, of: descriptor) }
      offset += pageSize + 8
    }
    return nil
  }

  private static func bytes(_ count: Int, at offset: Int64, of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(descriptor, &bytes, count, Int(offset)) == count ? bytes : nil
  }
}

/// The keys of a file and the line of each, exactly: about fifteen bytes beside those of the key.
///
/// Keys lie one after the other in pages; a table of their places is searched by hash and settled
/// by comparison, so two different keys are never taken for one.
struct KeySet {
  private static let pageBits = 20
  private var pages: [[UInt8]] = []
  /// Place of each key, plus one; 0 is free.
  private var slots: [UInt32]
  /// Eight bits of the hash of each slot's key: most other keys are passed over without a look.
  private var tags: [UInt8]
  private var count = 0

  /// An empty set.
  init() {
    slots = [UInt32](repeating: 0, count: 1 << 10)
    tags = [UInt8](repeating: 0, count: 1 << 10)
  }

  /// Adds a key of at most 60,000 bytes; the line of the first row that has it, if there is one.
  mutating func insert(_ key: [UInt8], line: Int) -> Int? {
    key.withUnsafeBufferPointer { key in
      let hash = KeySet.hash(key)
      let tag = UInt8(truncatingIfNeeded: hash)
      var slot = home(of: hash)
      while slots[slot] != 0 {
        if tags[slot] == tag, let line = foundLine(of: key, at: slots[slot]) { return line }
        slot = slot + 1 == slots.count ? 0 : slot + 1
      }
      slots[slot] = store(key, line)
      tags[slot] = tag
      count += 1
      if count > slots.count / 10 * 7 { grow() }
      return nil
    }
  }

  /// Where the search for a hash begins: its high bits, spread over the table.
  private func home(of hash: UInt64) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(slots.count)).high)
  }

  /// The line of the key stored at a place, when it is this key.
  private func foundLine(of key: UnsafeBufferPointer<UInt8>, at slot: UInt32) -> Int? {
    let place = Int(slot - 1)
    return pages[place >> KeySet.pageBits].withUnsafeBufferPointer { page in
      let start = place & (1 << KeySet.pageBits - 1)
      guard Int(page[start]) | Int(page[start + 1]) << 8 == key.count else { return nil }
      for index in 0..<key.count where page[start + 6 + index] != key[index] { return nil }
      return (0..<4).reduce(0) { $0 | Int(page[start + 2 + $1]) << (8 * $1) }
    }
  }

  private mutating func store(_ key: UnsafeBufferPointer<UInt8>, _ line: Int) -> UInt32 {
    let size = key.count + 6
    if pages.last.map({ $0.count + size > 1 << KeySet.pageBits }) ?? true {
      pages.append([])
      pages[pages.count - 1].reserveCapacity(1 << KeySet.pageBits)
    }
    let last = pages.count - 1
    let place = last << KeySet.pageBits | pages[last].count
    pages[last].append(UInt8(truncatingIfNeeded: key.count))
    pages[last].append(UInt8(truncatingIfNeeded: key.count >> 8))
    for shift in [0, 8, 16, 24] { pages[last].append(UInt8(truncatingIfNeeded: line >> shift)) }
    pages[last].append(contentsOf: key)
    return UInt32(place + 1)
  }

  /// Makes the table half as large again. The old one is let go first: the keys tell all that it knew,
  /// and the memory for both is never needed.
  private mutating func grow() {
    let size = slots.count / 2 * 3
    (slots, tags) = ([], [])
    slots = [UInt32](repeating: 0, count: size)
    tags = [UInt8](repeating: 0, count: size)
    for (number, page) in pages.enumerated() {
      page.withUnsafeBufferPointer { page in
        var start = 0
        while start < page.count {
          let length = Int(page[start]) | Int(page[start + 1]) << 8
          let key = UnsafeBufferPointer(rebasing: page[start + 6..<start + 6 + length])
          let hash = KeySet.hash(key)
          var slot = home(of: hash)
          while slots[slot] != 0 { slot = slot + 1 == slots.count ? 0 : slot + 1 }
          slots[slot] = UInt32(number << KeySet.pageBits | start) + 1
          tags[slot] = UInt8(truncatingIfNeeded: hash)
          start += 6 + length
        }
      }
    }
  }

  /// The standard library's hash, seeded anew in each process: no file can be made to collide.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}

import Glibc

/// What is seen of a store before SQLite is given it: its header, its place, and the journal beside
/// it, all of one moment.
///
/// Another program may be writing: what then looks cut, or like a change that was interrupted, is its
/// work under way, for which SQLite waits. Nothing is judged unless nobody writes and nothing moved
/// while it was looked at.
struct StoreSight {
  let header: StoreHeader
  let place: StorePlace
  /// A change was interrupted, and its journal is this store's own: it is to be taken back.
  let wasInterrupted: Bool

  /// How often a store that keeps moving is looked at again, and how long is waited between, in
  /// microseconds.
  private static let (looks, pause): (Int, UInt32) = (400, 5000)

  /// Looks at a store. `between` is called after its first header was read, for tests.
  ///
  /// - Throws: `StoreError` for what is no store, is cut, or has the journal of another beside it;
  ///   with `busy` when it never rests.
  init(_ path: String, between: () -> Void = {}) throws {
    for _ in 0..<StoreSight.looks {
      let header = try StoreHeader(path, newest: Schema.version)
      between()
      let place = try StorePlace(path)
      let journal = HotJournal(beside: place.path)
      let fault = StoreSight.fault(header, journal)
      guard journal != nil || fault != nil else {
        (self.header, self.place, wasInterrupted) = (header, place, false)
        return
      }
      let again = try StoreHeader(path, newest: Schema.version)
      if header.isBeingWritten || again.isBeingWritten {
        (self.header, self.place, wasInterrupted) = (again, place, false)
        return
      }
      if header == again {
        if let fault { throw StoreError(fault, path: path, detail: place.path + "-journal") }
        (self.header, self.place, wasInterrupted) = (header, place, true)
        return
      }
      usleep(StoreSight.pause)
    }
    throw StoreError(.busy, path: path)
  }

  private static func fault(_ header: StoreHeader, _ journal: HotJournal?) -> StoreError.Code? {
    guard let journal else { return header.isCut ? .damaged : nil }
    return journal.belongs(to: header) ? nil : .strayJournal
  }
}

import Canvas
import Domain
public import Phrases

/// The guide: contents beside a page, a glossary, cases, a search, bookmarks.
public struct GuideScreen: Screen {
  public let id = ScreenID.guide
  /// What is read now.
  var entry = GuideEntry.page(.whatItIs)
  /// The first line of the page that is seen.
  var top = 0
  /// Which link of the page is looked at; nil before the first is chosen.
  var link: Int?
  /// Where the reader came from, the latest last.
  var trail: [GuidePlace] = []
  /// The contents: where the cursor is.
  var position = ListPosition()
  var isReading = false
  var isZoomed = false
  var showsBookmarks = false
  var search = GuideSearch()
  /// The pages that the region wrote for itself.
  var own = Slot<[OwnGuidePage]>()
  var counter = 0

  /// The guide at its first page.
  public init() {}

  public var capturesText: Bool { search.isOpen }

  /// A page and the line that was at its top.
  struct GuidePlace: Hashable, Sendable {
    var entry: GuideEntry
    var top: Int
  }

  var ownPages: [OwnGuidePage] { own.value ?? [] }

  /// What the contents list now: everything, what the search finds, or the bookmarks.
  func entries(_ context: Context) -> [GuideEntry] {
    let all = GuideEntry.all(ownPages)
    if !search.isEmpty { return search.found }
    guard showsBookmarks else { return all }
    return all.filter { context.preferences.bookmarks.contains($0.key(ownPages)) }
  }

  func document(_ context: Context) -> GuideDocument {
    GuideDocument(entry, own: ownPages, context.phrases)
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    switch command {
    case .back:
      let isLeft = !search.isEmpty || showsBookmarks || isZoomed || isReading
      return isLeft ? .enabled : .disabled(shell.notHere)
    case .pageBack: return trail.isEmpty ? .disabled(shell.notHere) : .enabled
    case .bookmarks:
      return context.preferences.bookmarks.isEmpty
        ? .disabled(context.phrases.guide.words.noBookmark) : .enabled
    case .next, .previous:
      let isFound = !search.isEmpty || !lines(context).links.isEmpty
      return isFound ? .enabled : .disabled(context.phrases.guide.words.noLink)
    case .filter, .open, .nextPane, .previousPane, .zoom, .copy, .export, .contents, .bookmark,
      .mark, .moveUp, .moveDown, .pageUp, .pageDown, .first, .last:
      return .enabled
    default: return .disabled(shell.notHere)
    }
  }

  public func hints(in context: Context) -> [CommandHint] {
    isReading
      ? [
        CommandHint(.next), CommandHint(.open), CommandHint(.contents), CommandHint(.filter),
        CommandHint(.bookmark),
      ]
      : [CommandHint(.open), CommandHint(.filter), CommandHint(.bookmarks), CommandHint(.nextPane)]
  }

  public func status(in context: Context) -> StatusNote {
    let words = context.phrases.guide.words
    let entries = entries(context)
    let place = entries.firstIndex(of: entry).map { $0 + 1 } ?? 0
    var message = document(context).title
    if !search.isEmpty, entries.isEmpty { message = words.noMatch }
    if isReading, let link {
      message = words.link(link + 1, lines(context).links.count) + " · " + message
    }
    return StatusNote(
      mode: search.isOpen ? context.phrases.shell.filtering : nil,
      message: message,
      position: context.phrases.lists.position(place, entries.count)
    )
  }
}

/// A search through everything there is to read.
struct GuideSearch: Sendable {
  /// The line, while it is open.
  private(set) var line: TextLine?
  private(set) var text = ""
  /// The entries that hold the text, in their order.
  private(set) var found: [GuideEntry] = []

  var isOpen: Bool { line != nil }
  var isEmpty: Bool { text.isEmpty }
  /// The text as it is compared.
  var needle: [UInt8] { foldedBytes(text) }

  mutating func open() { line = TextLine(text) }
  mutating func close() { line = nil }
  mutating func clear() { self = GuideSearch() }

  /// Obeys a key; whether the text changed.
  mutating func obey(_ press: KeyPress, own: [OwnGuidePage], _ phrases: Phrasebook) -> Bool {
    if press.key == .enter || press.key == .escape {
      close()
      return false
    }
    guard var line, line.obey(press) else { return false }
    self.line = line
    return find(line.text, own, phrases)
  }

  mutating func paste(_ pasted: String, own: [OwnGuidePage], _ phrases: Phrasebook) -> Bool {
    guard var line else { return false }
    line.insert(pasted)
    self.line = line
    return find(line.text, own, phrases)
  }

  private mutating func find(
    _ text: String,
    _ own: [OwnGuidePage],
    _ phrases: Phrasebook
  ) -> Bool {
    guard text != self.text else { return false }
    self.text = text
    found = needle.isEmpty ? [] : GuideIndex.of(phrases).entries(holding: needle, own: own, phrases)
    return true
  }
}

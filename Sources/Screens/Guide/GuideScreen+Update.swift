import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension GuideScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival):
      if case .record(let target) = arrival, case .entry(let entry, let anchor) = GuideLink(target)
      {
        visit(entry, anchor: anchor, context)
      }
      return own.value == nil
        ? [own.ask(.guidePages, for: id, numbered: &counter)] : []
    case .command(let command): return obey(command, context)
    case .key(let press):
      if search.obey(press, own: ownPages, context.phrases) { showFirstMatch(context) }
    case .pasted(let text):
      if search.paste(text, own: ownPages, context.phrases) { showFirstMatch(context) }
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(.guidePages(let pages), let token): own.accept(pages, token)
    case .answered(.written(let path), _):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    case .answered: break
    case .failed(_, let token): own.close(token)
    case .submitted(let result): return submitted(result, context)
    case .resized: settle(context)
    case .changed: break
    }
    return []
  }

  private mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    switch command {
    case .back: leave()
    case .pageBack: turnBack(context)
    case .filter: search.open()
    case .contents:
      isReading = false
      isZoomed = false
    case .bookmark: return [turnBookmark(context)]
    case .bookmarks:
      showsBookmarks.toggle()
      isReading = false
      position = ListPosition()
    case .nextPane, .previousPane: isReading.toggle()
    case .zoom:
      isZoomed.toggle()
      isReading = isReading || isZoomed
    case .copy: return [.copy(document(context).lines.joined(separator: "\n"))]
    case .export:
      let name = entry.key(ownPages).replacing(":", with: "-") + ".txt"
      return [.present(ExportDialog.make(for: id, name: name, context))]
    case .next: return turn(by: 1, context)
    case .previous: return turn(by: -1, context)
    case .open: return open(context)
    case .mark: scroll(by: pageHeight(context), context)
    default: move(command, context)
    }
    return []
  }

  private mutating func move(_ command: Command, _ context: Context) {
    let height = isReading ? pageHeight(context) : contentsHeight(context)
    let step: Int? =
      switch command {
      case .moveUp: -1
      case .moveDown: 1
      case .pageUp: -height
      case .pageDown: height
      case .first: -100_000
      case .last: 100_000
      default: nil
      }
    guard let step else { return }
    if isReading { return scroll(by: step, context) }
    let entries = entries(context)
    position.move(by: step, count: entries.count, height: height)
    if entries.indices.contains(position.cursor) { show(entries[position.cursor]) }
  }

  /// One rung: the enlarged page, the page, the search, the bookmarks.
  private mutating func leave() {
    if isZoomed {
      isZoomed = false
    } else if isReading {
      isReading = false
    } else if !search.isEmpty {
      search.clear()
    } else {
      showsBookmarks = false
    }
  }

  /// Opens what the contents' cursor is on, or follows the link that is looked at.
  private mutating func open(_ context: Context) -> [Effect] {
    guard isReading else {
      isReading = true
      return []
    }
    let links = lines(context).links
    guard let link, links.indices.contains(link) else { return turn(by: 1, context) }
    return follow(links[link], context)
  }

  mutating func follow(_ link: GuideLink, _ context: Context) -> [Effect] {
    switch link {
    case .entry(let entry, let anchor):
      visit(entry, anchor: anchor, context)
      isReading = true
      return []
    case .screen(let screen, let record):
      return [.open(screen, record.map(Arrival.record))]
    }
  }

  /// Reads an entry from its beginning, without leaving a trail: the contents lead.
  mutating func show(_ entry: GuideEntry) {
    guard entry != self.entry else { return }
    self.entry = entry
    top = 0
    link = nil
  }

  /// Goes to a place, which can be come back from.
  mutating func visit(_ entry: GuideEntry, anchor: String?, _ context: Context) {
    trail.append(GuidePlace(entry: self.entry, top: top))
    trail = Array(trail.suffix(100))
    show(entry)
    if let anchor { top = lines(context).line(of: anchor) ?? 0 }
    settle(context)
  }

  private mutating func turnBack(_ context: Context) {
    guard let place = trail.popLast() else { return }
    show(place.entry)
    top = place.top
    isReading = true
    settle(context)
  }

  /// To the next match of a search, else to the next link, round and round.
  private mutating func turn(by step: Int, _ context: Context) -> [Effect] {
    isReading = true
    let lines = lines(context)
    if !search.isEmpty { return turnMatch(by: step, lines, context) }
    guard !lines.links.isEmpty else {
      return [.notify(Notice(.info, context.phrases.guide.words.noLink))]
    }
    let count = lines.links.count
    link = link.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    if let link { reveal(lines.places[link], context) }
    return []
  }

  private mutating func turnMatch(
    by step: Int,
    _ lines: GuideLines,
    _ context: Context
  ) -> [Effect] {
    let needle = search.needle
    let places = lines.lines.indices.filter {
      foldedContains(foldedBytes(lines.lines[$0].text), needle)
    }
    let next = step > 0 ? places.first { $0 > top } : places.last { $0 < top }
    if let next {
      scroll(by: next - top, context)
      return []
    }
    let found = search.found
    guard let place = found.firstIndex(of: entry) else { return [] }
    show(found[(place + step + found.count) % found.count])
    settle(context)
    return []
  }

  private mutating func showFirstMatch(_ context: Context) {
    position = ListPosition()
    if let first = search.found.first { show(first) }
    settle(context)
  }

  private func turnBookmark(_ context: Context) -> Effect {
    var preferences = context.preferences
    let key = entry.key(ownPages)
    if let place = preferences.bookmarks.firstIndex(of: key) {
      preferences.bookmarks.remove(at: place)
    } else {
      preferences.bookmarks.append(key)
    }
    return .setPreferences(preferences)
  }

  private mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    guard let path = ExportDialog.path(in: result) else { return [] }
    counter += 1
    let text = document(context).lines.joined(separator: "\n\n") + "\n"
    return [.export(.text(text), path: path, Token(screen: id, number: counter))]
  }

  mutating func scroll(by lines: Int, _ context: Context) {
    let count = self.lines(context).lines.count
    top = max(0, min(top + lines, count - pageHeight(context)))
    top = max(0, top)
  }

  /// Scrolls until a line is seen.
  private mutating func reveal(_ line: Int, _ context: Context) {
    let height = pageHeight(context)
    if line < top { top = line }
    if line >= top + height { top = line - height + 1 }
  }

  /// Puts the contents' cursor on what is read, and keeps the page within its bounds.
  mutating func settle(_ context: Context) {
    scroll(by: 0, context)
    let entries = entries(context)
    if let place = entries.firstIndex(of: entry) {
      position.place(at: place, count: entries.count, height: contentsHeight(context))
    }
  }

  private mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    switch (action, target.id) {
    case (.wheelUp, "guide.contents.row"), (.wheelDown, "guide.contents.row"):
      let count = entries(context).count
      let step = action == .wheelUp ? -1 : 1
      position.scroll(by: step, count: count, height: contentsHeight(context))
    case (.wheelUp, _): scroll(by: -3, context)
    case (.wheelDown, _): scroll(by: 3, context)
    case (.press, "guide.contents.row"), (.doubleClick, "guide.contents.row"):
      let entries = entries(context)
      guard let index = target.index, entries.indices.contains(index) else { return [] }
      position.cursor = index
      show(entries[index])
      isReading = action == .doubleClick
    case (.press, "guide.link"):
      let links = lines(context).links
      guard let index = target.index, links.indices.contains(index) else { return [] }
      link = index
      return follow(links[index], context)
    case (.press, "guide.page"): isReading = true
    default: break
    }
    return []
  }
}

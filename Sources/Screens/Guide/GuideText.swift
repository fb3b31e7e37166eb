import Phrases

/// One block of a text of the guide: a heading, a paragraph, an item of a list.
struct GuideBlock: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case heading, paragraph, item
  }

  var kind: Kind
  var spans: [GuideSpan]
  /// What links call this place; nil when none leads here.
  var anchor: String?

  init(_ kind: Kind, _ spans: [GuideSpan], anchor: String? = nil) {
    self.kind = kind
    self.spans = spans
    self.anchor = anchor
  }
}

/// Words of one appearance.
struct GuideSpan: Hashable, Sendable {
  enum Style: Hashable, Sendable {
    case plain, strong, code, note
  }

  var text: String
  var style: Style = .plain
  var link: GuideLink?
}

/// Where a link of the guide leads.
enum GuideLink: Hashable, Sendable {
  /// To a part of the guide, at a place of it when one is named.
  case entry(GuideEntry, anchor: String?)
  /// To a screen, on a record when one is named.
  case screen(ScreenID, record: String?)

  /// What `kind:name` names; nil when there is no such thing.
  init?(_ target: String) {
    let parts = target.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "page":
      guard let page = GuidePageID(rawValue: parts[1]) else { return nil }
      self = .entry(.page(page), anchor: nil)
    case "term":
      guard GlossaryEntry.all.contains(where: { $0.id == parts[1] }) else { return nil }
      self = .entry(.glossary, anchor: parts[1])
    case "case":
      guard let study = CaseID(rawValue: parts[1]) else { return nil }
      self = .entry(.study(study), anchor: nil)
    case "fbr":
      let path = parts[1].split(separator: "/", maxSplits: 1).map(String.init)
      guard let screen = path.first.flatMap(ScreenID.init(rawValue:)) else { return nil }
      self =
        screen == .guide
        ? .entry(.compared, anchor: nil) : .screen(screen, record: path.count > 1 ? path[1] : nil)
    default: return nil
    }
  }
}

/// A text read from the small Markdown of the guide; see `GuidePage`.
struct GuideText: Hashable, Sendable {
  private(set) var blocks: [GuideBlock] = []
  /// The sources named, in the order of their first mark.
  private(set) var sources: [GuideSource] = []
  /// Targets of links that lead nowhere, and names of sources that are not known.
  private(set) var unknown: [String] = []
  /// The first `# ` heading, which titles a page of the user's own.
  private(set) var title: String?

  /// Reads a text; lines that follow each other without an empty line are one paragraph.
  init(_ text: String) {
    var kind = GuideBlock.Kind.paragraph
    var pending = ""
    for line in GuideText.tied(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.drop(while: { $0 == " " })
      if line.hasPrefix("#") {
        close(&pending, kind)
        heading(line)
      } else if line.hasPrefix("- ") {
        close(&pending, kind)
        kind = .item
        pending = String(line.dropFirst(2))
      } else if line.allSatisfy({ $0 == "\r" }) {
        close(&pending, kind)
        kind = .paragraph
      } else {
        pending += (pending.isEmpty ? "" : " ") + line
      }
    }
    close(&pending, kind)
  }

  /// The signs that French parts from the word before by a space, which no line may begin with; and
  /// the thousands of a figure, which no line may part.
  static func tied(_ text: String) -> String {
    var tied = text
    for sign in [";", ":", "!", "?", "»", "%", "÷", "×"] {
      tied = tied.replacing(" \(sign) ", with: "\u{202F}\(sign) ")
      tied = tied.replacing(" \(sign)\n", with: "\u{202F}\(sign)\n")
    }
    return tiedFigures(tied)
  }

  private static func tiedFigures(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let isDigit = { (index: Int) in
      scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
    }
    let spaces = scalars.indices.filter { index in
      scalars[index] == " " && isDigit(index - 1) && (1...3).allSatisfy { isDigit(index + $0) }
        && !isDigit(index + 4)
    }
    for index in spaces { scalars[index] = "\u{202F}" }
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func close(_ pending: inout String, _ kind: GuideBlock.Kind) {
    guard !pending.isEmpty else { return }
    blocks.append(GuideBlock(kind, spans(of: pending)))
    pending = ""
  }

  private mutating func heading(_ line: Substring) {
    let level = line.prefix { $0 == "#" }.count
    let words = String(line.dropFirst(level).drop(while: { $0 == " " }))
    if level == 1, title == nil {
      title = words
    } else if !words.isEmpty {
      blocks.append(GuideBlock(.heading, spans(of: words)))
    }
  }

  /// Cuts a paragraph at its marks: `**strong**`, `*strong*`, `` `code` ``, `[words](target)`,
  /// `[^source]`. What is not closed is text.
  private mutating func spans(of text: String) -> [GuideSpan] {
    var spans: [GuideSpan] = []
    var plain = ""
    var rest = Substring(text)
    while let first = rest.first {
      if let (span, after) = mark(rest) {
        if !plain.isEmpty { spans.append(GuideSpan(text: plain)) }
        plain = ""
        spans.append(span)
        rest = after
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    if !plain.isEmpty { spans.append(GuideSpan(text: plain)) }
    return spans
  }

  private mutating func mark(_ text: Substring) -> (GuideSpan, Substring)? {
    if text.hasPrefix("**") { return enclosed(text, by: "**", .strong) }
    if text.hasPrefix("*") { return enclosed(text, by: "*", .strong) }
    if text.hasPrefix("`") { return enclosed(text, by: "`", .code) }
    if text.hasPrefix("[^") { return source(text) }
    if text.hasPrefix("[") { return link(text) }
    return nil
  }

  private func enclosed(
    _ text: Substring,
    by mark: String,
    _ style: GuideSpan.Style
  ) -> (GuideSpan, Substring)? {
    let inside = text.dropFirst(mark.count)
    guard let end = inside.firstRange(of: mark), end.lowerBound != inside.startIndex else {
      return nil
    }
    let words = String(inside[..<end.lowerBound])
    guard !words.hasPrefix(" ") else { return nil }
    return (GuideSpan(text: words, style: style), inside[end.upperBound...])
  }

  private mutating func source(_ text: Substring) -> (GuideSpan, Substring)? {
    guard let end = text.firstIndex(of: "]") else { return nil }
    let name = String(text.dropFirst(2)[..<end])
    let after = text[text.index(after: end)...]
    guard let source = GuideSource(rawValue: name) else {
      unknown.append(name)
      return nil
    }
    if !sources.contains(source) { sources.append(source) }
    let number = (sources.firstIndex(of: source) ?? 0) + 1
    return (GuideSpan(text: "[\(number)]", style: .note), after)
  }

  private mutating func link(_ text: Substring) -> (GuideSpan, Substring)? {
    guard let close = text.firstRange(of: "]("),
      let end = text[close.upperBound...].firstIndex(of: ")")
    else { return nil }
    let words = String(text.dropFirst()[..<close.lowerBound])
    let target = String(text[close.upperBound..<end])
    let after = text[text.index(after: end)...]
    guard let link = GuideLink(target) else {
      unknown.append(target)
      return (GuideSpan(text: words), after)
    }
    return (GuideSpan(text: words, link: link), after)
  }
}

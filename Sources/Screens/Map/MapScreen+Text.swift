import Canvas
import Domain
import Phrases

/// The same figures in sentences, for who cannot see a map, and for files.
extension MapScreen {
  func drawTwin(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let inside = mainBox(context.phrases.map.twinTitle, in: area, context, onto: &canvas)
      .inset(horizontal: 1, vertical: 0)
    let lines = twinLines(context).flatMap { text in
      text.isEmpty ? [""] : wrapped(text, width: inside.width)
    }
    let start = max(0, min(scroll, lines.count - inside.height))
    for (row, line) in lines.dropFirst(start).prefix(inside.height).enumerated() {
      canvas.put(
        line,
        in: Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      )
    }
    canvas.scrollBar(
      Rect(x: area.maxX - 1, y: inside.y, width: 1, height: inside.height),
      top: start,
      count: lines.count
    )
    if !isSideFocused { canvas.cursor = Point(x: inside.x, y: inside.y) }
  }

  /// The chosen commune if any, the region, each province, then the sources.
  func twinLines(_ context: Context) -> [String] {
    guard figures.value != nil else { return [context.phrases.shell.loading] }
    var lines: [String] = []
    if case .commune = place { lines += twin(of: place, context) + [""] }
    if !showsGapsOnly { lines += regionLines(context) + [""] }
    let listed = listedProvinces
    if listed.isEmpty { lines += [context.phrases.map.noGaps, ""] }
    for index in listed { lines += twin(of: .province(index), context) + [""] }
    return lines + [context.phrases.map.sources]
  }

  private func regionLines(_ context: Context) -> [String] {
    guard let figures = figures.value else { return [] }
    let words = context.phrases.map
    let sum = { (part: (ProvinceFigures) -> Int) in figures.provinces.reduce(0) { $0 + part($1) } }
    let facts = [
      context.phrases.count(figures.actors, words.actors),
      context.phrases.count(sum(\.communes), words.communes) + context.phrases.labels.comma
        + context.phrases.count(sum(\.communesWithoutActor), words.withoutActor),
      context.phrases.count(sum(\.claimsDeclared), words.claims),
      context.phrases.count(sum(\.participants), words.participants),
    ]
    return [words.colon(Territory.regionName, facts.joined(separator: words.separator) + ".")]
  }

  /// What is said of a place.
  func twin(of place: MapPlace, _ context: Context) -> [String] {
    guard let figures = figures.value else { return [] }
    switch place {
    case .province(let index):
      guard let own = figures.figures(of: index) else { return [] }
      return [sentence(index, own, context)]
    case .commune(let index): return [sentence(commune: index, figures, context)]
    }
  }

  private func sentence(_ index: Int, _ own: ProvinceFigures, _ context: Context) -> String {
    let words = context.phrases.map
    let phrases = context.phrases
    let present = ServiceCode.all(with: figures.value?.services ?? []).compactMap { service in
      own.actorsByService[service].map {
        phrases.labels.word(service) + " " + phrases.number($0)
      }
    }
    let services =
      present.isEmpty ? "" : " (" + present.joined(separator: context.phrases.labels.comma) + ")"
    var facts = [phrases.count(own.actors, words.actors) + services]
    let missing = own.missingServices.map(phrases.labels.word)
    if !missing.isEmpty {
      facts.append(words.missingServices(missing.joined(separator: context.phrases.labels.comma)))
    }
    facts.append(
      phrases.count(own.communes, words.communes) + context.phrases.labels.comma
        + phrases.count(own.communesWithoutActor, words.withoutActor)
    )
    if !showsGapsOnly {
      facts.append(phrases.count(own.projects.count, words.projects))
      facts.append(
        [
          phrases.count(own.claimsDeclared, words.claims),
          phrases.count(own.claimsWaiting, words.waiting),
          phrases.count(own.claimsValidated, words.validated),
        ].joined(separator: context.phrases.labels.comma)
      )
      facts.append(phrases.count(own.participants, words.participants))
    }
    return words.colon(
      context.phrases.name(MapGeography.provinces[index]),
      facts.joined(separator: words.separator) + "."
    )
  }

  private func sentence(
    commune index: Int,
    _ figures: RegionFigures,
    _ context: Context
  ) -> String {
    let words = context.phrases.map
    let phrases = context.phrases
    let commune = MapGeography.communes[index]
    var facts = [
      context.phrases.name(MapGeography.provinces[MapGeography.provinceOfCommune[index]]),
      commune.isUrban ? words.urban : words.rural,
      phrases.count(figures.actorsByCommune[commune.code] ?? 0, words.actors),
      phrases.count(figures.participantsByCommune[commune.code] ?? 0, words.participants),
      phrases.count(commune.population, words.inhabitants),
    ]
    if !hasActor(index), let nearest = nearestWithActor(to: index) {
      let far = MapGeography.kilometres(from: index, to: nearest)
      facts.append(words.nearest(context.phrases.name(MapGeography.communes[nearest]), far))
    }
    return words.colon(
      context.phrases.name(commune),
      facts.joined(separator: words.separator) + "."
    )
  }
}

/// The export.
extension MapScreen {
  func exportDialog(_ context: Context) -> Dialog {
    let files = context.phrases.files
    return Dialog(
      "map.export",
      owner: id,
      title: files.exportTitle,
      body: [.text(context.phrases.map.exportHint), .muted(context.phrases.map.sources)],
      fields: [
        Field(
          "path",
          files.path,
          .text(limit: 1000),
          value: context.phrases.map.fileName,
          isRequired: true
        )
      ],
      buttons: [.init("export", files.exportButton), .close(context.phrases)]
    )
  }

  mutating func export(_ result: DialogResult, in context: Context) -> [Effect] {
    guard result.dialog == "map.export", let path = result.text("path") else { return [] }
    counter += 1
    return [
      .export(export(named: path, context), path: path, Token(screen: id, number: counter))
    ]
  }

  /// The map as it is drawn in eighty columns, its legend, then the sentences.
  func exportText(_ context: Context) -> String {
    var canvas = Canvas(size: Size(width: 80, height: 30), medium: context.medium)
    var copy = self
    copy.mode = .map
    copy.isSideFocused = false
    copy.search.clear()
    let demonstration = context.summary.isDemonstration ? [context.phrases.shell.demo] : []
    var wide = context
    wide.size = Size(width: 80, height: 34)
    wide.isAccessible = false
    copy.view(in: canvas.bounds, context: wide, onto: &canvas)
    let title = context.summary.programme.title + " · " + context.phrases.day(context.today)
    let head = demonstration + [title]
    return (head + canvas.lines(trimmed: true) + [""] + twinLines(context)).joined(separator: "\n")
      + "\n"
  }
}

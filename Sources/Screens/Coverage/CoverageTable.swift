import Canvas
import Domain
import Phrases

/// A face of coverage as rows of a table, of a file and of sentences: all from the same figures.
struct CoverageTable {
  let face: CoverageFace
  let coverage: Coverage
  let measure: CoverageMeasure
  /// The province whose communes are shown.
  let province: Int
  let context: Context

  private var words: CoveragePhrases { context.phrases.cartography.coverage }

  /// The services or groups that the matrix has a column for.
  var subjects: [CoverageSubject] {
    switch face {
    case .services: coverage.services.map { .service($0) }
    case .groups: coverage.groups.map { .group($0) }
    case .communes, .gaps: []
    }
  }

  /// The communes of the province: those without an actor first, each sort by population.
  var communes: [CommuneCoverage] {
    let code = MapGeography.provinces[province].code
    return coverage.communes(of: code).sorted { one, other in
      let (mine, theirs) = (one.present == 0, other.present == 0)
      if mine != theirs { return mine }
      return (other.population, one.commune) < (one.population, other.commune)
    }
  }

  var count: Int {
    switch face {
    case .services, .groups: coverage.provinces.count
    case .communes: communes.count
    case .gaps: coverage.gaps.count
    }
  }

  func cell(_ row: Int, _ subject: Int) -> CoverageCell {
    guard coverage.provinces.indices.contains(row) else { return CoverageCell() }
    let cells =
      face == .groups ? coverage.provinces[row].groups : coverage.provinces[row].services
    return cells.indices.contains(subject) ? cells[subject] : CoverageCell()
  }

  /// The greatest number of the matrix, by which its shades are measured.
  var high: Int {
    if measure == .ratio { return 100 }
    let cells = coverage.provinces.flatMap { face == .groups ? $0.groups : $0.services }
    return cells.compactMap(measure.value).max() ?? 0
  }

  /// How many cells the longest number of the matrix takes.
  var longest: Int {
    let cells = coverage.provinces.flatMap { face == .groups ? $0.groups : $0.services }
    return cells.map { cellWidth(of: measure.text($0, context.phrases)) }.max() ?? 0
  }

  func name(_ subject: CoverageSubject) -> String {
    context.phrases.subject(subject, in: context.programme)
  }

  func figure(_ number: Int?) -> String { number.map(context.phrases.number) ?? "–" }

  /// The days of a gap's task, or nothing.
  func due(_ gap: CoverageGap) -> String {
    guard let task = gap.task, !task.isUnassigned, let due = task.dueOn else { return "" }
    let sign = task.isLate(on: context.today) ? (isPlain ? "#" : "■") : ""
    return sign + context.phrases.day(due)
  }

  /// Who sees to a gap; empty while nobody does.
  func person(_ gap: CoverageGap) -> String {
    gap.task.map { $0.isUnassigned ? "" : context.personName($0.person) } ?? ""
  }

  var isPlain: Bool { context.medium.graphics == .ascii || context.isAccessible }
}

/// Sentences.
extension CoverageTable {
  /// What a cell of the matrix says, in one sentence.
  func sentence(_ row: Int, _ subject: Int) -> String {
    guard coverage.provinces.indices.contains(row), subjects.indices.contains(subject) else {
      return ""
    }
    let cell = cell(row, subject)
    let place = context.phrases.place(coverage.provinces[row].province)
    let name = name(subjects[subject])
    if cell.actors == 0 {
      return face == .groups ? words.noGroup(place, name) : words.noService(place, name)
    }
    return context.phrases.map.colon(place, name + context.phrases.labels.comma + facts(cell))
  }

  private func facts(_ cell: CoverageCell) -> String {
    let actors = context.phrases.count(cell.actors, words.actorNoun)
    var text = words.cell(actors, context.phrases.number(cell.capacity), cell.unknownCapacity)
    if let ratio = cell.ratioPercent {
      text += context.phrases.labels.comma + words.cellRatio(context.phrases.percent(ratio))
    }
    return text
  }

  /// What a commune has.
  func sentence(_ commune: CommuneCoverage) -> String {
    let place = context.phrases.place(commune.commune)
    let people = context.phrases.count(commune.population, words.inhabitantNoun)
    if commune.present == 0 { return words.bareCommune(place, people) }
    let actors = context.phrases.count(commune.present, words.actorNoun)
    let services = commune.presentServices.map(context.phrases.labels.word)
    return context.phrases.map.colon(
      place,
      ([actors] + services).joined(separator: context.phrases.labels.comma)
        + context.phrases.labels.comma + people
    )
  }

  /// What is missing where, in few cells: its sign says that nobody is there.
  func short(_ gap: CoverageGap) -> String {
    var text = name(gap.subject)
    if gap.rank == .lowRatio, let ratio = gap.ratioPercent {
      text += context.phrases.labels.comma + words.cellRatio(context.phrases.percent(ratio))
    }
    return context.phrases.map.colon(context.phrases.place(gap.territory), text)
  }

  /// What is missing, how many need it, and who sees to it.
  func sentence(_ gap: CoverageGap) -> String {
    var parts = [context.phrases.sentence(gap, in: context.programme)]
    if let need = gap.need { parts.append(context.phrases.sentence(need)) }
    if let task = gap.task, !task.isUnassigned {
      parts.append(words.entrusted(person(gap), task.dueOn.map(context.phrases.day)))
      if task.isLate(on: context.today) { parts.append(words.late) }
      if !task.note.isEmpty { parts.append(task.note) }
    }
    return parts.joined(separator: context.phrases.labels.semicolon)
  }

  /// The face as lines of text: each line says which row it speaks of.
  var twin: TextTwin {
    var lines: [TextTwin.Line] = []
    switch face {
    case .services, .groups:
      for (row, province) in coverage.provinces.enumerated() {
        let name = context.phrases.place(province.province)
        lines.append(TextTwin.Line(name, isHeading: true, item: row))
        lines += subjects.indices.map { TextTwin.Line("  " + sentence(row, $0), item: row) }
      }
      if subjects.isEmpty { lines = [TextTwin.Line(words.noGroups)] }
    case .communes:
      lines = communes.enumerated().map { TextTwin.Line(sentence($1), item: $0) }
    case .gaps:
      lines = coverage.gaps.enumerated().map { TextTwin.Line(sentence($1), item: $0) }
      if lines.isEmpty { lines = [TextTwin.Line(words.noGaps)] }
    }
    lines.append(TextTwin.Line(context.phrases.origin(coverage.needs)))
    return TextTwin(title: title, lines: lines)
  }

  var title: String {
    switch face {
    case .services: words.services
    case .groups: words.groups
    case .communes: words.communes(context.phrases.name(MapGeography.provinces[province]))
    case .gaps: words.gaps
    }
  }
}

/// Files.
extension CoverageTable {
  /// Stable names of the columns, whatever the language.
  var exportHeader: [String] {
    switch face {
    case .services, .groups:
      [
        "province", "subject", "code", "actors", "capacity", "unknown_capacity", "need",
        "ratio_percent", "method",
      ]
    case .communes:
      ["commune", "province", "population", "present", "serving", "services", "need", "method"]
    case .gaps:
      [
        "rank", "kind", "territory", "subject", "code", "need", "method", "year", "source",
        "ratio_percent", "population", "person", "due_on", "note",
      ]
    }
  }

  var exportRows: [[String]] {
    switch face {
    case .services, .groups:
      coverage.provinces.indices.flatMap { row in
        subjects.indices.map { exportRow(row, $0) }
      }
    case .communes: communes.map(exportRow)
    case .gaps: coverage.gaps.map(exportRow)
    }
  }

  private func exportRow(_ row: Int, _ subject: Int) -> [String] {
    let cell = cell(row, subject)
    return [
      coverage.provinces[row].province, subjects[subject].kind, subjects[subject].code,
      String(cell.actors), String(cell.capacity), String(cell.unknownCapacity), text(cell.need),
      text(cell.ratioPercent), coverage.method.rawValue,
    ]
  }

  private func exportRow(_ commune: CommuneCoverage) -> [String] {
    [
      commune.commune, commune.province, String(commune.population), String(commune.present),
      String(commune.serving), commune.services.joined(separator: ";"), text(commune.need),
      coverage.method.rawValue,
    ]
  }

  private func exportRow(_ gap: CoverageGap) -> [String] {
    [
      String(gap.rank.rawValue), gap.rank.code, gap.territory, gap.subject.kind, gap.subject.code,
      text(gap.need?.quantity), coverage.method.rawValue, text(gap.need?.year),
      gap.need?.source ?? "", text(gap.ratioPercent), String(gap.population),
      gap.task?.person ?? "", gap.task?.dueOn?.iso ?? "", gap.task?.note ?? "",
    ]
  }

  private func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
}

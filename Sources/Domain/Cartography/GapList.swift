/// What is missing, as a list of work.
///
/// Its order: rank (a core service without an actor, a programme group without one, another service
/// without one, a ratio under the limit, a commune without an actor), then need descending, province
/// and subject; communes by population descending.
struct GapList {
  private let coverage: Coverage
  private let tasks: [String: CoverageTask]
  private(set) var gaps: [CoverageGap] = []

  init(_ coverage: Coverage, tasks: [CoverageTask]) {
    self.coverage = coverage
    self.tasks = Dictionary(tasks.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
    for province in coverage.provinces {
      for (service, cell) in zip(coverage.services, province.services) {
        add(.service(service), cell, of: province)
      }
      for (group, cell) in zip(coverage.groups, province.groups) {
        add(.group(group), cell, of: province)
      }
    }
    gaps.sort(by: GapList.isBefore)
    let bare = coverage.communes.filter { $0.present == 0 }
      .sorted { ($1.population, $0.commune) < ($0.population, $1.commune) }
    for commune in bare { add(commune) }
  }

  private mutating func add(
    _ subject: CoverageSubject,
    _ cell: CoverageCell,
    of province: ProvinceCoverage
  ) {
    guard let rank = GapList.rank(subject, cell) else { return }
    var gap = CoverageGap(
      rank: rank,
      territory: province.province,
      subject: subject,
      need: need(province.province, subject),
      ratioPercent: cell.ratioPercent,
      population: province.population
    )
    gap.task = tasks[gap.key]
    gaps.append(gap)
  }

  private mutating func add(_ commune: CommuneCoverage) {
    var gap = CoverageGap(
      rank: .commune,
      territory: commune.commune,
      subject: .presence,
      need: coverage.needs.figure(commune.commune),
      population: commune.population
    )
    gap.task = tasks[gap.key]
    gaps.append(gap)
  }

  /// A group's own need; that of everyone for a service.
  private func need(_ province: String, _ subject: CoverageSubject) -> NeedFigure? {
    if case .group(let code) = subject { return coverage.needs.figure(province, group: code) }
    return coverage.needs.figure(province)
  }

  /// How much a cell matters; nil when nothing is missing in it.
  private static func rank(_ subject: CoverageSubject, _ cell: CoverageCell) -> CoverageGap.Rank? {
    if cell.actors == 0 {
      switch subject {
      case .service(let code): return CoreService.contains(code) ? .coreService : .otherService
      case .group: return .group
      case .presence: return nil
      }
    }
    if case .service(let code) = subject, !CoreService.contains(code) { return nil }
    return cell.ratioPercent.map { $0 < Coverage.lowRatioPercent } ?? false ? .lowRatio : nil
  }

  /// A place whose need nobody counted comes after those whose need is known.
  private static func isBefore(_ one: CoverageGap, _ other: CoverageGap) -> Bool {
    if one.rank != other.rank { return one.rank < other.rank }
    let (mine, theirs) = (one.need?.quantity ?? -1, other.need?.quantity ?? -1)
    if mine != theirs { return mine > theirs }
    return (one.territory, one.subject.code, one.subject.kind)
      < (other.territory, other.subject.code, other.subject.kind)
  }
}

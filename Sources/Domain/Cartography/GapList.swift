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
    self.init(tasks, of: coverage)
    gaps = candidates().sorted(by: isBefore).map(gap)
    let bare = coverage.communes.filter { $0.present == 0 }
      .sorted { ($1.population, $0.commune) < ($0.population, $1.commune) }
    for commune in bare { add(commune) }
  }

  /// The worst gaps alone, those of the provinces, which come first.
  init(worst limit: Int, of coverage: Coverage, tasks: [CoverageTask]) {
    self.init(tasks, of: coverage)
    var worst: [Candidate] = []
    for candidate in candidates() {
      let place = worst.firstIndex { isBefore(candidate, $0) } ?? worst.count
      guard place < limit else { continue }
      worst.insert(candidate, at: place)
      if worst.count > limit { worst.removeLast() }
    }
    gaps = worst.map(gap)
  }

  private init(_ tasks: [CoverageTask], of coverage: Coverage) {
    self.coverage = coverage
    self.tasks = Dictionary(tasks.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// A gap of a province before it is spelt out: only those that are listed are.
  private struct Candidate {
    var rank: CoverageGap.Rank
    /// The place of the province in the coverage.
    var province: Int
    var subject: CoverageSubject
    var cell: CoverageCell
    /// Persons in need; -1 when no figure is known.
    var need: Int
  }

  private func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    func add(_ subject: CoverageSubject, _ cell: CoverageCell, _ province: Int) {
      guard let rank = GapList.rank(subject, cell) else { return }
      let need = need(coverage.provinces[province].province, subject)?.quantity ?? -1
      candidates.append(
        Candidate(rank: rank, province: province, subject: subject, cell: cell, need: need)
      )
    }
    for (index, province) in coverage.provinces.enumerated() {
      for (service, cell) in zip(coverage.services, province.services) {
        add(.service(service), cell, index)
      }
      for (group, cell) in zip(coverage.groups, province.groups) { add(.group(group), cell, index) }
    }
    return candidates
  }

  private func gap(_ candidate: Candidate) -> CoverageGap {
    let province = coverage.provinces[candidate.province]
    var gap = CoverageGap(
      rank: candidate.rank,
      territory: province.province,
      subject: candidate.subject,
      need: need(province.province, candidate.subject),
      ratioPercent: candidate.cell.ratioPercent,
      population: province.population
    )
    gap.task = task(of: gap)
    return gap
  }

  private func task(of gap: CoverageGap) -> CoverageTask? {
    tasks.isEmpty ? nil : tasks[gap.key]
  }

  private mutating func add(_ commune: CommuneCoverage) {
    var gap = CoverageGap(
      rank: .commune,
      territory: commune.commune,
      subject: .presence,
      need: coverage.needs.figure(commune.commune),
      population: commune.population
    )
    gap.task = task(of: gap)
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
  private func isBefore(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.rank != other.rank { return one.rank < other.rank }
    if one.need != other.need { return one.need > other.need }
    let territories = coverage.provinces
    return (territories[one.province].province, one.subject.code, one.subject.kind)
      < (territories[other.province].province, other.subject.code, other.subject.kind)
  }
}

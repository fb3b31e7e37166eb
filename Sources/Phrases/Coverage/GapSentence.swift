public import Domain

/// Sentences of coverage: the same on screens, on paper and in files.
extension Phrasebook {
  /// The name of a province or of a commune, in the language; its code when the region has none.
  public func place(_ code: String) -> String {
    if let province = Territory.province(code) { return name(province) }
    guard let commune = Territory.commune(code) else { return code }
    return "\(name(commune)) (\(province(commune.province)))"
  }

  /// What a gap is about, in a word or two; a group is named by the programme.
  public func subject(_ subject: CoverageSubject, in programme: Programme) -> String {
    switch subject {
    case .service(let code): labels.word(code)
    case .group(let code): programme.group(code)?.label.text(in: language) ?? code
    case .presence: cartography.coverage.missing
    }
  }

  /// What is missing where, without a full stop: `Safi : aucun acteur pour « insertion »`.
  public func sentence(_ gap: CoverageGap, in programme: Programme) -> String {
    let words = cartography.coverage
    let place = place(gap.territory)
    let subject = subject(gap.subject, in: programme)
    switch gap.rank {
    case .coreService, .otherService: return words.noService(place, subject)
    case .group: return words.noGroup(place, subject)
    case .lowRatio: return words.lowRatio(place, subject, percent(gap.ratioPercent ?? 0))
    case .commune:
      return words.bareCommune(place, count(gap.population, words.inhabitantNoun))
    }
  }

  /// A need with its method, year and source.
  public func sentence(_ need: NeedFigure) -> String {
    let words = cartography.coverage
    return words.needOf(
      number(need.quantity),
      words.method(need.method) + " \(need.year)",
      need.source
    )
  }

  /// Where the needs of a coverage come from, on one line.
  public func origin(_ needs: NeedTable) -> String {
    let words = cartography.coverage
    let method = words.method(needs.method)
    let sources = needs.origins.map { origin in
      origin.source.contains(String(origin.year))
        ? origin.source : origin.source + labels.comma + String(origin.year)
    }
    return sources.isEmpty
      ? words.noFigure(method) : words.origin(method, sources.joined(separator: map.separator))
  }
}

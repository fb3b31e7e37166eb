import Domain

/// The documents that were ticked as seen: by whom, and on which version of a claim. Another person
/// has seen nothing yet, and neither has anyone of a new version.
struct EvidenceTicks: Sendable {
  private struct Place: Hashable {
    let person: String
    let claim: String
    let version: Int
  }

  private var ticked: [Place: Set<String>] = [:]

  /// The kinds of document that a person saw of a claim.
  func kinds(_ row: ClaimRow, by person: Person?) -> Set<String> {
    place(row, person).flatMap { ticked[$0] } ?? []
  }

  /// Ticks or unticks a kind.
  mutating func turn(_ kind: String, _ row: ClaimRow, by person: Person?) {
    guard let place = place(row, person) else { return }
    ticked[place, default: []].formSymmetricDifference([kind])
  }

  private func place(_ row: ClaimRow, _ person: Person?) -> Place? {
    person.map { Place(person: $0.code, claim: row.claim, version: row.version) }
  }
}

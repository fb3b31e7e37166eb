/// The communes where the participants of one project live, drawn by their population.
struct FictionalCommunes {
  private let communes: [Commune]
  /// The sums of the populations up to each commune.
  private let sums: [Int]

  init(_ conduct: FictionalProjects.Conduct) {
    let codes = conduct.provinces.map { Territory.provinces[$0].code }
    // The second province of a project brings a fifth of its people.
    communes = Territory.communes.filter { codes.contains($0.province) }
    var sum = 0
    sums = communes.map { commune in
      sum += commune.province == codes[0] ? commune.population : commune.population / 5
      return sum
    }
  }

  func pick(_ generator: inout SeededGenerator) -> Commune? {
    guard let whole = sums.last, whole > 0 else { return nil }
    let point = generator.below(whole)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > point { high = middle } else { low = middle + 1 }
    }
    return communes[low]
  }
}

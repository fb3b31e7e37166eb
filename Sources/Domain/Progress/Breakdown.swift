extension BreakdownRow {
  /// The bucket of what is not known.
  public static let unknown = "unknown"

  /// The bucket of a participant's sex.
  public static func bucket(of sex: Sex?) -> String { sex?.rawValue ?? unknown }

  /// The bucket of a participant's education.
  public static func bucket(of education: Education?) -> String { education?.rawValue ?? unknown }

  /// The bucket of a province.
  public static func bucket(ofProvince province: String?) -> String { province ?? unknown }

  /// The bucket of a set of groups: each claim counts once, under its codes sorted by bytes and
  /// joined by `+` (R52).
  public static func bucket(ofGroups groups: [String]) -> String {
    groups.isEmpty ? unknown : Set(groups).sorted(by: precedesByBytes).joined(separator: "+")
  }

  /// The rows of a breakdown, in the order of their buckets with `unknown` last and always shown;
  /// both sexes are always shown too. They sum to the total, for each claim is in one bucket.
  public static func rows(by axis: Axis, _ counts: [String: ProgressCounts]) -> [BreakdownRow] {
    let known = Set(counts.keys).union(axis == .sex ? Sex.allCases.map(\.rawValue) : [])
    let buckets = known.subtracting([unknown]).sorted(by: precedesByBytes) + [unknown]
    return buckets.map { bucket in
      let counted = counts[bucket] ?? ProgressCounts()
      return BreakdownRow(
        axis: axis,
        bucket: bucket,
        declared: counted.declared,
        verified: counted.verified,
        validated: counted.validated
      )
    }
  }
}

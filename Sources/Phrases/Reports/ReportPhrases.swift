import Domain

/// Every word that a report shows, in one language.
///
/// The members are stored values and functions, so that a language that lacks one of them does not
/// compile.
struct ReportPhrases: Sendable {
  let title: @Sendable (ReportKind) -> String
  let heading: @Sendable (ReportHeading) -> String
  let claimState: @Sendable (ClaimState) -> String
  let statement: @Sendable (StatementState) -> String
  let progress: @Sendable (ProgressStatus) -> String
  let sex: @Sendable (Sex) -> String
  let education: @Sendable (Education) -> String
  let actorKind: @Sendable (Actor.Kind) -> String
  /// The word for a free code that is known; nil for another.
  let known: @Sendable (String) -> String?
  let regionName: String
  /// Between the items of a list.
  let comma: String
  let titled: @Sendable (String, String) -> String
  let asOf: @Sendable (String) -> String
  /// The journal's last row, then its hash.
  let journalHead: @Sendable (Int, String) -> String
  let demonstration: String
  let example: String
  let nothing: String
  let mapSources: String
  /// The forecast, the target, the day.
  let reaches: @Sendable (String, String, String) -> String
  /// The forecast, the target, how many are missing, the day.
  let misses: @Sendable (String, String, String, String) -> String
  let over: String
  let still: String
  /// The day, the target to date, the validated.
  let reached: @Sendable (String, String, String) -> String
}

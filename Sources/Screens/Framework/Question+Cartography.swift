public import Domain

/// What a screen may ask of the registry, the territory and who covers it.
public enum CartographyQuestion: Hashable, Sendable {
  /// Every actor, in the order of names.
  case registry
  /// Actors, links and projects, for who works with whom.
  case network
  /// Where actors stand for a workshop.
  case stakes
  /// The records that may be of one actor.
  case duplicates
  /// Who acts where for whom, against the needs of one method; a year of nil takes the latest.
  case coverage(NeedMethod, year: Int?)
}

/// What comes back, one case for each question.
public enum CartographyAnswer: Hashable, Sendable {
  case registry([ActorRow])
  case duplicates([DuplicateRow])
  case network(NetworkFacts)
  case stakes([Stake])
  case coverage(Coverage)
}

/// The screen of relations: who works with whom.
public struct RelationPhrases: Sendable {
  /// The faces: network, matrix, paths, isolated, roles.
  public let network: String
  public let matrix: String
  public let paths: String
  public let isolated: String
  public let roles: String
  public let noun: Noun
  public let isolatedNoun: Noun
  public let pathNoun: Noun
  public let roleNoun: Noun
  public let actor: String
  public let tie: String
  public let since: String
  public let until: String
  public let project: String
  public let role: String
  public let operatorRole: String
  public let partnerRole: String
  /// Operator and partner of a project, by its code.
  public let tieOfProject: @Sendable (String) -> String
  /// One of an actor, a tie and another, as a sentence.
  public let told: @Sendable (String, String, String) -> String
  public let noCentre: String
  public let noLink: @Sendable (String) -> String
  public let noIsolated: String
  public let noPath: @Sendable (String, String) -> String
  public let pathHint: String
  /// How many actors are not drawn.
  public let more: @Sendable (Int) -> String
  public let matrixNote: String
  public let legend: String
  // The form.
  public let newTitle: String
  public let editTitle: String
  public let from: String
  public let to: String
  public let kind: String
  public let note: String
  public let save: String
  public let saved: String
  public let step: String
  public let removeTitle: String
  public let removeButton: String
  public let reason: String
  public let removed: String
  public let removeStep: String
  public let undoTitle: String
  public let undoText: String
  public let undoButton: String
  public let pathTitle: String
  public let pathButton: String
  public let notARelation: String
  public let fileName: String
}

/// A change of records that a form or a list of a screen makes: actors, needs, gaps, targets.
public enum RecordChange: Hashable, Sendable {
  /// The same change in the records of several actors.
  case patchActors([String], ActorPatch)
  /// Earlier records of several actors, written again.
  case rewriteActors([Actor])
  case mergeActors(ActorMerge)
  /// Takes back the merge of the actor of this code, which went.
  case unmergeActor(String, reason: String)
  /// Two records that look alike are of two actors, or after all they may be of one.
  case tellApart(String, String, areTwo: Bool)
  /// A relation, new or in the place of another.
  case relation(Relation, replacing: Relation?)
  case removeRelation(Relation, reason: String)
  /// Records of the starter cartography.
  case addStarter([String])
  /// Target lines with their new quantities, and why they change.
  case targets([Target], reason: String)
  /// Where an actor stands for the stakeholders' workshop.
  case stake(Stake)
  case removeStake(actor: String)
  /// Who sees to gaps of the coverage, and by when.
  case tasks([CoverageTask])
}

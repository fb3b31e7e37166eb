public import Domain

/// The verification queue.
public struct VerificationPhrases: Sendable {
  public let claims: Noun
  public let title: String
  /// The saved queues, as tabs.
  public let queueMine: String
  public let queueFree: String
  public let queueLate: String
  public let queueValidate: String
  public let queueOpen: String
  public let queueAll: String
  public let state: String
  public let number: String
  public let project: String
  public let result: String
  /// The heading of a column of dirhams.
  public let amount: String
  public let age: String
  /// An age.
  public let days: @Sendable (Int) -> String
  public let due: String
  /// The same in at most 4 cells.
  public let dueShort: String
  public let taken: String
  /// What keeps the claim from going on.
  public let blocks: String
  public let me: String
  /// The letters of drafts; the legend explains them.
  public let draftConfirm: String
  public let draftReduce: String
  public let draftRefuse: String
  public let draftReturn: String
  public let legend: String
  public let legendShort: String
  public let blockNotDrawn: String
  public let blockTaken: @Sendable (String) -> String
  public let blockFree: String
  public let blockFourEyes: String
  public let blockDeclarer: String
  public let blockVerifier: String
  public let blockOperator: String
  public let blockAppeal: String
  public let blockSuspended: String
  public let blockValidate: String
  public let blockPayment: String
  public let blockConclude: String
  public let participant: String
  public let chain: String
  public let evidence: String
  /// Supplied, then required.
  public let evidenceCount: @Sendable (Int, Int) -> String
  public let supplied: String
  public let missing: String
  public let optional: String
  public let seen: String
  public let finding: String
  public let noFinding: String
  /// Outcome, person, day.
  public let findingBy: @Sendable (String, String, String) -> String
  /// Person, day.
  public let declaredBy: @Sendable (String, String) -> String
  public let achieved: String
  public let employer: String
  public let contract: String
  public let period: String
  public let selection: String
  public let stratum: String
  public let version: @Sendable (Int) -> String
  public let worth: String
  public let payable: String
  /// What a reduction keeps, of how much.
  public let kept: @Sendable (String, String) -> String
  public let noPrice: String
  public let groups: String
  public let flags: String
  public let noFlags: String
  public let reason: String
  public let noteField: String
  public let history: String
  public let duplicates: String
  public let noDuplicates: String
  public let compareTitle: String
  /// A year of birth, of a woman, a man, or someone of whom neither is known.
  public let born: @Sendable (Sex?, Int) -> String
  public let entry: String
  /// Months out of work at entry.
  public let outOfWork: @Sendable (Int) -> String
  /// Figures of the queue: claims and amount.
  public let summary: @Sendable (String, String) -> String
  public let emptyMine: String
  public let emptyFree: String
  public let emptyLate: String
  public let emptyValidate: String
  public let emptyAll: String
  /// What a bulk key acts on.
  public let actsOn: @Sendable (String, Int) -> String
  /// The result of a bulk action.
  public let doneRefused: @Sendable (Int, Int) -> String
  public let allDone: @Sendable (Int) -> String
  public let resultsTitle: String
  public let doneRow: String
  public let whyRefused: String
  /// How many of a reason, then the reason.
  public let kinds: @Sendable (Int, String) -> String
  /// An undoable step: a letter and a claim.
  public let draftStep: @Sendable (String, String) -> String
  public let draftSteps: @Sendable (String, Int) -> String
  public let draftRemoved: @Sendable (String) -> String
  /// Drafted claims, those left out.
  public let draftWritten: @Sendable (Int, Int) -> String
  public let noteWritten: @Sendable (String) -> String
  public let noteNeedsDraft: String
  public let reduceTitle: @Sendable (Int) -> String
  public let refuseTitle: @Sendable (Int) -> String
  public let returnTitle: @Sendable (Int) -> String
  public let withdrawTitle: @Sendable (Int) -> String
  public let sendBackTitle: @Sendable (Int) -> String
  public let forceTitle: @Sendable (Int) -> String
  public let unvalidateTitle: @Sendable (Int) -> String
  public let takeForTitle: @Sendable (Int) -> String
  public let admitTitle: @Sendable (Int) -> String
  public let verifier: String
  public let cause: String
  public let dueField: String
  /// What a dialog acts on: claims and amount.
  public let concerns: @Sendable (String, String) -> String
  /// Claims left out of a bulk dialog.
  public let left: @Sendable (Int) -> String
  public let outsideFilter: @Sendable (Int) -> String
  public let decideButton: @Sendable (Int) -> String
  public let returnButton: String
  public let withdrawButton: String
  public let sendBackButton: String
  public let forceButton: String
  public let takeButton: String
  public let admitButton: String
  public let unvalidateButton: String
  public let drawTitle: String
  public let drawSeed: String
  public let drawReason: String
  /// Size, population, amount of the population.
  public let drawWhat: @Sendable (String, String, String) -> String
  public let drawRule: String
  public let drawAgain: String
  public let drawButton: String
  public let drawNothing: String
  /// Claims drawn, population, stratum.
  public let drawn: @Sendable (Int, Int, String) -> String
  public let fingerprint: String
  public let strataTitle: String
  public let strataEmpty: String
  public let population: String
  public let size: String
  public let examined: String
  public let confirmed: String
  public let gap: String
  public let effect: String
  public let drawnBy: String
  public let releaseTitle: String
  public let releaseButton: String
  public let released: @Sendable (String) -> String
  public let stratumNotSuspended: String
  public let signTitle: @Sendable (Int) -> String
  public let signConfirmed: String
  public let signReduced: String
  public let signRefused: String
  public let signReturned: String
  public let signValidated: String
  public let signTotal: String
  public let signAfter: String
  public let signCount: String
  public let signButton: @Sendable (Int) -> String
  public let signReview: String
  public let signed: @Sendable (Int) -> String
  /// Drafts on claims that have changed since.
  public let stale: @Sendable (Int) -> String
  /// No decision is awaited, with the state.
  public let cannotDecide: @Sendable (String) -> String
  /// A verb and a state.
  public let cannotMove: @Sendable (String, String) -> String
  public let takeFirst: String
  public let exemptOnlyValidated: String
  public let noReduceAfterFinding: String
  public let refusedCannotValidate: String
  public let notYours: @Sendable (String) -> String
  /// The roles that may.
  public let roleNeeded: @Sendable (String) -> String
  public let youDeclared: String
  public let youDeclaredValidate: String
  public let youVerified: String
  public let noReasons: String
  /// A reason and what it keeps.
  public let keepOf: @Sendable (String, String) -> String
  public let copiedClaim: @Sendable (String) -> String
  public let explainTitle: @Sendable (String) -> String
}

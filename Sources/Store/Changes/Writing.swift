import Domain
import GRDB
import Seals

/// One transaction that changes the store: its author, the end of the journal, and the figures that
/// it moves. Every change goes through one of these, so that nothing is written without its row.
final class Writing {
  let db: Database
  let author: Author
  let referential: Referential
  private(set) var tail: JournalTail
  private var tallies = Tallies()
  /// The role under which the author acts, once it is known.
  var role = ""
  /// The strata whose drawn claims moved, to be looked at before the transaction ends.
  private var touchedStrata: Set<Int64> = []
  var facts: AdmissionReader
  /// Versions of the programme that are not in force, read once and kept.
  private var versions: [Int: Programme] = [:]
  /// Payable sums of agreements, by project, read once and kept.
  private var agreementSums: [String: Int64] = [:]
  /// The author's key in force, read when a row to be signed is first written.
  var authorKey: KeyRecord?
  var knowsAuthorKey = false

  var programme: Programme { referential.programme }
  var today: Day { author.today }

  init(_ db: Database, author: Author, referential: Referential) throws {
    self.db = db
    self.author = author
    self.referential = referential
    tail = try JournalTail(db)
    facts = AdmissionReader(db, referential)
  }

  /// A version of the programme, whatever the one in force.
  func programme(_ version: Int) throws -> Programme {
    if version == referential.version { return programme }
    if let known = versions[version] { return known }
    let older = try ProgrammeTable.programme(version, db)
    versions[version] = older
    return older
  }

  /// Refuses a day before that of the last journal row (R74).
  func requireDayNotBeforeJournal() throws {
    if let last = tail.day, today < last {
      throw Refusal(.dayBeforeJournal, subject: today.iso, details: [last.iso])
    }
  }

  /// Writes a journal row, signed when its kind asks for it and its author has a key, and answers its
  /// number.
  ///
  /// - Throws: `Refusal` when the author's key is not unlocked; nothing is then written.
  @discardableResult
  func record(_ kind: String, _ subject: String, _ payload: Payload) throws -> Int64 {
    let key = try signingKey(for: kind)
    let sequence = try tail.append(
      to: db,
      author: author,
      role: role,
      kind: kind,
      subject: subject,
      payload: payload
    )
    if let key { try sign(with: key) }
    return sequence
  }

  /// Writes a claim that is new to the table.
  func insert(_ record: inout ClaimRecord) throws {
    try ClaimTable.insert(&record, db)
    tallies.note(from: nil, to: record)
    noteStratum(from: nil, to: record)
  }

  /// Writes what a claim has become, in the table and in every figure.
  func update(from old: ClaimRecord, to new: ClaimRecord) throws {
    try ClaimTable.update(new, db)
    tallies.note(from: old, to: new)
    noteAgreement(from: old, to: new)
    noteStratum(from: old, to: new)
    try countStratum(from: old, to: new)
  }

  /// Takes a change of a claim into the figures, when its row was written apart.
  func tally(from old: ClaimRecord?, to new: ClaimRecord) { tallies.note(from: old, to: new) }

  /// Takes a move of many claims into the figures.
  func tally(_ cohort: Cohort, from: ClaimState, to: ClaimState) {
    tallies.move(cohort, from: from, to: to)
  }

  /// Moves a claim, as a step of a journal row: the table of moves has the last word.
  ///
  /// - Throws: `Refusal` with `illegalMove`.
  func step(
    _ move: Move,
    _ record: inout ClaimRecord,
    to state: ClaimState,
    sequence: Int64,
    step: Int = 0
  ) throws {
    let from = record.state
    guard move.destinations(from: from).contains(state) else {
      throw Refusal(
        .illegalMove,
        subject: record.claim.code,
        details: [from.rawValue, move.rawValue]
      )
    }
    record.state = state
    var binder = try Binder(
      db,
      """
      INSERT INTO claim_moves (claim, seq, step, move, from_state, to_state)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    )
    binder.add(record.id)
    binder.add(sequence)
    binder.add(step)
    for text in [move.rawValue, from.rawValue, state.rawValue] { binder.add(text) }
    try binder.run()
  }

  private func noteStratum(from old: ClaimRecord?, to new: ClaimRecord) {
    guard let stratum = new.stratum, new.standing != old?.standing else { return }
    touchedStrata.insert(stratum)
  }

  /// Looks at a stratum before the transaction ends, whatever moved in it.
  func lookAgain(atStratum stratum: Int64) { touchedStrata.insert(stratum) }

  /// Keeps the counts of an open stratum in step with its drawn claims.
  private func countStratum(from old: ClaimRecord, to new: ClaimRecord) throws {
    guard let stratum = new.stratum, old.standing != new.standing else { return }
    var (before, after) = (StratumTally(), StratumTally())
    if let standing = old.standing { before.count(standing) }
    if let standing = new.standing { after.count(standing) }
    try db.cachedStatement(
      sql: """
        UPDATE strata SET awaited = awaited + ?, examined = examined + ?, confirmed = confirmed + ?
        WHERE id = ? AND status = 'open'
        """
    ).execute(arguments: [
      after.awaited - before.awaited, after.examined - before.examined,
      after.confirmed - before.confirmed, stratum,
    ])
  }

  private func noteAgreement(from old: ClaimRecord, to new: ClaimRecord) {
    guard agreementSums[new.claim.project] != nil else { return }
    let before = old.countsAsPayable ? old.payable?.centimes ?? 0 : 0
    let after = new.countsAsPayable ? new.payable?.centimes ?? 0 : 0
    agreementSums[new.claim.project, default: 0] += after - before
  }

  /// Payable amounts of the agreement's validated, in-payment and paid claims without `ceiling`,
  /// over all periods (R39).
  func agreementSum(ofProject project: String) throws -> Money {
    if let known = agreementSums[project] { return Money(centimes: known) }
    try tallies.flush(db, on: today)
    let sum: Int64 =
      try db.firstValue(
        """
        SELECT COALESCE(SUM(payable), 0) FROM tallies
        WHERE axis = 0 AND project = ? AND state IN ('validated', 'inPayment', 'paid')
        """,
        [project]
      ) ?? 0
    agreementSums[project] = sum
    return Money(centimes: sum)
  }

  /// Closes the strata whose last drawn claim was concluded, then writes the figures.
  func finish() throws {
    try closeTouchedStrata()
    try tallies.flush(db, on: today)
  }

  /// Closes the strata whose last drawn claim was concluded so far.
  func closeTouchedStrata() throws {
    // In their own order: what is written must not depend on that of a set.
    while let stratum = touchedStrata.min() {
      touchedStrata.remove(stratum)
      try closeIfComplete(stratum)
    }
  }
}

import Domain
import GRDB

/// Fills the figures of steering of a store that was written before they were kept.
enum SteeringBackfill {
  /// The first version of a store that keeps them.
  static let version = 6

  static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO participant_tallies
          \(TallyCheck.recomputedParticipants);
        INSERT INTO target_versions
          SELECT t.project, t.result, t.period, t.grp, j.seq,
            CAST(substr(j.payload, 10) AS INTEGER), '', j.day
          FROM targets t JOIN journal j ON j.kind = 'target.record'
            AND j.subject = t.project || '|' || t.result || '|' || t.period || '|' || t.grp
            AND (j.kind < 'claim.' OR j.kind >= 'claim/');
        UPDATE claims SET education =
          (SELECT education FROM participants p WHERE p.code = claims.participant);
        INSERT INTO delay_tallies \(TallyCheck.recomputedDelays);
        """
    )
    try TallyCheck.registerGroupBucket(db)
    try db.execute(
      sql: "INSERT INTO tallies SELECT * FROM (\(TallyCheck.recomputed)) WHERE axis = 4"
    )
    for (key, count) in try ReplayCheck.ledger(db).sums where count != 0 {
      try key.write(count, db)
    }
  }
}

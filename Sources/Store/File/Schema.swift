import GRDB

/// The tables of a store, version by version. A version that has shipped is never edited.
enum Schema {
  /// Each migration brings a store from its index to the next version.
  private static let migrations: [String] = [
    firstVersion, payments, figureIndexes, keys, programmeVersions, steering,
  ]

  /// The version that this program writes.
  static var version: Int32 { Int32(migrations.count) }

  /// Brings a store to a version, the newest unless told, in the transaction under way.
  static func migrate(_ db: Database, to version: Int = migrations.count) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found < version else { return }
    for migration in migrations[found..<version] { try db.execute(sql: migration) }
    // After every table has its last form: what reads claims reads them as they are now.
    if found > 0, found < SteeringBackfill.version, version >= SteeringBackfill.version {
      try SteeringBackfill.run(db)
    }
    try db.execute(sql: "PRAGMA application_id = \(StoreHeader.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Days are numbers of days since 1970, amounts are centimes, lists are `|a|b|`.
  ///
  /// `claims` holds each claim's current version and what has become of it; `claim_moves` holds
  /// every step, and `claim_versions` what was declared before. The tallies are derived from
  /// `claims`, kept with each change, and recomputed by `check`.
  private static let firstVersion = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, offset INTEGER NOT NULL, day INTEGER NOT NULL,
      person TEXT NOT NULL, role TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
      payload TEXT NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL) STRICT;

    CREATE INDEX journal_of_records ON journal (kind, subject)
      WHERE kind = 'actor.record' OR kind = 'project.record';

    CREATE TABLE programme_versions (
      version INTEGER PRIMARY KEY, body TEXT NOT NULL, seq INTEGER NOT NULL) STRICT;
    CREATE TABLE persons (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, actor TEXT, roles TEXT NOT NULL,
      closed_on INTEGER, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE period_changes (
      seq INTEGER PRIMARY KEY, period TEXT NOT NULL, is_closed INTEGER NOT NULL) STRICT;
    CREATE VIEW closed_periods AS SELECT period FROM period_changes AS p
      WHERE is_closed = 1
        AND seq = (SELECT MAX(seq) FROM period_changes AS q WHERE q.period = p.period);

    CREATE TABLE actors (
      code TEXT PRIMARY KEY, name_fr TEXT NOT NULL, name_ar TEXT NOT NULL, kind TEXT NOT NULL,
      seat TEXT NOT NULL, provinces TEXT NOT NULL, services TEXT NOT NULL, groups TEXT NOT NULL,
      capacity INTEGER, ice TEXT NOT NULL, source TEXT NOT NULL, recorded_on INTEGER,
      closed_on INTEGER, folded TEXT NOT NULL, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX actors_by_name ON actors (folded, code);
    CREATE TABLE contacts (
      actor TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, phone TEXT NOT NULL,
      email TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE relations (
      from_actor TEXT NOT NULL, to_actor TEXT NOT NULL, kind TEXT NOT NULL, since INTEGER NOT NULL,
      until INTEGER, note TEXT NOT NULL, seq INTEGER NOT NULL,
      PRIMARY KEY (from_actor, to_actor, kind, since)) STRICT, WITHOUT ROWID;
    CREATE INDEX relations_by_end ON relations (to_actor);

    CREATE TABLE projects (
      code TEXT PRIMARY KEY, title TEXT NOT NULL, operator TEXT NOT NULL, partners TEXT NOT NULL,
      provinces TEXT NOT NULL, groups TEXT NOT NULL, agreement TEXT NOT NULL UNIQUE,
      starts_on INTEGER NOT NULL, ends_on INTEGER NOT NULL, ceiling INTEGER,
      advance INTEGER NOT NULL, holdback INTEGER NOT NULL, recovery INTEGER NOT NULL,
      participant_cap INTEGER, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE targets (
      project TEXT NOT NULL, result TEXT NOT NULL, period TEXT NOT NULL, grp TEXT NOT NULL,
      quantity INTEGER NOT NULL, seq INTEGER NOT NULL,
      PRIMARY KEY (project, result, period, grp)) STRICT, WITHOUT ROWID;

    CREATE TABLE participants (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, project TEXT NOT NULL, sex TEXT,
      birth_year INTEGER, education TEXT, groups TEXT NOT NULL, commune TEXT NOT NULL,
      entry_on INTEGER NOT NULL, months_out INTEGER, fingerprint BLOB, salt BLOB,
      erased INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL) STRICT;
    CREATE INDEX participants_by_person ON participants (fingerprint)
      WHERE fingerprint IS NOT NULL;
    CREATE INDEX participants_by_commune ON participants (commune);
    CREATE TABLE identities (
      participant INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT NOT NULL) STRICT;
    CREATE TABLE cnss (
      participant TEXT NOT NULL, month INTEGER NOT NULL, employer_ice TEXT NOT NULL,
      days INTEGER NOT NULL, seq INTEGER NOT NULL,
      PRIMARY KEY (participant, month, employer_ice)) STRICT, WITHOUT ROWID;

    CREATE TABLE strata (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, project TEXT NOT NULL,
      result TEXT NOT NULL, period TEXT NOT NULL, round INTEGER NOT NULL, status TEXT NOT NULL,
      population INTEGER NOT NULL, size INTEGER NOT NULL, awaited INTEGER NOT NULL,
      examined INTEGER NOT NULL, confirmed INTEGER NOT NULL, taken INTEGER NOT NULL,
      draw INTEGER NOT NULL, gap INTEGER, effect TEXT, bound INTEGER, closed_seq INTEGER,
      released_seq INTEGER) STRICT;
    CREATE TABLE draws (
      seq INTEGER PRIMARY KEY, stratum INTEGER NOT NULL, seed TEXT NOT NULL,
      fingerprint TEXT NOT NULL, person TEXT NOT NULL, day INTEGER NOT NULL,
      reason TEXT NOT NULL) STRICT;
    CREATE TABLE draw_claims (
      draw INTEGER NOT NULL, ordinal INTEGER NOT NULL, claim INTEGER NOT NULL,
      PRIMARY KEY (draw, ordinal)) STRICT, WITHOUT ROWID;

    CREATE TABLE claims (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, version INTEGER NOT NULL,
      project TEXT NOT NULL, result TEXT NOT NULL, participant TEXT NOT NULL,
      achieved_on INTEGER NOT NULL, declared_on INTEGER NOT NULL, employer_name TEXT NOT NULL,
      employer_ice TEXT NOT NULL, contract_type TEXT NOT NULL, evidence TEXT NOT NULL,
      declared_by TEXT NOT NULL, period TEXT NOT NULL, state TEXT NOT NULL,
      admitted_state TEXT NOT NULL, admitted_seq INTEGER NOT NULL, selection TEXT NOT NULL,
      cause TEXT NOT NULL, stratum INTEGER, flags TEXT NOT NULL, groups TEXT NOT NULL,
      province TEXT, sex TEXT, pack INTEGER NOT NULL, gross INTEGER, payable INTEGER, taken_by TEXT,
      due_on INTEGER NOT NULL, outcome TEXT, reason TEXT, note TEXT NOT NULL, mode TEXT,
      verified_by TEXT, verified_on INTEGER, decided_by TEXT, decided_on INTEGER,
      is_open INTEGER NOT NULL) STRICT;
    CREATE INDEX claims_by_participant ON claims (participant);
    CREATE INDEX claims_open ON claims (due_on, code) WHERE is_open = 1;
    CREATE INDEX claims_drawable ON claims (project, result, period)
      WHERE state = 'admissible' AND stratum IS NULL;
    CREATE INDEX claims_by_stratum ON claims (stratum) WHERE stratum IS NOT NULL;
    CREATE INDEX claims_in_hand ON claims (taken_by, due_on, code) WHERE state = 'inVerification';
    CREATE TABLE claim_versions (
      claim INTEGER NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL,
      admitted_seq INTEGER NOT NULL, PRIMARY KEY (claim, version)) STRICT, WITHOUT ROWID;
    CREATE TABLE claim_moves (
      claim INTEGER NOT NULL, seq INTEGER NOT NULL, step INTEGER NOT NULL, move TEXT NOT NULL,
      from_state TEXT NOT NULL, to_state TEXT NOT NULL,
      PRIMARY KEY (claim, seq, step)) STRICT, WITHOUT ROWID;

    CREATE TABLE tallies (
      axis INTEGER NOT NULL, project TEXT NOT NULL, result TEXT NOT NULL, period TEXT NOT NULL,
      bucket TEXT NOT NULL, state TEXT NOT NULL, found INTEGER NOT NULL, n INTEGER NOT NULL,
      gross INTEGER NOT NULL, payable INTEGER NOT NULL,
      PRIMARY KEY (axis, project, result, period, bucket, state, found)) STRICT, WITHOUT ROWID;
    CREATE TABLE day_tallies (
      kind INTEGER NOT NULL, project TEXT NOT NULL, result TEXT NOT NULL, day INTEGER NOT NULL,
      n INTEGER NOT NULL, PRIMARY KEY (kind, project, result, day)) STRICT, WITHOUT ROWID;
    CREATE TABLE due_tallies (
      day INTEGER NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, gross INTEGER NOT NULL,
      PRIMARY KEY (day, state)) STRICT, WITHOUT ROWID;
    """
}

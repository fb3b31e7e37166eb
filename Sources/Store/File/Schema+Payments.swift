/// The tables of appeals, counter-verifications, statements and regularisations.
extension Schema {
  /// A period is `2026-T3`, `2026-09` or `holdback`.
  ///
  /// `statements` holds what each statement has become and `statement_moves` every step of it;
  /// lines, deductions and claims are those of its last draft. A claim that is taken off a draft
  /// keeps its row, with the journal row that says so. `counter_claims` holds the population of
  /// each counter-draw, and the place of those drawn.
  static let payments = """
    ALTER TABLE claims ADD COLUMN settled_by TEXT;
    ALTER TABLE claims ADD COLUMN counter TEXT NOT NULL DEFAULT 'none';
    CREATE INDEX claims_payable ON claims (project, period) WHERE state = 'validated';
    CREATE INDEX claims_contested ON claims (project) WHERE state = 'contested';
    CREATE INDEX claims_countered ON claims (counter, project) WHERE counter <> 'none';

    CREATE TABLE appeals (
      seq INTEGER PRIMARY KEY, claim INTEGER NOT NULL, person TEXT NOT NULL, day INTEGER NOT NULL,
      ground TEXT NOT NULL, from_state TEXT NOT NULL, deadline INTEGER, settled_seq INTEGER,
      settled_by TEXT, settled_on INTEGER, outcome TEXT, reason TEXT) STRICT;
    CREATE INDEX appeals_by_claim ON appeals (claim);

    CREATE TABLE counter_draws (
      seq INTEGER PRIMARY KEY, code TEXT NOT NULL, project TEXT NOT NULL, period TEXT NOT NULL,
      round INTEGER NOT NULL, seed TEXT NOT NULL, fingerprint TEXT NOT NULL,
      population INTEGER NOT NULL, size INTEGER NOT NULL, person TEXT NOT NULL,
      day INTEGER NOT NULL, reason TEXT NOT NULL, replaced_seq INTEGER) STRICT;
    CREATE INDEX counter_draws_by_code ON counter_draws (code);
    CREATE TABLE counter_claims (
      draw INTEGER NOT NULL, claim INTEGER NOT NULL, ordinal INTEGER,
      PRIMARY KEY (draw, claim)) STRICT, WITHOUT ROWID;
    CREATE INDEX counter_claims_drawn ON counter_claims (claim) WHERE ordinal IS NOT NULL;
    CREATE TABLE counter_findings (
      seq INTEGER PRIMARY KEY, claim INTEGER NOT NULL, outcome TEXT NOT NULL,
      reason TEXT NOT NULL, person TEXT NOT NULL, day INTEGER NOT NULL) STRICT;
    CREATE INDEX counter_findings_by_claim ON counter_findings (claim);

    CREATE TABLE regularisations (
      seq INTEGER PRIMARY KEY, claim INTEGER NOT NULL, centimes INTEGER NOT NULL,
      reason TEXT NOT NULL, signed_seq INTEGER, signed_by TEXT, signed_on INTEGER,
      signed_reason TEXT) STRICT;
    CREATE INDEX regularisations_by_claim ON regularisations (claim);

    CREATE TABLE statements (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, project TEXT NOT NULL,
      period TEXT NOT NULL, number INTEGER NOT NULL, state TEXT NOT NULL, draft_seq INTEGER NOT NULL,
      stale_seq INTEGER, gross INTEGER NOT NULL, deductions INTEGER NOT NULL,
      holdback INTEGER NOT NULL, recovery INTEGER NOT NULL, claims INTEGER NOT NULL) STRICT;
    CREATE INDEX statements_by_project ON statements (project, period);
    CREATE TABLE statement_moves (
      statement INTEGER NOT NULL, seq INTEGER NOT NULL, move TEXT NOT NULL, person TEXT NOT NULL,
      day INTEGER NOT NULL, reason TEXT NOT NULL,
      PRIMARY KEY (statement, seq)) STRICT, WITHOUT ROWID;
    CREATE TABLE statement_lines (
      statement INTEGER NOT NULL, result TEXT NOT NULL, quantity INTEGER NOT NULL,
      gross INTEGER NOT NULL, PRIMARY KEY (statement, result)) STRICT, WITHOUT ROWID;
    CREATE TABLE statement_deductions (
      statement INTEGER NOT NULL, kind TEXT NOT NULL, stratum TEXT NOT NULL, base INTEGER NOT NULL,
      bound INTEGER NOT NULL, amount INTEGER NOT NULL,
      PRIMARY KEY (statement, kind, stratum)) STRICT, WITHOUT ROWID;
    CREATE TABLE statement_claims (
      statement INTEGER NOT NULL, claim INTEGER NOT NULL, amount INTEGER NOT NULL,
      removed_seq INTEGER, PRIMARY KEY (statement, claim)) STRICT, WITHOUT ROWID;
    CREATE INDEX statement_claims_by_claim ON statement_claims (claim);
    """
}

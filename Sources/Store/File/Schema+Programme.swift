extension Schema {
  /// Versions of the programme have an effective day, the next one is drafted in the store, and a
  /// stratum keeps the version that it was drawn under.
  ///
  /// What was there before took effect on the day that it was written.
  static let programmeVersions = """
    ALTER TABLE programme_versions ADD COLUMN effective_on INTEGER NOT NULL DEFAULT 0;
    UPDATE programme_versions SET effective_on =
      COALESCE((SELECT day FROM journal j WHERE j.seq = programme_versions.seq), 0);
    CREATE TABLE programme_draft (
      id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL, base INTEGER NOT NULL,
      authors TEXT NOT NULL, effective_on INTEGER, saved_on INTEGER NOT NULL,
      seq INTEGER NOT NULL) STRICT;
    ALTER TABLE strata ADD COLUMN pack INTEGER NOT NULL DEFAULT 1;
    UPDATE strata SET pack = COALESCE(
      (SELECT MAX(version) FROM programme_versions v WHERE v.seq <= strata.draw), 1);
    """
}

extension Schema {
  /// What a store of a million claims needs to answer at once.
  ///
  /// `claims_by_due` holds all that the usual filters of the queue look at, in the order of the
  /// queue: a filter reads it and nothing else; those that wait for a decision stand at its end, and
  /// have an index of their own. Participants by commune are counted as they come.
  static let figureIndexes = """
    CREATE INDEX claims_by_due ON claims (due_on, code, state, project, result, period);
    CREATE INDEX claims_to_decide ON claims (due_on, code)
      WHERE state IN ('exempt', 'verified');
    CREATE INDEX day_tallies_by_day ON day_tallies (day, kind, n);
    CREATE INDEX journal_of_others ON journal (subject)
      WHERE kind < 'claim.' OR kind >= 'claim/';

    CREATE TABLE commune_tallies (
      commune TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO commune_tallies SELECT commune, COUNT(*) FROM participants
      WHERE commune <> '' GROUP BY commune;
    CREATE TRIGGER participants_counted AFTER INSERT ON participants WHEN NEW.commune <> '' BEGIN
      INSERT INTO commune_tallies (commune, n) VALUES (NEW.commune, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    END;
    CREATE TRIGGER participants_moved AFTER UPDATE OF commune ON participants
    WHEN NEW.commune <> OLD.commune BEGIN
      UPDATE commune_tallies SET n = n - 1 WHERE commune = OLD.commune;
      DELETE FROM commune_tallies WHERE commune = OLD.commune AND n = 0;
      INSERT INTO commune_tallies (commune, n) SELECT NEW.commune, 1 WHERE NEW.commune <> ''
        ON CONFLICT DO UPDATE SET n = n + 1;
    END;
    """
}

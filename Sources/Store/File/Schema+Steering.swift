extension Schema {
  /// What the coverage of the territory and the steering of projects stand on.
  ///
  /// Where actors stand for a workshop, needs by territory, who sees to a gap, every version of a target with why it changed, and
  /// figures kept with each change: delays in days, participants by what they are, and the changes of
  /// the tallies by the day of the journal that made them, from which any past day is summed. What
  /// they hold of the past is put there by `SteeringBackfill`, after every migration.
  static let steering = """
    ALTER TABLE actors ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
    CREATE TABLE stakes (
      actor TEXT PRIMARY KEY, influence INTEGER NOT NULL, interest INTEGER NOT NULL,
      note TEXT NOT NULL, day INTEGER NOT NULL, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE needs (
      territory TEXT NOT NULL, grp TEXT NOT NULL, year INTEGER NOT NULL, method TEXT NOT NULL,
      source TEXT NOT NULL, quantity INTEGER NOT NULL, seq INTEGER NOT NULL,
      PRIMARY KEY (territory, grp, method, year)) STRICT, WITHOUT ROWID;
    CREATE TABLE coverage_tasks (
      territory TEXT NOT NULL, subject TEXT NOT NULL, person TEXT NOT NULL, due_on INTEGER,
      note TEXT NOT NULL, closed_on INTEGER, seq INTEGER NOT NULL,
      PRIMARY KEY (territory, subject)) STRICT, WITHOUT ROWID;
    CREATE TABLE target_versions (
      project TEXT NOT NULL, result TEXT NOT NULL, period TEXT NOT NULL, grp TEXT NOT NULL,
      seq INTEGER NOT NULL, quantity INTEGER NOT NULL, reason TEXT NOT NULL, day INTEGER NOT NULL,
      PRIMARY KEY (project, result, period, grp, seq)) STRICT, WITHOUT ROWID;
    ALTER TABLE claims ADD COLUMN education TEXT;
    CREATE TABLE delay_tallies (
      kind INTEGER NOT NULL, project TEXT NOT NULL, result TEXT NOT NULL, days INTEGER NOT NULL,
      n INTEGER NOT NULL, PRIMARY KEY (kind, project, result, days)) STRICT, WITHOUT ROWID;
    CREATE TABLE tally_changes (
      day INTEGER NOT NULL, project TEXT NOT NULL, result TEXT NOT NULL, period TEXT NOT NULL,
      state TEXT NOT NULL, found INTEGER NOT NULL, n INTEGER NOT NULL,
      PRIMARY KEY (day, project, result, period, state, found)) STRICT, WITHOUT ROWID;
    CREATE TABLE participant_tallies (
      project TEXT NOT NULL, sex TEXT NOT NULL, education TEXT NOT NULL, groups TEXT NOT NULL,
      province TEXT NOT NULL, n INTEGER NOT NULL,
      PRIMARY KEY (project, sex, education, groups, province)) STRICT, WITHOUT ROWID;
    CREATE TRIGGER participants_entered AFTER INSERT ON participants BEGIN
      INSERT INTO participant_tallies (project, sex, education, groups, province, n)
        VALUES (NEW.project, COALESCE(NEW.sex, ''), COALESCE(NEW.education, ''), NEW.groups,
          substr(NEW.commune, 1, 6), 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    END;
    CREATE TRIGGER participants_changed
    AFTER UPDATE OF project, sex, education, groups, commune ON participants BEGIN
      UPDATE participant_tallies SET n = n - 1
        WHERE project = OLD.project AND sex = COALESCE(OLD.sex, '')
          AND education = COALESCE(OLD.education, '') AND groups = OLD.groups
          AND province = substr(OLD.commune, 1, 6);
      DELETE FROM participant_tallies WHERE n = 0 AND project = OLD.project;
      INSERT INTO participant_tallies (project, sex, education, groups, province, n)
        VALUES (NEW.project, COALESCE(NEW.sex, ''), COALESCE(NEW.education, ''), NEW.groups,
          substr(NEW.commune, 1, 6), 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    END;
    """
}

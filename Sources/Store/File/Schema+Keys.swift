extension Schema {
  /// Persons' keys, signatures, and who mistyped a passphrase how often.
  ///
  /// The identity is what a signature is bound to beside its row: a decision signed in one store says
  /// nothing in another. `keys` holds what the rows `key.*` of the journal vouch for. `key_tries` is
  /// no fact: it only slows down, and nothing else depends on it.
  static let keys = """
    INSERT OR IGNORE INTO meta (key, value) VALUES ('identity', randomblob(32));

    CREATE TABLE keys (
      id INTEGER PRIMARY KEY, person TEXT NOT NULL, public BLOB NOT NULL UNIQUE,
      box BLOB NOT NULL, salt BLOB NOT NULL, passes INTEGER NOT NULL, memory INTEGER NOT NULL,
      seq INTEGER NOT NULL, sealed_seq INTEGER NOT NULL, revoked_seq INTEGER) STRICT;
    CREATE UNIQUE INDEX keys_in_force ON keys (person) WHERE revoked_seq IS NULL;
    CREATE TABLE signatures (
      seq INTEGER PRIMARY KEY, key INTEGER NOT NULL, signature BLOB NOT NULL) STRICT;
    CREATE TABLE key_tries (
      person TEXT PRIMARY KEY, failures INTEGER NOT NULL, last INTEGER NOT NULL)
      STRICT, WITHOUT ROWID;
    """
}

#!/usr/bin/env python3
"""Verifies the journal of a store without fbr, and prints its head.

    python3 verify_journal.py region.fbr

Exit status: 0 sound, 1 broken (each fault on a line that names its row), 2 not a store.

The format (Sources/Store/Journal/JournalRow.swift): hash = SHA-256 of ten fields, each behind its
length in 8 bytes big-endian: seq, at (UTC milliseconds), offset (minutes), day (YYYY-MM-DD), person,
role, kind, subject, payload, and prev, which is the hash of the row before, or 32 zero bytes for the
first. seq starts at 1 without a gap. Each fact of the store names the row that wrote it, so that a
journal whose end was cut off shows from the facts that it leaves.
"""
import datetime
import hashlib
import pathlib
import sqlite3
import struct
import sys

def row_hash(seq, at, offset, day, person, role, kind, subject, payload, prev):
    iso = (datetime.date(1970, 1, 1) + datetime.timedelta(days=day)).isoformat()
    fields = [str(seq).encode(), str(at).encode(), str(offset).encode(), iso.encode(),
              person, role, kind, subject, payload, prev]
    return hashlib.sha256(b"".join(struct.pack(">Q", len(f)) + f for f in fields)).digest()


def fact_columns(db):
    """Every column that names a row of the journal: `seq`, those that end in `_seq`, and `draw`."""
    tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'journal'"
                        " AND name NOT LIKE 'sqlite%' ORDER BY name").fetchall()
    for table in (name.decode(errors="replace") for (name,) in tables):
        for column in db.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall():
            name = column[0].decode(errors="replace")
            if name in ("seq", "draw") or name.endswith("_seq"):
                yield f'"{table}"', f'"{name}"'


def verify(db):
    """The faults of a store, its last row and its head."""
    faults, expected, head = [], 1, bytes(32)
    for row in db.execute("SELECT seq, at, offset, day, person, role, kind, subject, payload,"
                          " prev, hash FROM journal ORDER BY seq"):
        seq, prev, stored = row[0], row[9], row[10]
        if seq != expected:
            faults.append(f"journal row {seq}: row {expected} is missing")
        if prev != head:
            faults.append(f"journal row {seq}: it does not follow the row before")
        try:
            computed = row_hash(*row[:10])
        except (TypeError, OverflowError, ValueError):
            computed = None
        if computed != stored:
            faults.append(f"journal row {seq}: its content does not match its hash")
        expected, head = seq + 1, stored if isinstance(stored, bytes) else bytes(32)
    for table, column in fact_columns(db):
        for (seq,) in db.execute(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL"
                                 f" AND {column} NOT IN (SELECT seq FROM journal)"):
            faults.append(f"{table}.{column}: journal row {seq} is missing")
    return faults, expected - 1, head


def main(path):
    try:
        uri = pathlib.Path(path).resolve().as_uri() + "?mode=ro"
        db = sqlite3.connect(uri, uri=True)
        db.text_factory = bytes  # what is not UTF-8 must not be repaired on the way
        if db.execute("PRAGMA application_id").fetchone()[0] != 0x46425231:
            raise sqlite3.DatabaseError("not a store of fbr")
        faults, seq, head = verify(db)
    except sqlite3.Error as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 2
    for fault in faults:
        print(fault)
    print(f"{seq} {head.hex()}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

// What only C can ask: SQLite's variadic settings, and what a file system is.
#pragma once
#include <stdint.h>

struct sqlite3;

/// Makes a connection distrust its file: no writing to internal tables, no functions from views and
/// triggers, no extension, no quoted text taken for a name, and limits on what one value or one
/// statement may ask for. 0, or the code of SQLite's first refusal.
int fbr_sqlite_distrust(struct sqlite3 *connection);

/// Whether the connection refuses to write to SQLite's internal tables: 1 or 0.
int fbr_sqlite_is_defensive(struct sqlite3 *connection);

/// Gives the memory that is free back to the system, where the C library can.
void fbr_give_back_memory(void);

/// Has every thread take memory from one place: each place of its own sets 64 MB of addresses aside.
void fbr_use_one_arena(void);

/// The magic number of the file system that holds a path, and the bytes left on it to whoever runs
/// the program. 0, or -1 with errno set.
int fbr_file_system(const char *path, uint32_t *magic, uint64_t *left);

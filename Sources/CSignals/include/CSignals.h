// Signals turned into a pipe, and a terminal put right after a crash.
//
// Both need static storage and code that may run inside a signal handler, which Swift cannot
// promise; everything else of the terminal is in Swift, but for the calls on descriptors that Swift
// does not see. One terminal per process.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Opens a pipe whose two ends never block and are closed by exec; 0, or -1 with errno set.
int fbr_pipe(int ends[2]);

/// Starts to watch SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT and SIGWINCH, and ignores
/// SIGPIPE. Answers the descriptor that becomes readable when one has come, or -1 with errno set.
int fbr_signals_watch(void);

/// The signals that came since the last call, bit n for signal n; empties the pipe.
uint64_t fbr_signals_take(void);

/// Puts back what each signal did before.
void fbr_signals_unwatch(void);

/// Stops the process as Ctrl-Z would; returns when it continues.
void fbr_stop_self(void);

/// Remembers the settings of a terminal, and the bytes that put its screen right. From now on a
/// crash (SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE) first writes these bytes, puts the
/// settings back, and only then kills the process as it would have. 0, or -1 with errno set.
int fbr_crash_arm(int terminal, const uint8_t *restore, size_t length);

/// Returns at once; never when another thread crashes, so that nothing is painted over the terminal
/// that it has put right.
void fbr_crash_wait(void);

/// Puts back what each crash signal did before.
void fbr_crash_disarm(void);

/// A crash leaves its report, without a terminal to put right.
void fbr_crash_watch(void);

/// Gives the calling thread a stack on which its crash is handled, if it has none from here: a thread
/// that overflows its own could not run the handler, and would leave the terminal as it is.
void fbr_crash_guard_thread(void);

/// What a report of a crash tells beside the stack.
enum { FBR_NOTE_VERSION, FBR_NOTE_SQLITE, FBR_NOTE_COMMAND, FBR_NOTE_SCREEN, FBR_NOTE_STORE,
       FBR_NOTE_JOURNAL, FBR_NOTES };

/// Where reports go: a folder, made then if it is missing; the empty path for none.
void fbr_report_into(const char *folder);

/// Keeps a code for the report of a crash: letters, digits, full stops and hyphens, at most 79.
void fbr_report_note(int note, const char *text);

/// No core dump is ever written, and no other process of the same person may look into this one's
/// memory: both hold the data of persons.
void fbr_no_core_dump(void);

// What a crash leaves in the state folder; used by the crash handler alone.
#pragma once

/// Gets ready what a signal handler may not: the first call of the unwinder loads a library.
void fbr_report_prepare(void);

/// Writes the report. Only open, write, fsync, close, time and the unwinder.
void fbr_report_write(int signal_number);

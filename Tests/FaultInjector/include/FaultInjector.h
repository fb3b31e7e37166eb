// Faults on order, for a program started with this library in LD_PRELOAD.
//
// It stands between the program and the C library for the calls that make, change or read files,
// and for the clock. What it does is said by the environment:
//
//   FAULT_ROOT   only calls on paths that begin with this count (all that are named, when absent)
//   FAULT_KIND   which calls count, joined by commas: open create read write sync truncate unlink
//                rename link lock mkdir; `change` is all that alter files, `any` is all
//   FAULT_AT     the number of the call that meets the fault, from 1
//   FAULT_ON     1: every later call meets it as well
//   FAULT_CHANCE instead of FAULT_AT: so many calls of a thousand meet it, FAULT_SEED says which
//   FAULT_DO     kill (before the call), tear (half of a write, then kill), after (kill after the
//                call), short (a read or write does one part of three), stop (SIGSTOP before it),
//                or the number of an errno, with which the call fails and does nothing
//   FAULT_TRACE  a file that takes every call that counts, as records of `struct fault_record`
//   FAULT_COUNT  a file that takes one line, kind and calls, for each kind when the program ends
//   FAULT_NETWORK when set, whoever asks for a socket is killed by the system (SIGSYS)
//   FAULT_CLOCK  a file that holds the milliseconds since 1970 that the clock shows; read each time
//
// Calls that the C library makes inside itself (stdio, mkstemp's own open) do not pass here; the
// test that rebuilds a store from its trace holds that nothing which matters is missed.
#pragma once
#include <stdint.h>

/// One call of a trace; the path, the other path and the data follow it.
struct fault_record {
  uint32_t magic;
  uint32_t kind;
  uint64_t inode;
  int64_t offset;
  int64_t result;
  uint32_t created;
  uint32_t path_length;
  uint32_t other_length;
  uint32_t data_length;
};

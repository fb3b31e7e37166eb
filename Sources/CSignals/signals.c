#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

void fbr_put_terminal_right(void);

static const int watched[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE};
enum { WATCHED = sizeof watched / sizeof watched[0] };

static struct sigaction previous[WATCHED];
static int ends[2] = {-1, -1};
static _Atomic uint64_t arrived;
static _Atomic long long first_end;  // when an uncollected request to end came, in seconds

static int ends_the_program(int number) {
  return number == SIGHUP || number == SIGINT || number == SIGQUIT || number == SIGTERM;
}

// A second request to end, two seconds after one that nobody collected, means that the
// program is stuck (output blocked, say): the terminal is put right and the process dies.
static void note_end(int number) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  long long none = 0;
  if (atomic_compare_exchange_strong(&first_end, &none, (long long)now.tv_sec + 1)) return;
  if ((long long)now.tv_sec + 1 - none < 2) return;
  fbr_put_terminal_right();
  signal(number, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  _exit(128 + number);
}

static void on_signal(int number) {
  int saved = errno;
  if (ends_the_program(number)) note_end(number);
  atomic_fetch_or(&arrived, (uint64_t)1 << number);
  char byte = 1;
  // A full pipe is no loss: the reader will wake, and the bits hold what came.
  ssize_t ignored = write(ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

int fbr_signals_watch(void) {
  if (ends[0] < 0 && fbr_pipe(ends) != 0) return -1;
  atomic_store(&arrived, 0);
  atomic_store(&first_end, 0);
  for (int i = 0; i < WATCHED; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = watched[i] == SIGPIPE ? SIG_IGN : on_signal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(watched[i], NULL, &previous[i]);
    // What was started under nohup, or without job control, keeps ignoring.
    int kept = previous[i].sa_handler == SIG_IGN && (watched[i] == SIGHUP || watched[i] == SIGTSTP);
    if (!kept) sigaction(watched[i], &action, NULL);
  }
  return ends[0];
}

uint64_t fbr_signals_take(void) {
  char bytes[256];
  while (read(ends[0], bytes, sizeof bytes) > 0) continue;
  atomic_store(&first_end, 0);
  return atomic_exchange(&arrived, 0);
}

void fbr_signals_unwatch(void) {
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &previous[i], NULL);
}

void fbr_stop_self(void) {
  struct sigaction plain, mine;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &plain, &mine);
  // SIGTSTP rather than SIGSTOP: without a shell to continue us, the system ignores it.
  raise(SIGTSTP);
  sigaction(SIGTSTP, &mine, NULL);
}

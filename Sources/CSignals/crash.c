#define _GNU_SOURCE
#include "CSignals.h"
#include "report.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { CRASHES = sizeof crashes / sizeof crashes[0], STACK = 64 * 1024, BYTES = 1024 };

static struct sigaction previous[CRASHES];
static struct termios settings;
static int terminal = -1;
static uint8_t bytes[BYTES];
static size_t byte_count;
static atomic_flag done = ATOMIC_FLAG_INIT;
static char stack[STACK];
// A thread of this process crashes: the terminal is put right, or about to be.
static atomic_int is_crashing;

// Runs inside a signal handler: only write, fcntl, tcsetattr and sigaction, nothing that blocks.
void fbr_put_terminal_right(void) {
  if (terminal < 0 || atomic_flag_test_and_set(&done)) return;
  struct sigaction ignore;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGTTOU, &ignore, NULL);
  int flags = fcntl(terminal, F_GETFL);
  if (flags >= 0) fcntl(terminal, F_SETFL, flags | O_NONBLOCK);
  size_t sent = 0;
  for (int attempt = 0; sent < byte_count && attempt < 16; attempt++) {
    ssize_t count = write(terminal, bytes + sent, byte_count - sent);
    if (count > 0) sent += (size_t)count;
    else if (errno != EINTR) break;
  }
  if (flags >= 0) fcntl(terminal, F_SETFL, flags);
  tcsetattr(terminal, TCSANOW, &settings);
}

static void on_crash(int number) {
  atomic_store(&is_crashing, 1);
  // First the terminal, by nothing but what a signal handler may call: it is right before anything
  // that could fail is tried.
  fbr_put_terminal_right();
  // Then the report, whose unwinder is no such thing: should it block, the alarm ends the program
  // all the same; should it crash, its own signal comes here again and finds both done.
  signal(SIGALRM, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGALRM);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  alarm(3);
  fbr_report_write(number);
  // The handler was reset when it was entered: this kills, and tells the parent why.
  raise(number);
  _exit(128 + number);
}

static void catch_crashes(struct sigaction before[CRASHES]) {
  fbr_report_prepare();
  // A stack of its own, for the crash may be an overflow of the other one.
  stack_t own = {.ss_sp = stack, .ss_size = STACK, .ss_flags = 0};
  sigaltstack(&own, NULL);
  for (int i = 0; i < CRASHES; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_crash;
    action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(crashes[i], &action, &before[i]);
  }
}

void fbr_crash_wait(void) {
  while (atomic_load(&is_crashing)) pause();
}

// One for each thread that asks, kept as long as the process: a pool has few threads.
void fbr_crash_guard_thread(void) {
  static _Thread_local int is_guarded;
  if (is_guarded) return;
  is_guarded = 1;
  void *room = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (room == MAP_FAILED) return;
  stack_t own = {.ss_sp = room, .ss_size = STACK, .ss_flags = 0};
  sigaltstack(&own, NULL);
}

void fbr_crash_watch(void) {
  static struct sigaction forgotten[CRASHES];
  catch_crashes(forgotten);
}

int fbr_crash_arm(int descriptor, const uint8_t *restore, size_t length) {
  if (length > BYTES) {
    errno = EMSGSIZE;
    return -1;
  }
  if (tcgetattr(descriptor, &settings) != 0) return -1;
  memcpy(bytes, restore, length);
  byte_count = length;
  terminal = descriptor;
  atomic_flag_clear(&done);
  catch_crashes(previous);
  return 0;
}

void fbr_crash_disarm(void) {
  if (terminal < 0) return;
  terminal = -1;
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &previous[i], NULL);
}

void fbr_no_core_dump(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

#define _GNU_SOURCE
#include "FaultInjector.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum kind {
  K_OPEN, K_CREATE, K_READ, K_WRITE, K_SYNC, K_TRUNCATE, K_UNLINK, K_RENAME, K_LINK, K_LOCK,
  K_MKDIR, KINDS
};
enum deed { DO_NOTHING, DO_KILL, DO_TEAR, DO_AFTER, DO_SHORT, DO_STOP, DO_FAIL };
enum { FILES = 4096, MAGIC = 0x46415554 };

static const char *names[KINDS] = {
    "open", "create", "read", "write", "sync", "truncate", "unlink", "rename", "link", "lock",
    "mkdir"};
static char *paths[FILES];
static char root[4096];
static uint32_t wanted;
static long long at, counts[KINDS], seen;
static int on, error_number, trace = -1, count_file = -1, ready;
static unsigned chance;
static uint64_t seed;
static enum deed deed;
static const char *clock_file;
static atomic_flag busy = ATOMIC_FLAG_INIT;

static void lock(void) { while (atomic_flag_test_and_set(&busy)) syscall(SYS_sched_yield); }
static void unlock(void) { atomic_flag_clear(&busy); }

// The kinds of a list; a name counts whole, since `link` is also the end of `unlink`.
static uint32_t kinds_of(const char *text) {
  uint32_t set = 0;
  while (*text) {
    size_t length = strcspn(text, ",");
    if (length == 3 && strncmp(text, "any", 3) == 0) set = (1u << KINDS) - 1;
    if (length == 6 && strncmp(text, "change", 6) == 0)
      set |= ((1u << KINDS) - 1) & ~(1u << K_OPEN | 1u << K_READ | 1u << K_LOCK);
    for (int i = 0; i < KINDS; i++)
      if (strlen(names[i]) == length && strncmp(text, names[i], length) == 0) set |= 1u << i;
    text += length + (text[length] == ',');
  }
  return set;
}

// A descriptor of ours, out of the way of those that the program counts on.
static int own_file(const char *variable) {
  const char *path = getenv(variable);
  if (!path) return -1;
  int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
  int low = (int)syscall(SYS_openat, AT_FDCWD, path, flags, 0600);
  if (low < 0) return -1;
  int high = (int)syscall(SYS_fcntl, low, F_DUPFD_CLOEXEC, 500);
  syscall(SYS_close, low);
  return high;
}

// From here on the system kills whoever asks it for a socket, by whatever way.
static void forbid_network(void) {
  struct sock_filter steps[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
  struct sock_fprog program = {sizeof steps / sizeof steps[0], steps};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
      || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
    _exit(199);
}

__attribute__((constructor)) static void begin(void) {
  if (ready) return;
  ready = 1;
  const char *text;
  if ((text = getenv("FAULT_ROOT"))) snprintf(root, sizeof root, "%s", text);
  wanted = kinds_of((text = getenv("FAULT_KIND")) ? text : "any");
  if ((text = getenv("FAULT_AT"))) at = atoll(text);
  if ((text = getenv("FAULT_ON"))) on = text[0] == '1';
  if ((text = getenv("FAULT_CHANCE"))) chance = (unsigned)atoi(text);
  seed = (text = getenv("FAULT_SEED")) ? strtoull(text, NULL, 10) : 1;
  if ((text = getenv("FAULT_DO"))) {
    deed = strcmp(text, "kill") == 0 ? DO_KILL
        : strcmp(text, "tear") == 0 ? DO_TEAR
        : strcmp(text, "after") == 0 ? DO_AFTER
        : strcmp(text, "short") == 0 ? DO_SHORT
        : strcmp(text, "stop") == 0 ? DO_STOP : DO_FAIL;
    if (deed == DO_FAIL) error_number = atoi(text);
  }
  clock_file = getenv("FAULT_CLOCK");
  if (getenv("FAULT_NETWORK")) forbid_network();
  trace = own_file("FAULT_TRACE");
  count_file = own_file("FAULT_COUNT");
}

__attribute__((destructor)) static void end(void) {
  for (int i = 0; count_file >= 0 && i < KINDS; i++) {
    char line[64];
    int length = snprintf(line, sizeof line, "%s %lld\n", names[i], counts[i]);
    syscall(SYS_write, count_file, line, length);
  }
}

// What is done under a name is done to the file of that name; a relative one is made whole.
static const char *whole(const char *path, char *room, size_t size) {
  if (path[0] == '/') return path;
  long length = syscall(SYS_getcwd, room, size);
  if (length <= 0 || (size_t)length + strlen(path) + 1 >= size) return path;
  room[length - 1] = '/';
  strcpy(room + length, path);
  return room;
}

static int is_ours(const char *path) {
  return path && strncmp(path, root, strlen(root)) == 0;
}

static const char *path_of(int descriptor) {
  return descriptor >= 0 && descriptor < FILES ? paths[descriptor] : NULL;
}

static void remember(int descriptor, const char *path) {
  if (descriptor < 0 || descriptor >= FILES) return;
  char *old = paths[descriptor];
  paths[descriptor] = path && is_ours(path) ? strdup(path) : NULL;
  free(old);
}

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) syscall(SYS_pause);
}

// Counts a call and says what it meets. The lock is held on return when the call goes on.
static enum deed meet(enum kind kind) {
  if (!ready) begin();
  lock();
  counts[kind]++;
  if (!(wanted >> kind & 1)) return DO_NOTHING;
  seen++;
  int hit = on ? at && seen >= at : seen == at;
  if (chance) {
    seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
    hit = (seed >> 33) % 1000 < chance;
  }
  if (!hit) return DO_NOTHING;
  if (deed == DO_KILL) die();
  if (deed == DO_STOP) syscall(SYS_kill, syscall(SYS_getpid), SIGSTOP);
  return deed == DO_STOP ? DO_NOTHING : deed;
}

static void write_whole(int descriptor, const void *bytes, size_t length) {
  while (length > 0) {
    long done = syscall(SYS_write, descriptor, bytes, length);
    if (done <= 0) return;
    bytes = (const char *)bytes + done;
    length -= (size_t)done;
  }
}

static void record(
    enum kind kind, uint64_t inode, int64_t offset, int64_t result, int created, const char *path,
    const char *other, const void *data, size_t length) {
  if (trace < 0 || kind == K_READ || kind == K_LOCK) return;
  struct fault_record head = {
      .magic = MAGIC, .kind = kind, .inode = inode, .offset = offset, .result = result,
      .created = (uint32_t)created, .path_length = path ? (uint32_t)strlen(path) : 0,
      .other_length = other ? (uint32_t)strlen(other) : 0, .data_length = (uint32_t)length};
  write_whole(trace, &head, sizeof head);
  write_whole(trace, path, head.path_length);
  write_whole(trace, other, head.other_length);
  write_whole(trace, data, length);
}

// Ends a call: a raw answer of the system, or the errno that was ordered.
static long finish(enum deed what, long result) {
  int saved = errno;
  unlock();
  if (what == DO_AFTER || what == DO_TEAR) die();
  errno = saved;
  return result;
}

static long refuse(void) {
  unlock();
  errno = error_number;
  return -1;
}

static uint64_t inode_at(const char *path) {
  struct stat status;
  return syscall(SYS_newfstatat, AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0
      ? status.st_ino : 0;
}

static uint64_t inode_of(int descriptor) {
  struct stat status;
  return syscall(SYS_fstat, descriptor, &status) == 0 ? status.st_ino : 0;
}

static int open_file(int folder, const char *path, int flags, unsigned mode) {
  if (!ready) begin();
  char room[4096];
  const char *full = folder == AT_FDCWD ? whole(path, room, sizeof room) : path;
  if (!is_ours(full)) return (int)syscall(SYS_openat, folder, path, flags, mode);
  int created = flags & O_CREAT && inode_at(full) == 0;
  enum deed what = meet(created ? K_CREATE : K_OPEN);
  if (what == DO_FAIL) return (int)refuse();
  long result = syscall(SYS_openat, folder, path, flags, mode);
  int saved = errno;
  if (result >= 0) {
    remember((int)result, full);
    uint64_t inode = inode_of((int)result);
    if (created) record(K_CREATE, inode, 0, result, 1, full, NULL, NULL, 0);
    else if (flags & O_TRUNC) record(K_TRUNCATE, inode, 0, 0, 0, full, NULL, NULL, 0);
  }
  errno = saved;
  return (int)finish(what, result);
}

#define OPENED(name) \
  int name(const char *path, int flags, ...) { \
    va_list more; \
    va_start(more, flags); \
    unsigned mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, unsigned) : 0; \
    va_end(more); \
    return open_file(AT_FDCWD, path, flags, mode); \
  }
#define OPENED_AT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    va_list more; \
    va_start(more, flags); \
    unsigned mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, unsigned) : 0; \
    va_end(more); \
    return open_file(folder, path, flags, mode); \
  }
OPENED(open)
OPENED(open64)
OPENED_AT(openat)
OPENED_AT(openat64)
int creat(const char *path, mode_t mode) {
  return open_file(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
// As the C library makes them: a name that is free, in place of the six X at the end.
static void random_name(char *end) {
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  unsigned char random[6] = {0};
  syscall(SYS_getrandom, random, sizeof random, 0);
  for (int i = 0; i < 6; i++) end[i] = letters[random[i] % 36];
}
int mkstemp(char *path) {
  for (int turn = 0; turn < 100; turn++) {
    random_name(path + strlen(path) - 6);
    int file = open_file(AT_FDCWD, path, O_RDWR | O_CREAT | O_EXCL, 0600);
    if (file >= 0 || errno != EEXIST) return file;
  }
  return -1;
}
int mkstemp64(char *path) { return mkstemp(path); }
char *mkdtemp(char *path) {
  for (int turn = 0; turn < 100; turn++) {
    random_name(path + strlen(path) - 6);
    if (mkdir(path, 0700) == 0) return path;
    if (errno != EEXIST) return NULL;
  }
  return NULL;
}
int __open_2(const char *path, int flags) { return open_file(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return open_file(AT_FDCWD, path, flags, 0); }

int close(int descriptor) {
  if (descriptor >= 0 && (descriptor == trace || descriptor == count_file)) return 0;
  lock();
  remember(descriptor, NULL);
  unlock();
  return (int)syscall(SYS_close, descriptor);
}

static ssize_t read_file(int descriptor, void *bytes, size_t length, off_t offset) {
  int has_place = offset >= 0;
  if (!is_ours(path_of(descriptor)))
    return has_place ? syscall(SYS_pread64, descriptor, bytes, length, offset)
                     : syscall(SYS_read, descriptor, bytes, length);
  enum deed what = meet(K_READ);
  if (what == DO_FAIL) return refuse();
  if (what == DO_SHORT && length > 2) length /= 3;
  long result = has_place ? syscall(SYS_pread64, descriptor, bytes, length, offset)
                          : syscall(SYS_read, descriptor, bytes, length);
  return finish(what, result);
}
ssize_t read(int descriptor, void *bytes, size_t length) {
  return read_file(descriptor, bytes, length, -1);
}
ssize_t pread(int descriptor, void *bytes, size_t length, off_t offset) {
  return read_file(descriptor, bytes, length, offset);
}
ssize_t pread64(int descriptor, void *bytes, size_t length, off_t offset) {
  return read_file(descriptor, bytes, length, offset);
}

static ssize_t write_file(int descriptor, const void *bytes, size_t length, off_t offset) {
  int has_place = offset >= 0;
  const char *path = path_of(descriptor);
  // What is written to the standard output is put into the trace: it acknowledges.
  int is_answer = descriptor == 1 && trace >= 0;
  if (!is_ours(path) && !is_answer)
    return has_place ? syscall(SYS_pwrite64, descriptor, bytes, length, offset)
                     : syscall(SYS_write, descriptor, bytes, length);
  enum deed what = DO_NOTHING;
  if (is_ours(path)) what = meet(K_WRITE); else lock();
  if (what == DO_FAIL) return refuse();
  if (what == DO_SHORT && length > 2) length /= 3;
  if (what == DO_TEAR) length = length / 1024 * 512;
  off_t place = has_place ? offset : syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
  if (!has_place && syscall(SYS_fcntl, descriptor, F_GETFL) & O_APPEND)
    place = syscall(SYS_lseek, descriptor, 0, SEEK_END);
  long result = has_place ? syscall(SYS_pwrite64, descriptor, bytes, length, offset)
                          : syscall(SYS_write, descriptor, bytes, length);
  int saved = errno;
  if (result >= 0)
    record(K_WRITE, inode_of(descriptor), place, result, 0, path ? path : "<1>", NULL, bytes,
           (size_t)result);
  errno = saved;
  return finish(what, result);
}
ssize_t write(int descriptor, const void *bytes, size_t length) {
  return write_file(descriptor, bytes, length, -1);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  return write_file(descriptor, bytes, length, offset);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off_t offset) {
  return write_file(descriptor, bytes, length, offset);
}
ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  ssize_t sum = 0;
  for (int i = 0; i < count; i++) {
    ssize_t done = write_file(descriptor, parts[i].iov_base, parts[i].iov_len, -1);
    if (done < 0) return sum > 0 ? sum : done;
    sum += done;
    if ((size_t)done < parts[i].iov_len) break;
  }
  return sum;
}
// Whoever copies in the kernel is told that it cannot, and copies by hand, through `write`.
ssize_t copy_file_range(int in, off_t *from, int out, off_t *to, size_t length, unsigned flags) {
  if (is_ours(path_of(out))) {
    errno = EXDEV;
    return -1;
  }
  return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
}
ssize_t sendfile(int out, int in, off_t *offset, size_t length) {
  if (is_ours(path_of(out))) {
    errno = EINVAL;
    return -1;
  }
  return syscall(SYS_sendfile, out, in, offset, length);
}
ssize_t sendfile64(int out, int in, off_t *offset, size_t length) {
  return sendfile(out, in, offset, length);
}

static int sync_file(int descriptor, long number) {
  const char *path = path_of(descriptor);
  if (!is_ours(path)) return (int)syscall(number, descriptor);
  enum deed what = meet(K_SYNC);
  if (what == DO_FAIL) return (int)refuse();
  long result = syscall(number, descriptor);
  int saved = errno;
  if (result == 0) record(K_SYNC, inode_of(descriptor), 0, 0, 0, path, NULL, NULL, 0);
  errno = saved;
  return (int)finish(what, result);
}
int fsync(int descriptor) { return sync_file(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return sync_file(descriptor, SYS_fdatasync); }

static int cut_file(int descriptor, off_t length) {
  const char *path = path_of(descriptor);
  if (!is_ours(path)) return (int)syscall(SYS_ftruncate, descriptor, length);
  enum deed what = meet(K_TRUNCATE);
  if (what == DO_FAIL) return (int)refuse();
  long result = syscall(SYS_ftruncate, descriptor, length);
  int saved = errno;
  if (result == 0) record(K_TRUNCATE, inode_of(descriptor), length, 0, 0, path, NULL, NULL, 0);
  errno = saved;
  return (int)finish(what, result);
}
int ftruncate(int descriptor, off_t length) { return cut_file(descriptor, length); }
int ftruncate64(int descriptor, off_t length) { return cut_file(descriptor, length); }

// A call on one name or two; `number` and what follows are the system call itself.
#define NAMED(kind, first, second, ...) \
  do { \
    if (!ready) begin(); \
    char room[4096], other_room[4096]; \
    const char *full = whole(first, room, sizeof room); \
    const char *other = second ? whole(second, other_room, sizeof other_room) : NULL; \
    if (!is_ours(full) && !is_ours(other)) return (int)syscall(__VA_ARGS__); \
    enum deed what = meet(kind); \
    if (what == DO_FAIL) return (int)refuse(); \
    uint64_t inode = inode_at(full); \
    long result = syscall(__VA_ARGS__); \
    int saved = errno; \
    if (result == 0) record(kind, inode, 0, 0, 0, full, other, NULL, 0); \
    errno = saved; \
    return (int)finish(what, result); \
  } while (0)

int unlink(const char *path) { NAMED(K_UNLINK, path, (const char *)0, SYS_unlink, path); }
int rmdir(const char *path) { NAMED(K_UNLINK, path, (const char *)0, SYS_rmdir, path); }
int unlinkat(int folder, const char *path, int flags) {
  NAMED(K_UNLINK, path, (const char *)0, SYS_unlinkat, folder, path, flags);
}
int rename(const char *from, const char *to) { NAMED(K_RENAME, from, to, SYS_rename, from, to); }
int renameat(int one, const char *from, int two, const char *to) {
  NAMED(K_RENAME, from, to, SYS_renameat2, one, from, two, to, 0);
}
int renameat2(int one, const char *from, int two, const char *to, unsigned flags) {
  NAMED(K_RENAME, from, to, SYS_renameat2, one, from, two, to, flags);
}
int link(const char *from, const char *to) { NAMED(K_LINK, from, to, SYS_link, from, to); }
int linkat(int one, const char *from, int two, const char *to, int flags) {
  NAMED(K_LINK, from, to, SYS_linkat, one, from, two, to, flags);
}
int mkdir(const char *path, mode_t mode) {
  NAMED(K_MKDIR, path, (const char *)0, SYS_mkdir, path, mode);
}

static int control_file(int descriptor, int command, long argument) {
  int is_lock = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK
      || command == F_OFD_SETLKW;
  if (!is_lock || !is_ours(path_of(descriptor)))
    return (int)syscall(SYS_fcntl, descriptor, command, argument);
  enum deed what = meet(K_LOCK);
  if (what == DO_FAIL) return (int)refuse();
  return (int)finish(what, syscall(SYS_fcntl, descriptor, command, argument));
}
int fcntl(int descriptor, int command, ...) {
  va_list more;
  va_start(more, command);
  long argument = va_arg(more, long);
  va_end(more);
  return control_file(descriptor, command, argument);
}
int fcntl64(int descriptor, int command, ...) {
  va_list more;
  va_start(more, command);
  long argument = va_arg(more, long);
  va_end(more);
  return control_file(descriptor, command, argument);
}

// The time that the clock's file says; 0 when the true one is to be shown.
static long long ordered_time(void) {
  if (!ready) begin();
  if (!clock_file) return 0;
  char text[32] = {0};
  int file = (int)syscall(SYS_openat, AT_FDCWD, clock_file, O_RDONLY | O_CLOEXEC, 0);
  if (file < 0) return 0;
  syscall(SYS_read, file, text, sizeof text - 1);
  syscall(SYS_close, file);
  return atoll(text);
}
int clock_gettime(clockid_t clock, struct timespec *time) {
  long long milliseconds = clock == CLOCK_REALTIME ? ordered_time() : 0;
  if (!milliseconds) return (int)syscall(SYS_clock_gettime, clock, time);
  time->tv_sec = milliseconds / 1000;
  time->tv_nsec = milliseconds % 1000 * 1000000;
  return 0;
}
int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  long long milliseconds = ordered_time();
  if (!milliseconds) return (int)syscall(SYS_gettimeofday, time, zone);
  time->tv_sec = milliseconds / 1000;
  time->tv_usec = milliseconds % 1000 * 1000;
  return 0;
}
time_t time(time_t *place) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (place) *place = now.tv_sec;
  return now.tv_sec;
}

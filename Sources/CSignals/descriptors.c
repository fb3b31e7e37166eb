#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

int fbr_pipe(int pair[2]) { return pipe2(pair, O_CLOEXEC | O_NONBLOCK); }

int fbr_memory_file(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_FSIZE, &limit) != 0) return -1;
  if (limit.rlim_cur != RLIM_INFINITY) {
    errno = EFBIG;
    return -1;
  }
  return memfd_create("fbr-frame", MFD_CLOEXEC);
}

int fbr_turn_descriptor(int descriptor, int file) {
  while (dup3(file, descriptor, O_CLOEXEC) < 0) {
    if (errno != EINTR && errno != EBUSY) return -1;
  }
  return 0;
}

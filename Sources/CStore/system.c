#include "CStore.h"

#include <malloc.h>
#include <sys/vfs.h>
#include <unistd.h>

int fbr_file_system(const char *path, uint32_t *magic, uint64_t *left) {
  struct statfs system;
  if (statfs(path, &system) != 0) return -1;
  *magic = (uint32_t)system.f_type;
  // What is kept for the superuser is not left to others.
  uint64_t blocks = geteuid() == 0 ? system.f_bfree : system.f_bavail;
  *left = blocks * (uint64_t)system.f_bsize;
  return 0;
}

void fbr_use_one_arena(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 1);
#endif
}

void fbr_give_back_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

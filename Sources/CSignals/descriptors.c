#define _GNU_SOURCE
#include "CSignals.h"

#include <fcntl.h>
#include <unistd.h>

int fbr_pipe(int pair[2]) { return pipe2(pair, O_CLOEXEC | O_NONBLOCK); }

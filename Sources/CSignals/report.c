#define _GNU_SOURCE
#include "report.h"

#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "CSignals.h"

enum { FOLDER = 1024, NOTE = 80, FRAMES = 64 };

static const char *const labels[FBR_NOTES] = {"fbr", "sqlite", "command", "screen", "store", "journal"};
static char folder[FOLDER];
static char notes[FBR_NOTES][NOTE];
static uintptr_t image_start, image_end;

void fbr_report_into(const char *path) {
  size_t length = strlen(path);
  // Room is left for the name of the file.
  if (length + 40 > FOLDER) length = 0;
  memcpy(folder, path, length);
  folder[length] = 0;
}

void fbr_report_note(int note, const char *text) {
  if (note < 0 || note >= FBR_NOTES) return;
  size_t length = 0;
  for (; *text && length + 1 < NOTE; text++) {
    // Codes, hexadecimal and versions only: nothing that a person typed looks like this for long.
    int plain = (*text >= '0' && *text <= '9') || (*text >= 'a' && *text <= 'z') ||
                (*text >= 'A' && *text <= 'Z') || *text == '.' || *text == '-';
    if (plain) notes[note][length++] = *text;
  }
  notes[note][length] = 0;
}

static int first_image(struct dl_phdr_info *info, size_t size, void *data) {
  (void)size;
  (void)data;
  image_start = info->dlpi_addr;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    if (info->dlpi_phdr[i].p_type != PT_LOAD) continue;
    uintptr_t end = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr + info->dlpi_phdr[i].p_memsz;
    if (end > image_end) image_end = end;
  }
  return 1;  // The program itself comes first; nothing else is wanted.
}

void fbr_report_prepare(void) {
  void *frame[1];
  backtrace(frame, 1);
  image_end = 0;
  dl_iterate_phdr(first_image, NULL);
}

// From here on, everything runs inside a signal handler.

static char *put(char *at, const char *text) {
  while (*text) *at++ = *text++;
  return at;
}

static char *put_number(char *at, uint64_t number, unsigned base, int width) {
  char digits[24];
  int count = 0;
  do {
    digits[count++] = "0123456789abcdef"[number % base];
    number /= base;
  } while (number > 0);
  while (count < width) digits[count++] = '0';
  while (count > 0) *at++ = digits[--count];
  return at;
}

// The civil date of a number of days since 1970-01-01.
static char *put_instant(char *at, int64_t now) {
  int64_t days = now / 86400 + 719468, seconds = now % 86400;
  int64_t era = days / 146097, day = days % 146097;
  int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
  int64_t rest = day - (365 * year + year / 4 - year / 100), month = (5 * rest + 2) / 153;
  year += era * 400 + (month >= 10);
  at = put_number(at, (uint64_t)year, 10, 4);
  at = put_number(at, (uint64_t)(month < 10 ? month + 3 : month - 9), 10, 2);
  at = put_number(at, (uint64_t)(rest - (153 * month + 2) / 5 + 1), 10, 2);
  *at++ = 'T';
  at = put_number(at, (uint64_t)seconds / 3600, 10, 2);
  at = put_number(at, (uint64_t)seconds / 60 % 60, 10, 2);
  at = put_number(at, (uint64_t)seconds % 60, 10, 2);
  *at++ = 'Z';
  return at;
}

static char *put_line(char *at, const char *label, const char *text) {
  at = put(at, label);
  at = put(at, ": ");
  at = put(at, text);
  *at++ = '\n';
  return at;
}

// The folder and those above it, where they are missing.
static void make_folder(void) {
  for (char *end = folder + 1; *end; end++) {
    if (*end != '/') continue;
    *end = 0;
    mkdir(folder, 0700);
    *end = '/';
  }
  mkdir(folder, 0700);
}

void fbr_report_write(int signal_number) {
  if (!folder[0]) return;
  static char path[FOLDER], text[16 * 1024];
  static void *frames[FRAMES];
  int64_t now = time(NULL);
  char *at = put(put(path, folder), "/crash-");
  at = put_instant(at, now);
  *at++ = '-';
  at = put_number(at, (uint64_t)getpid(), 10, 1);
  *put(at, ".txt") = 0;
  make_folder();
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) return;
  at = put(text, "signal: ");
  at = put_number(at, (uint64_t)signal_number, 10, 1);
  at = put(at, "\nat: ");
  at = put_instant(at, now);
  *at++ = '\n';
  for (int i = 0; i < FBR_NOTES; i++) at = put_line(at, labels[i], notes[i]);
  int count = backtrace(frames, FRAMES);
  for (int i = 0; i < count; i++) {
    uintptr_t address = (uintptr_t)frames[i];
    int ours = address >= image_start && address < image_end;
    at = put(at, ours ? "frame: fbr+0x" : "frame: library 0x");
    at = put_number(at, ours ? address - image_start : address, 16, 1);
    *at++ = '\n';
  }
  size_t sent = 0, length = (size_t)(at - text);
  while (sent < length) {
    ssize_t written = write(file, text + sent, length - sent);
    if (written <= 0) break;
    sent += (size_t)written;
  }
  fsync(file);
  close(file);
}

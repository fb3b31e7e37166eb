// The part of ncurses that takes the screen and gives it back, behind functions of ours: Swift cannot see the macros, the
// variadic functions and the global variables of curses.h, and must not see the rest.
//
// Nothing here reads the keyboard (see KeyDecoder) and nothing here keeps state: these functions
// are copied into each Swift file that calls them.
#pragma once
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

/// Takes the locale of the environment, or C.UTF-8 where that one is not UTF-8; true when wide
/// characters can be shown. Numbers keep the C notation.
static inline _Bool fbr_take_locale(void) {
  setlocale(LC_ALL, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
  }
  setlocale(LC_NUMERIC, "C");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// A string of the terminal that is open or looked up, null when it has none.
static inline const char *fbr_string(const char *name) {
  const char *found = tigetstr(name);
  return found == (char *)-1 ? 0 : found;
}

/// Looks a terminal up in terminfo without writing to it: its number of colours (0 for none), or
/// -1 when it is unknown, or cannot move its cursor by the usual escape sequences.
static inline int fbr_colours_of(const char *name) {
  int error = 0;
  TERMINAL *before = cur_term;
  if (setupterm(name, STDOUT_FILENO, &error) != OK) return -1;
  const char *cup = "\033[%i%p1%d;%p2%dH";
  const char *move = fbr_string("cup"), *ink = fbr_string("setaf");
  int usable = move && strncmp(move, cup, strlen(cup)) == 0;
  int colours = ink && strncmp(ink, "\033[", 2) == 0 ? tigetnum("colors") : 0;
  TERMINAL *looked_up = set_curterm(before);
  if (looked_up) del_curterm(looked_up);
  return usable ? (colours > 0 ? colours : 0) : -1;
}

/// Takes the screen: raw keys, no echo, no waiting, no reading ahead.
/// Null when it cannot.
static inline void *fbr_open_screen(const char *name) {
  use_env(FALSE);
  SCREEN *screen = newterm(name, stdout, stdin);
  if (!screen) return 0;
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  nodelay(stdscr, TRUE);
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  return screen;
}

/// Gives the screen back and forgets it.
static inline void fbr_close_screen(void *screen) {
  endwin();
  delscreen((SCREEN *)screen);
}

/// Gives the screen back for a while.
static inline void fbr_leave_screen(void) { endwin(); }

/// Whether what is erased takes the background in force.
static inline _Bool fbr_erases_in_colour(void) {
  const char *erase = fbr_string("ech");
  return tigetflag("bce") > 0 && erase && strcmp(erase, "\033[%p1%dX") == 0;
}

/// Whether a letter in the last column leaves it at once, rather than when the next one comes.
static inline _Bool fbr_wraps_at_once(void) {
  return tigetflag("am") > 0 && tigetflag("xenl") <= 0;
}

/// Whether some rows can be moved.
static inline _Bool fbr_scrolls(void) {
  const char *csr = "\033[%i%p1%d;%p2%dr", *found = fbr_string("csr"), *back = fbr_string("ri");
  return found && strncmp(found, csr, strlen(csr)) == 0 && back && strncmp(back, "\033M", 2) == 0;
}

/// Whether the last letter can be repeated.
static inline _Bool fbr_repeats(void) {
  const char *rep = fbr_string("rep");
  return rep && strcmp(rep, "%p1%c\033[%p2%{1}%-%db") == 0 && !fbr_wraps_at_once();
}

/// What hides the cursor and what shows it; null when nothing does.
static inline const char *fbr_hides_cursor(void) { return fbr_string("civis"); }
static inline const char *fbr_shows_cursor(void) { return fbr_string("cnorm"); }

/// Tells ncurses the size of the window.
static inline void fbr_resize(int height, int width) { resize_term(height, width); }

/// Sets the terminal and empties the screen, at the start and after it was given back.
static inline void fbr_take_screen(void) {
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
}

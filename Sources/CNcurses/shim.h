// The part of ncurses that paints, behind functions of ours: Swift cannot see the macros, the
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
#include <wchar.h>

// wchar.h hides it unless the macro above was set before the first system header of the module.
int wcwidth(wchar_t);

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

/// Looks a terminal up in terminfo without writing to it: its number of colours (0 for none), or
/// -1 when it is unknown, or cannot move its cursor by the usual escape sequences.
static inline int fbr_colours_of(const char *name) {
  int error = 0;
  TERMINAL *before = cur_term;
  if (setupterm(name, STDOUT_FILENO, &error) != OK) return -1;
  const char *move = tigetstr("cup");
  int colours = tigetnum("colors");
  int usable = move && move != (char *)-1 && move[0] == '\033';
  TERMINAL *looked_up = set_curterm(before);
  if (looked_up) del_curterm(looked_up);
  return usable ? (colours > 0 ? colours : 0) : -1;
}

/// Takes the screen, which is written to a stream, or to standard output without one: raw keys, no echo, no waiting, no reading ahead.
/// Null when it cannot.
static inline void *fbr_open_screen(const char *name, FILE *stream) {
  use_env(FALSE);
  SCREEN *screen = newterm(name, stream ? stream : stdout, stdin);
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

/// Gives the screen back for a while; the next flush takes it again.
static inline void fbr_leave_screen(void) { endwin(); }

/// Whether the screen is given back: the next flush also sets the terminal.
static inline _Bool fbr_is_left(void) { return isendwin(); }

/// Turns colours on, with the terminal's own as -1; how many there are, 0 for none.
static inline int fbr_start_colours(void) {
  if (!has_colors() || start_color() != OK) return 0;
  if (use_default_colors() != OK) return 0;
  return COLORS;
}

/// How many pairs of colours there may be.
static inline int fbr_pair_limit(void) { return COLOR_PAIRS; }

/// Gives a pair of colours a number, from 1; true when the terminal took it.
static inline _Bool fbr_define_pair(int number, int foreground, int background) {
  return init_extended_pair(number, foreground, background) == OK;
}

/// The attribute bits of a style.
static inline uint32_t fbr_attributes(
  _Bool bold, _Bool dim, _Bool underline, _Bool reverse
) {
  return (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (underline ? A_UNDERLINE : 0)
    | (reverse ? A_REVERSE : 0);
}

/// Puts a run of cells of one look. Each cell has `lengths[i]` scalars, its base first, and is
/// `widths[i]` wide. What the system would draw with another width is replaced, for one cell out
/// of step shifts the rest of the line.
static inline void fbr_put(
  int row, int column, const uint32_t *scalars, const uint8_t *lengths, const uint8_t *widths,
  int count, uint32_t attributes, int pair
) {
  enum { CHUNK = 128 };
  cchar_t cells[CHUNK];
  while (count > 0) {
    int filled = 0, width = 0;
    for (; filled < count && filled < CHUNK; filled++) {
      wchar_t text[CCHARW_MAX + 1];
      int kept = 0;
      int fits = lengths[filled] > 0 && wcwidth((wchar_t)scalars[0]) == widths[filled];
      text[kept++] = fits ? (wchar_t)scalars[0] : (widths[filled] == 2 ? L'\uFF1F' : L'?');
      for (int i = 1; fits && i < lengths[filled] && kept < CCHARW_MAX; i++) {
        if (wcwidth((wchar_t)scalars[i]) == 0) text[kept++] = (wchar_t)scalars[i];
      }
      text[kept] = 0;
      setcchar(&cells[filled], text, attributes, (short)(pair > 32767 ? 0 : pair), &pair);
      scalars += lengths[filled];
      width += widths[filled];
    }
    mvwadd_wchnstr(stdscr, row, column, cells, filled);
    column += width;
    lengths += filled;
    widths += filled;
    count -= filled;
  }
}

/// Forgets what the screen shows: the next flush draws all of it.
static inline void fbr_forget_screen(void) { clearok(curscr, TRUE); }

/// Empties the picture that the next flush will show.
static inline void fbr_erase(void) { werase(stdscr); }

/// Tells ncurses the size of the window.
static inline void fbr_resize(int height, int width) { resize_term(height, width); }

/// Shows the picture in one go, with the cursor left at a cell.
static inline void fbr_flush(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

/// Shows or hides the cursor; false when the terminal cannot.
static inline _Bool fbr_show_cursor(_Bool visible) { return curs_set(visible ? 1 : 0) != ERR; }

// The floor that the benchmark measures against: a list like the queue of claims, with a line of
// figures and the row's details beneath it, drawn by ncurses alone. It reads no file and knows no
// rule: nothing that shows the same picture can do less. Down, Page down and q are its keys.
#define _XOPEN_SOURCE_EXTENDED 1
#define _XOPEN_SOURCE 700
#include <curses.h>
#include <locale.h>
#include <stdlib.h>

enum { ROWS = 7, FIRST = 5, HEAD = 1, FRAME, DULL, LATE, CHOSEN, BAR };

static void frame(int top, int left, int bottom, int right, const char *title) {
  int wide = right - left - 1, high = bottom - top - 1;
  attrset(COLOR_PAIR(FRAME) | A_BOLD);
  mvadd_wch(top, left, WACS_ULCORNER);
  mvhline_set(top, left + 1, WACS_HLINE, wide), mvhline_set(bottom, left + 1, WACS_HLINE, wide);
  mvvline_set(top + 1, left, WACS_VLINE, high), mvvline_set(top + 1, right, WACS_VLINE, high);
  mvadd_wch(top, right, WACS_URCORNER), mvadd_wch(bottom, left, WACS_LLCORNER);
  mvadd_wch(bottom, right, WACS_LRCORNER);
  mvprintw(top, left + 2, " %s ", title);
}

static void row(int y, int index, int chosen) {
  attr_t plain = COLOR_PAIR(chosen ? CHOSEN : 0);
  attrset(plain), mvhline(y, 1, ' ', 78), mvaddstr(y, 1, chosen ? "▸" : " ");
  attrset(chosen ? plain : COLOR_PAIR(LATE) | A_BOLD), mvaddstr(y, 4, "■");
  attrset(plain), mvprintw(y, 6, "ENV  C%06d  P%02d     Formation ache…       %d %03d %02d/10",
    index * 7 % 12000, index % 8 + 1, index % 4 + 1, index * 37 % 1000, index % 28 + 1);
  attrset(chosen ? plain : COLOR_PAIR(DULL)), mvprintw(y, 62, "prise par Karim…");
}

static void line(int y, const char *label, const char *format, int value) {
  attrset(COLOR_PAIR(DULL)), mvprintw(y, 2, "%-12s", label);
  attrset(0), mvprintw(y, 15, format, value);
}

static void draw(int cursor, int top, int count) {
  erase();
  attrset(COLOR_PAIR(HEAD) | A_BOLD), mvprintw(0, 0, "%-80s", " Fichier  Aller  Action  Affichage");
  attrset(COLOR_PAIR(BAR)), mvprintw(1, 0, "%-81s", " 1 Tableau de bord [5 Vérification]");
  attrset(0), mvprintw(2, 0, " à moi 0  à prendre 6  [ouvertes %d]", count);
  frame(3, 0, 12, 79, "Déclarations");
  frame(13, 0, 21, 51, "Résumé"), frame(13, 52, 21, 79, "Pièces");
  attrset(COLOR_PAIR(BAR)), mvprintw(4, 1, "%-78s", "    État N°       Projet  Résultat");
  for (int i = 0; i < ROWS && top + i < count; i++) row(FIRST + i, top + i, top + i == cursor);
  attrset(COLOR_PAIR(FRAME)), mvprintw(12, 70, " %d/%d ", cursor + 1, count);
  attrset(A_BOLD), mvprintw(13, 2, " C%06d · P%02d ", cursor * 7 % 12000, cursor % 8 + 1);
  line(14, "Résultat", "Formation achevée · T%d 2026", cursor % 4 + 1);
  line(15, "Montant", "3 %03d DH", cursor * 37 % 1000);
  line(16, "Échéance", "%02d/10/2026", cursor % 28 + 1);
  line(17, "Constat", "aucun constat · prise par Karim %d", cursor % 5);
  line(18, "Participant", "P08-%04d · femme", cursor * 13 % 10000);
  attrset(0), mvprintw(14, 54, "● attestation_… %s", cursor % 3 ? "fournie" : "manque");
  if (cursor % 2) mvaddstr(15, 54, "● emargement    fournie");
  attrset(COLOR_PAIR(BAR)), mvprintw(22, 0, "%52s%8d/%d · 22/11/2026", "", cursor + 1, count);
  attrset(COLOR_PAIR(HEAD)), mvprintw(23, 0, "%-79s", "1Aide   2Cmdes  3Ouvrir 10Quit.");
  move(23, 79), refresh();
}

static int quits(int key) { return key == 'q' || key == 17; }

int main(int arguments, char **values) {
  int count = arguments > 1 ? atoi(values[1]) : 379, cursor = 0, top = 0;
  setlocale(LC_ALL, ""), initscr(), raw(), noecho(), keypad(stdscr, TRUE), curs_set(0);
  start_color(), use_default_colors(), set_escdelay(25);
  int inks[][2] = {{255, 24}, {74, -1}, {245, -1}, {209, -1}, {255, 24}, {252, 235}};
  for (int i = 0; i < 6; i++) init_pair(i + 1, inks[i][0], inks[i][1]);
  draw(cursor, top, count);
  for (int key = getch(); !quits(key); key = getch()) {
    // However many keys have come, one picture shows what they did.
    for (nodelay(stdscr, TRUE); key != ERR && !quits(key); key = getch()) {
      if (key == KEY_DOWN) cursor++;
      if (key == KEY_NPAGE) cursor += ROWS - 1;
    }
    if (quits(key)) break;
    nodelay(stdscr, FALSE);
    if (cursor >= count) cursor = count - 1;
    if (cursor >= top + ROWS) top = cursor - ROWS + 1;
    draw(cursor, top, count);
  }
  return endwin();
}

// The floor that the benchmark measures against: a list like the queue of claims, with a line of
// figures and the row's details beneath it, drawn by ncurses alone. It reads no file and knows no
// rule: nothing that shows the same picture can do less. Down, Page down and q are its keys.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdlib.h>
enum { ROWS = 7, HEAD = 1, FRAME, DULL, LATE, CHOSEN, BAR };
static void frame(int top, int left, int bottom, int right, const char *title) {
  int wide = right - left - 1, high = bottom - top - 1;
  attrset(COLOR_PAIR(FRAME) | A_BOLD), mvadd_wch(top, left, WACS_ULCORNER);
  mvhline_set(top, left + 1, WACS_HLINE, wide), mvhline_set(bottom, left + 1, WACS_HLINE, wide);
  mvvline_set(top + 1, left, WACS_VLINE, high), mvvline_set(top + 1, right, WACS_VLINE, high);
  mvadd_wch(top, right, WACS_URCORNER), mvadd_wch(bottom, left, WACS_LLCORNER);
  mvadd_wch(bottom, right, WACS_LRCORNER), mvprintw(top, left + 2, " %s ", title);
}
static void row(int y, int i, int chosen) {
  attr_t plain = COLOR_PAIR(chosen ? CHOSEN : 0);
  attrset(plain), mvhline(y, 1, ' ', 78), mvaddstr(y, 1, chosen ? "▸" : " ");
  attrset(chosen ? plain : COLOR_PAIR(LATE) | A_BOLD), mvaddstr(y, 4, "■");
  attrset(plain), mvprintw(y, 6, "ENV  C%06d  P%02d     Formation ache…       %d %03d %02d/10",
    i * 7 % 12000, i % 8 + 1, i % 4 + 1, i * 37 % 1000, i % 28 + 1);
  attrset(chosen ? plain : COLOR_PAIR(DULL)), mvprintw(y, 62, "prise par Karim…");
}
static void line(int y, const char *label, const char *format, int value) {
  attrset(COLOR_PAIR(DULL)), mvprintw(y, 2, "%-12s", label);
  attrset(0), mvprintw(y, 15, format, value);
}
static void draw(int at, int top, int count) {
  erase(), attrset(COLOR_PAIR(HEAD) | A_BOLD), mvprintw(0, 0, "%-80s", " Fichier  Aller  Action");
  attrset(COLOR_PAIR(BAR)), mvprintw(1, 0, "%-81s", " 1 Tableau de bord [5 Vérification]");
  attrset(0), mvprintw(2, 0, " à moi 0  à prendre 6  [ouvertes %d]", count);
  frame(3, 0, 12, 79, "Déclarations"), frame(13, 0, 21, 51, "Résumé");
  frame(13, 52, 21, 79, "Pièces"), attrset(COLOR_PAIR(BAR));
  mvprintw(4, 1, "%-78s", "    État N°       Projet  Résultat");
  for (int i = top; i < top + ROWS && i < count; i++) row(5 + i - top, i, i == at);
  attrset(COLOR_PAIR(FRAME)), mvprintw(12, 70, " %d/%d ", at + 1, count);
  attrset(A_BOLD), mvprintw(13, 2, " C%06d · P%02d ", at * 7 % 12000, at % 8 + 1);
  line(14, "Résultat", "Formation achevée · T%d 2026", at % 4 + 1);
  line(15, "Montant", "3 %03d DH", at * 37 % 1000), line(16, "Échéance", "%02d/10/2026", at % 28 + 1);
  line(17, "Constat", "aucun constat · prise par Karim %d", at % 5);
  line(18, "Participant", "P08-%04d · femme", at * 13 % 10000);
  attrset(0), mvprintw(14, 54, "● attestation_… %s", at % 3 ? "fournie" : "manque");
  if (at % 2) mvaddstr(15, 54, "● emargement    fournie");
  attrset(COLOR_PAIR(BAR)), mvprintw(22, 0, "%52s%8d/%d · 22/11/2026", "", at + 1, count);
  attrset(COLOR_PAIR(HEAD)), mvprintw(23, 0, "%-79s", "1Aide   2Cmdes  3Ouvrir 10Quit.");
  move(23, 79), refresh();
}
int main(int arguments, char **values) {
  int count = arguments > 1 ? atoi(values[1]) : 379, at = 0, top = 0, key = 0;
  setlocale(LC_ALL, ""), initscr(), raw(), noecho(), keypad(stdscr, TRUE), curs_set(0);
  start_color(), use_default_colors(), set_escdelay(25);
  int inks[][2] = {{255, 24}, {74, -1}, {245, -1}, {209, -1}, {255, 24}, {252, 235}};
  for (int i = 0; i < 6; i++) init_pair(i + 1, inks[i][0], inks[i][1]);
  while (key != 'q' && key != 17) {
    if (key == KEY_DOWN && at < count - 1) at++;
    if (key == KEY_NPAGE) at = at + ROWS - 1 < count ? at + ROWS - 1 : count - 1;
    if (at >= top + ROWS) top = at - ROWS + 1;
    // However many keys have come, one picture shows what they did.
    nodelay(stdscr, TRUE), key = getch(), nodelay(stdscr, FALSE);
    if (key == ERR) draw(at, top, count), key = getch();
  }
  return endwin();
}

"""Reading a CSV text as R85 says, and writing one; R94's leading apostrophes."""

import re

TRAP = re.compile(r"['  ]*[=+\-@\t\r\n\0]")


def disarm(text):
    """R94: one more apostrophe before what a spreadsheet would run."""
    return "'" + text if TRAP.match(text) else text


def rearm(cell):
    """R94: import takes that apostrophe off again."""
    return cell[1:] if cell.startswith("'") and TRAP.match(cell) else cell


def written(rows, columns, separator=","):
    """Rows as CSV text; cells that need quotes get them. A cell may be a `Raw` text."""
    lines = [separator.join(columns)]
    for row in rows:
        lines.append(separator.join(cell_text(row.get(c, ""), separator) for c in columns))
    return "\n".join(lines) + "\n"


class Raw(str):
    """A cell written as it is, with its own quotes or without the ones it needs."""


def cell_text(value, separator):
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, list):
        value = ("|" if separator != "," else ";").join(value)
    value = disarm(str(value))
    if any(c in value for c in (separator, '"', "\n", "\r")):
        return '"' + value.replace('"', '""') + '"'
    return value


def decoded(data):
    """R85: UTF-8 with a BOM or any valid multi-byte sequence, else Windows-1252."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
        if any(ord(c) > 127 and not 0xDC80 <= ord(c) <= 0xDCFF for c in text):
            return text
        return data.decode("cp1252", "replace")


LONGEST = 4096


def sound(c):
    """R85: no quote, lone CR, NUL or invalid byte in an unquoted cell."""
    return c not in '"\r\0' and not 0xDC80 <= ord(c) <= 0xDCFF


def records(text, separator):
    """Every record: (line, cells) or (line, None) when its quoting is wrong."""
    at, line, size = 0, 1, len(text)
    while at < size:
        start, cells, cell, good = line, [], "", True
        quoted = False
        while True:
            if at >= size:
                cells.append(cell)
                break
            c = text[at]
            if c == '"' and cell == "" and not quoted:
                at, line, cell, closed = quoted_cell(text, at + 1, line)
                quoted = True
                good = good and closed
                continue
            if c == separator:
                cells.append(cell)
                cell, quoted = "", False
            elif c == "\n":
                cells.append(cell)
                at, line = at + 1, line + 1
                break
            elif c == "\r" and text[at + 1:at + 2] == "\n":
                pass
            else:
                good = good and not quoted and sound(c)
                cell += c
            at += 1
        if cells != [""] or quoted:
            good = good and max(map(len, cells)) <= LONGEST
            yield start, (cells if good else None)


def quoted_cell(text, at, line):
    """The cell after an opening quote: where it ends, its text, whether it was closed."""
    cell = ""
    while at < len(text):
        c = text[at]
        if c == '"':
            if text[at + 1:at + 2] != '"':
                return at + 1, line, cell, True
            at += 1
        line += c == "\n"
        cell += c
        at += 1
    return at, line, cell, False

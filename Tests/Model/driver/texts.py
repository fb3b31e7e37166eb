"""The many forms of one CSV text (R85), harmless and harmful, as bytes."""

from fbrmodel.imports import COLUMNS, REQUIRED


def separator_of(text):
    return max(",;\t", key=text.split("\n")[0].count)


def lines_of(text):
    return text.rstrip("\n").split("\n")


def joined(lines):
    return "\n".join(lines) + "\n"


# Harmless forms: the same records.


def with_bom(rng, text):
    return b"\xef\xbb\xbf" + text.encode("utf-8")


def with_crlf(rng, text):
    return text.replace("\n", "\r\n").encode("utf-8")


def in_windows_1252(rng, text):
    return text.encode("cp1252")


def with_blank_lines(rng, text):
    lines = lines_of(text)
    lines.insert(rng.randint(1, len(lines)), "")
    return (joined(lines) + "\n").encode("utf-8")


def with_separator_line(rng, text):
    return f"sep={separator_of(text)}\n{text}".encode("utf-8")


def without_last_feed(rng, text):
    return text.rstrip("\n").encode("utf-8")


def all_quoted(rng, text):
    mark = separator_of(text)
    lines = [mark.join(f'"{cell}"' for cell in line.split(mark)) for line in lines_of(text)]
    return joined(lines).encode("utf-8")


def other_column_order(rng, text):
    mark = separator_of(text)
    rows = [line.split(mark) for line in lines_of(text)]
    order = list(range(len(rows[0])))
    rng.shuffle(order)
    return joined([mark.join(row[i] for i in order) for row in rows]).encode("utf-8")


HARMLESS = [with_bom, with_crlf, in_windows_1252, with_blank_lines, with_separator_line,
            without_last_feed, all_quoted, other_column_order]

# Harmful ones: one record becomes a bad row, or the whole file is refused.


def in_a_cell(rng, text, what):
    """Puts something inside a cell of at least two letters of one row."""
    lines = lines_of(text)
    at = rng.randint(1, len(lines) - 1)
    mark = separator_of(text)
    cells = lines[at].split(mark)
    wide = [i for i, cell in enumerate(cells) if len(cell) > 2 and cell.isalnum()]
    if not wide:
        return text
    place = rng.choice(wide)
    cells[place] = cells[place][:1] + what + cells[place][1:]
    lines[at] = mark.join(cells)
    return joined(lines)


def stray_quote(rng, text):
    return in_a_cell(rng, text, '"').encode("utf-8")


def lone_return(rng, text):
    return in_a_cell(rng, text, "\r").encode("utf-8")


def nul(rng, text):
    return in_a_cell(rng, text, "\0").encode("utf-8")


def invalid_byte(rng, text):
    return b"\xef\xbb\xbf" + in_a_cell(rng, text, "\udcff").encode("utf-8", "surrogateescape")


def unclosed_quote(rng, text):
    lines = lines_of(text)
    at = rng.randint(1, len(lines) - 1)
    lines[at] = '"' + lines[at]
    return joined(lines).encode("utf-8")


def one_cell_more(rng, text):
    lines = lines_of(text)
    lines[rng.randint(1, len(lines) - 1)] += separator_of(text) + "x"
    return joined(lines).encode("utf-8")


def too_long(rng, text):
    return in_a_cell(rng, text, "x" * 4096).encode("utf-8")


def header(rng, text, change):
    lines = lines_of(text)
    mark = separator_of(text)
    lines[0] = mark.join(change(lines[0].split(mark)))
    return joined(lines).encode("utf-8")


def unknown_column(rng, text):
    return header(rng, text, lambda names: names[:-1] + ["inconnue"])


def repeated_column(rng, text):
    return header(rng, text, lambda names: names[:-1] + names[:1])


def missing_column(rng, text):
    mark = separator_of(text)
    names = lines_of(text)[0].split(mark)
    kind = next((k for k in COLUMNS if set(COLUMNS[k]) == set(names)), None)
    if kind is None:
        return text.encode("utf-8")
    gone = names.index(rng.choice(REQUIRED[kind]))
    rows = [line.split(mark) for line in lines_of(text)]
    return joined([mark.join(r[:gone] + r[gone + 1:]) for r in rows]).encode("utf-8")


HARMFUL = [stray_quote, lone_return, nul, invalid_byte, unclosed_quote, one_cell_more, too_long,
           unknown_column, repeated_column, missing_column]


def dressed(rng, command, harmful=False):
    """An import command whose text takes another form."""
    text = command["data"]
    if '"' in text or isinstance(text, bytes) or len(lines_of(text)) < 2:
        return command
    form = rng.choice(HARMFUL if harmful else HARMLESS)
    return dict(command, data=form(rng, text))

"""Bad rows: each spoiled row has one fault, in one cell (R7, R59 to R66, R76, R83 to R85)."""

from fbrmodel.csvtext import Raw

# What no cell of a column may hold.
BAD = {
    "achieved_on": ["2026-02-30", "05-07-2026", "hier", ""],
    "declared_on": ["2026-13-01", "2099-01-01", "1/7/2026"],
    "claim": ["", "C é", "X" * 41],
    "project": ["P99", ""],
    "result": ["R9", ""],
    "participant": ["NOBODY", ""],
    "declared_by": ["personne"],
    "quantity": ["", "-3", "1.5", "dix"],
    "period": ["2026-T5", "2026-13", "T3", ""],
    "sex": ["X", "f"],
    "education": ["bac"],
    "groups": ["ZZ"],
    "entry_on": ["", "2026-04-31"],
    "birth_year": ["mil"],
    "months_out_of_work": ["-1", "x"],
    "month": ["2026-13", "2026-1", "", "01/2026"],
    "days": ["", "-1", "x"],
    "title": [""],
    "agreement": ["", "a b"],
    "starts_on": ["", "demain"],
    "ends_on": ["2026-00-01"],
    "ceiling_mad": ["-5", "1e3", "12.345", "1 00"],
    "holdback_percent": ["x", "101"],
}


def spoil(rng, command):
    """Changes one to three cells of the file, each in another line."""
    data = command["data"]
    separator = max(",;\t", key=data.split("\n")[0].count)
    lines = data.rstrip("\n").split("\n")
    names = lines[0].split(separator)
    if len(lines) < 2 or '"' in data:
        return command
    columns = [c for c in names if c in BAD]
    for at in rng.sample(range(1, len(lines)), min(len(lines) - 1, rng.randint(1, 3))):
        cells = lines[at].split(separator)
        column = rng.choice(columns)
        cells[names.index(column)] = Raw(rng.choice(BAD[column]))
        lines[at] = separator.join(cells)
    if rng.random() < 0.2:
        lines.append(lines[-1])
    command["data"] = "\n".join(lines) + "\n"
    return command

"""Amounts, roundings, days and periods."""

import calendar
import datetime
from fractions import Fraction


class Refused(Exception):
    """A refused command or row: `exit` is its exit code, `code` says which rule."""

    def __init__(self, exit_code, code, subject=""):
        super().__init__(f"{exit_code} {code} {subject}")
        self.exit, self.code, self.subject = exit_code, code, subject


# R21: the stages at which a fault is looked for, and the exit code of each.
def usage(code, subject=""):
    return Refused(64, code, subject)


def not_allowed(code, subject=""):
    return Refused(77, code, subject)


def not_possible(code, subject=""):
    return Refused(65, code, subject)


def half_even(value):
    """A fraction to the nearest whole number, halves to the even one."""
    return round(Fraction(value))


def half_up(value):
    """A non-negative fraction to the nearest whole number, halves up."""
    return int((Fraction(value) * 2 + 1) // 2)


def pct(amount, basis_points):
    """DESIGN 5: amount x bp / 10,000, rounded half to even."""
    return half_even(Fraction(amount * basis_points, 10_000))


def day(text):
    return datetime.date.fromisoformat(text)


def add_days(start, count):
    return start + datetime.timedelta(days=count)


def add_months(start, count):
    """R10: the same day of the month, or the last day of a shorter one."""
    month0 = start.year * 12 + start.month - 1 + count
    year, month = month0 // 12, month0 % 12 + 1
    return datetime.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def month_index(of):
    return of.year * 12 + of.month - 1


def period_of(of, kind):
    """The label of the quarter or the month that holds a day."""
    if kind == "quarter":
        return f"{of.year:04d}-T{(of.month + 2) // 3}"
    return f"{of.year:04d}-{of.month:02d}"


def period_bounds(label):
    """The first and the last day of a period."""
    year, rest = int(label[:4]), label[5:]
    if rest.startswith("T"):
        first_month, length = int(rest[1:]) * 3 - 2, 3
    else:
        first_month, length = int(rest), 1
    first = datetime.date(year, first_month, 1)
    return first, add_days(add_months(first, length), -1)


def is_period(label, kind):
    """R59: a period label must be of the programme's kind."""
    try:
        first, _ = period_bounds(label)
    except (ValueError, IndexError):
        return False
    return period_of(first, kind) == label


def by_bytes(codes):
    """Codes sorted by their UTF-8 bytes (R1, R26, R63)."""
    return sorted(codes, key=lambda code: code.encode("utf-8"))

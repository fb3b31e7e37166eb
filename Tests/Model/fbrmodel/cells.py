"""What a cell may hold (R63 to R65, R84); anything else is a bad cell."""

import datetime
import re

CODE = re.compile(r"[A-Za-z0-9._-]{1,40}\Z")
SEXES = ("F", "M")
EDUCATION = ("none", "primary", "secondary", "vocational", "higher")
ACTOR_KINDS = ("publicInstitution", "localAuthority", "funder", "association", "cooperative")
ACTOR_KINDS += ("company", "trainingCentre", "university", "employer", "verificationAgent")
ACTOR_KINDS += ("network", "other")
RELATION_KINDS = ("funds", "contracts", "verifies", "refers", "partners", "hosts")
MODES = ("documentReview", "registerCrossCheck", "phoneSurvey", "siteVisit")
OUTCOMES = ("confirmed", "reduced", "refused")


class BadCell(Exception):
    def __init__(self, column, code=None):
        super().__init__(column, code)
        self.column, self.code = column, code


class Row:
    """One record of a file, its cells read by column name."""

    def __init__(self, line, cells, separator):
        self.line, self.cells, self.separator = line, cells, separator

    def text(self, column):
        return self.cells.get(column, "")

    def code(self, column, empty=False):
        value = self.text(column)
        if (value == "" and empty) or CODE.match(value):
            return value
        raise BadCell(column)

    def needed(self, column):
        if not self.text(column):
            raise BadCell(column)
        return self.text(column)

    def choice(self, column, known, empty=True):
        value = self.text(column)
        if (value == "" and empty) or value in known:
            return value
        raise BadCell(column)

    def list(self, column):
        mark = ";" if self.separator == "," else "|"
        return [v.strip() for v in self.text(column).split(mark) if v.strip()]

    def groups(self, programme):
        """R65: an unknown group code is a bad row."""
        found = self.list("groups")
        if any(g not in programme.groups for g in found):
            raise BadCell("groups")
        return found

    def whole(self, column, empty=True):
        value = self.text(column)
        if value == "" and empty:
            return None
        if re.fullmatch(r"[0-9]{1,9}", value):
            return int(value)
        raise BadCell(column)

    def day(self, column, empty=None):
        """R64: YYYY-MM-DD or DD/MM/YYYY."""
        value = self.text(column)
        if value == "" and empty is not None:
            return empty
        french = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", value)
        if french:
            value = "-".join(reversed(french.groups()))
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            raise BadCell(column)
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise BadCell(column) from None

    def hundredths(self, column):
        """R64: an amount or a percent, in centimes or basis points; None when empty."""
        value = self.text(column)
        if value == "":
            return None
        comma = "" if self.separator == "," else ","
        pattern = rf"(\d+|\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+)(?:[.{comma}](\d{{1,2}}))?"
        found = re.fullmatch(pattern, value)
        if not found:
            raise BadCell(column)
        whole = re.sub(r"\D", "", found.group(1))
        return int(whole) * 100 + int((found.group(2) or "0").ljust(2, "0"))

    def month(self, column):
        value = self.text(column)
        if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
            return value
        raise BadCell(column)

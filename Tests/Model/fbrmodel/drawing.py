"""Draws, gaps, bands and the bound of the error share (DESIGN 5, R23 to R35)."""

import hashlib
from fractions import Fraction
from math import ceil, comb

from .basics import by_bytes, half_even

Z = {90: Fraction(1645, 1000), 95: Fraction(1960, 1000), 99: Fraction(2576, 1000)}


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def size(mechanism, population):
    """R25: how many of a population are drawn, in exact arithmetic."""
    if mechanism.coverage == "all":
        return population
    if mechanism.coverage == "share":
        wanted = ceil(Fraction(population * mechanism.share_bp, 10_000))
    else:
        expected = mechanism.expected_bp if mechanism.expected_bp is not None else 5000
        p = Fraction(expected, 10_000)
        e = Fraction(mechanism.margin_bp, 10_000)
        n0 = Z[mechanism.confidence] ** 2 * p * (1 - p) / e**2
        wanted = ceil(n0 / (1 + (n0 - 1) / population))
    return min(max(wanted, mechanism.minimum), population)


def ordered(seed, stratum, codes):
    """Claims by the SHA-256 of `seed|stratum|claim`."""
    return sorted(codes, key=lambda code: sha256(f"{seed}|{stratum}|{code}"))


def fingerprint(codes):
    """R26: the population's own SHA-256."""
    return sha256("\n".join(by_bytes(codes)))


def gap(examined, confirmed):
    """R30: (n - c) / n in basis points, half to even; nothing examined gives 0."""
    if examined == 0:
        return 0
    return half_even(Fraction((examined - confirmed) * 10_000, examined))


def effect(mechanism, gap_bp):
    """R31: the band that holds a gap; the last one includes 10,000."""
    for start, end, what in mechanism.bands:
        if start <= gap_bp < end or (end == 10_000 and gap_bp == 10_000):
            return what
    raise AssertionError("bands cover 0..10,000")


def bound(examined, confirmed, confidence_bp):
    """R32: the lower Clopper-Pearson bound of the error share, in whole basis points."""
    errors = examined - confirmed
    if errors == 0:
        return 0
    limit = (10_000 - confidence_bp) * 10_000**examined

    def fits(b):
        tail = sum(
            comb(examined, i) * b**i * (10_000 - b) ** (examined - i)
            for i in range(errors, examined + 1)
        )
        return tail * 10_000 <= limit

    low, high = 0, 10_000  # the tail grows with b
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low

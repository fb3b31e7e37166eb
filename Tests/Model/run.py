#!/usr/bin/env python3
"""Runs random programmes and histories through `fbr` and the model, and tells differences.

    python3 Tests/Model/run.py --fbr .build/debug/fbr --runs 20 --seed 1

Exit 0 when they agree everywhere, 1 when not (the shortest history found is printed).
"""

import argparse
import collections
import os
import random
import shlex
import shutil
import sys
import tempfile
import time

from driver import compare, histories, programmes, shrink
from driver.program import Program, arguments_of
from fbrmodel import commands as model
from fbrmodel.programme import pack
from fbrmodel.records import World


class Figures(collections.Counter):
    """What a run has exercised."""


def step(world, program, command, figures, deep, wide=False):
    """One command through both; the world after it, and the differences."""
    after, expected = model.run(world, command)
    exit_code, document = program.run(command)
    figures["commands"] += 1
    figures[f"exit {exit_code}"] += 1
    found = compare.answer(command, expected, exit_code, document)
    if deep and not found:
        found = compare.everything(after, program, command["today"], wide)
        figures["comparisons"] += 1
    return after, found


def replay(made, history, program, about=None):
    """A given history from the start: the first differences, or none."""
    program.start(pack(made), programmes.START.isoformat())
    world, figures = World(made), Figures()
    wide = about is None or about[0] == "progress"
    for number, command in enumerate(history):
        last = number == len(history) - 1
        world, found = step(world, program, command, figures, last or number % 4 == 3, wide)
        if found:
            return found
    if about and about[0] == "roundtrip":
        return compare.round_trip(program, world.last_day.isoformat()) if world.last_day else []
    return compare.checked(program) if wide or about[0] == "check" else []


def sample(rng, world):
    """Some claims to explain: three of all, and four of those with an amount."""
    claims = world.sorted_claims()
    payable = [c for c in claims if c.payable is not None]
    some = rng.sample(claims, min(3, len(claims))) + rng.sample(payable, min(4, len(payable)))
    return list({c.code: c for c in some}.values())


def tell(seed, program, length, figures, money):
    """A new history: (programme, commands, differences)."""
    rng = random.Random(seed)
    made = programmes.programme(rng)
    program.start(pack(made), programmes.START.isoformat())
    world, history = World(made), []
    for command in programmes.opening(rng, made):
        history.append(command)
        world, found = step(world, program, command, figures, deep=False)
        if found:
            return made, history, found
    teller = histories.Teller(rng, world, money)
    ends = {}  # each day's world at its end
    for number in range(length):
        command = teller.next()
        history.append(command)
        last = number == length - 1
        world, found = step(world, program, command, figures, last or number % 8 == 7, last)
        teller.world = ends[world.last_day.isoformat()] = world
        if found:
            return made, history, found
    figures["claims"] += len(world.claims)
    figures["draws"] += len(world.strata)
    figures["statements"] += len(world.statements)
    figures["regularisations"] += len(world.regularisations)
    figures["programme versions"] += len(world.versions)
    figures["paid claims"] += sum(c.state == "paid" for c in world.claims.values())
    found = compare.checked(program)
    for past in random.Random(seed).sample(sorted(ends), min(3, len(ends))):
        found = found or compare.as_of(ends[past], program, past, teller.today.isoformat())
        figures["past days"] += 1
    if money and not found:
        found = compare.explained(world, program, sample(rng, world))
        found = found or compare.explained_statements(world, program)
    if not found and seed % 3 == 0:
        found = compare.round_trip(program, teller.today.isoformat())
        figures["round trips"] += 1
    return made, history, found


def shown(made):
    """The pack without its persons and labels, one line a table."""
    text = pack(made).split("[[person]]")[0]
    lines = [l for l in text.split("\n") if l and not l.startswith("label_")]
    return "\n".join(lines).replace("\n[", "\0[").replace("\n", "  ").replace("\0", "\n")


def show(made, history, found):
    print(shown(made))
    for command in history:
        arguments, stdin = arguments_of(command)
        print("$ fbr " + shlex.join(arguments))
        if stdin:
            print("    " + stdin.decode("utf-8", "replace").rstrip().replace("\n", "\n    "))
    print("\n".join(found[:20]))


def one(seed, options, figures):
    folder = tempfile.mkdtemp(prefix="fbr-model-", dir=options.folder)
    try:
        program = Program(os.path.abspath(options.fbr), folder)
        money = not options.without_money
        made, history, found = tell(seed, program, options.length, figures, money)
        if not found:
            return True
        print(f"seed {seed}: differs after {len(history)} commands: {found[0]}", flush=True)
        if not options.quick:
            about = compare.kind(found[0])

            def differs(candidate):
                said = replay(made, candidate, program, about)
                return said and compare.kind(said[0]) == about

            short = shrink.shrink(history, differs, options.tries)
            show(made, short, replay(made, short, program) or found)
        return False
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--fbr", default=".build/debug/fbr")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--length", type=int, default=40)
    parser.add_argument("--tries", type=int, default=150)
    parser.add_argument("--quick", action="store_true", help="do not shrink")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--without-money", action="store_true")
    parser.add_argument("--folder", default="/dev/shm" if os.path.isdir("/dev/shm") else None)
    options = parser.parse_args()
    figures, begun, bad = Figures(), time.monotonic(), []
    for seed in range(options.seed, options.seed + options.runs):
        if not one(seed, options, figures):
            bad.append(seed)
        if options.verbose:
            print(f"seed {seed} done, {figures['commands']} commands", flush=True)
    seconds = time.monotonic() - begun
    figures["histories"] = options.runs
    told = ", ".join(f"{figures[k]} {k}" for k in sorted(figures))
    print(f"{told}; {seconds:.1f} s; seeds {options.seed} to {options.seed + options.runs - 1}; "
          f"differing: {bad or 'none'}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()

"""The built program: commands become argument lists, answers become JSON."""

import json
import os
import subprocess

from fbrmodel.programme import pack


class Program:
    """One store of `fbr` in a folder of its own."""

    def __init__(self, path, folder):
        self.path, self.folder = path, folder
        self.store = os.path.join(folder, "model.fbr")
        self.calls = 0
        self.environment = dict(os.environ, XDG_STATE_HOME=folder, XDG_CACHE_HOME=folder,
                                XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8")

    def call(self, *arguments, stdin=None):
        """The exit code and the one document on stdout (R67)."""
        done = self.raw(*arguments, "--format", "json", stdin=stdin)
        try:
            return done.returncode, json.loads(done.stdout)
        except ValueError:
            return done.returncode, {"unreadable": done.stdout.decode("utf-8", "replace"),
                                     "stderr": done.stderr.decode("utf-8", "replace")}

    def raw(self, *arguments, stdin=None):
        self.calls += 1
        return subprocess.run([self.path, *arguments, "--store", self.store], input=stdin,
                              capture_output=True, env=self.environment, timeout=60)

    def start(self, text, today):
        for name in os.listdir(self.folder):
            if name.startswith("model.fbr"):
                os.remove(os.path.join(self.folder, name))
        pack_path = os.path.join(self.folder, "pack.toml")
        with open(pack_path, "w", encoding="utf-8") as file:
            file.write(text)
        done = subprocess.run(
            [self.path, "init", self.store, "--programme", pack_path, "--today", today],
            capture_output=True, env=self.environment, timeout=60,
        )
        if done.returncode:
            raise SystemExit("init refused: " + done.stderr.decode("utf-8", "replace") + text)

    def run(self, command):
        arguments, stdin = arguments_of(command)
        if command["verb"] == "programme" and command["step"] == "import":
            path = os.path.join(self.folder, "next.toml")
            with open(path, "w", encoding="utf-8") as file:
                file.write(pack(command["pack"]))
            arguments[2] = path
        return self.call(*arguments, stdin=stdin)


def filter_text(wanted):
    return " ".join(f"{field}:{value}" for field, value in wanted.items())


def arguments_of(command):
    """The command line of a command of the history."""
    verb, stdin = command["verb"], None
    out = [verb]
    if verb == "import":
        out += [command["kind"], "-"]
        data = command["data"]
        stdin = data if isinstance(data, bytes) else data.encode("utf-8")
        if command.get("dry_run"):
            out.append("--dry-run")
    elif verb in ("draw", "release-stratum"):
        out.append(command["stratum"])
    elif verb == "period":
        out += [command["step"], command["period"]]
    elif verb == "statement":
        out += [command["step"], "--project", command["project"]]
        period = command["period"]
        out += ["--holdback"] if period == "holdback" else ["--period", period]
    elif verb == "programme":
        out += [command["step"]] + (["PACK"] if command["step"] == "import" else [])
    elif "filter" in command:
        out += ["--filter", filter_text(command["filter"])]
    else:
        out += command["claims"]
    if command.get("refuse"):
        out.append("--refuse")
    for option in ("outcome", "reason", "note", "mode", "due", "cause", "ground", "seed"):
        if command.get(option) is not None:
            out.append(f"--{option}={command[option]}")
    for option in ("seen", "checks"):
        if command.get(option) is not None:
            out.append(f"--{option}={','.join(command[option])}")
    for option in ("effective", "effect", "for", "centimes", "as", "today"):
        if command.get(option) is not None:
            out.append(f"--{option}={command[option]}")
    return out, stdin

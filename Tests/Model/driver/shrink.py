"""The shortest history that still differs: commands are dropped, then lines of files."""


def shrink(commands, differs, limit=120):
    """`differs(commands)` runs a history; greedy halving, then one by one."""
    budget = [limit]

    def still(candidate):
        if budget[0] <= 0:
            return False
        budget[0] -= 1
        return bool(differs(candidate))

    size = max(1, len(commands) // 2)
    while size >= 1:
        at = 0
        while at < len(commands):
            candidate = commands[:at] + commands[at + size:]
            if candidate and still(candidate):
                commands = candidate
            else:
                at += size
        size //= 2
    return lines_dropped(commands, still)


def lines_dropped(commands, still):
    for index, command in enumerate(commands):
        if command["verb"] != "import" or isinstance(command["data"], bytes):
            continue
        lines = command["data"].rstrip("\n").split("\n")
        size = max(1, (len(lines) - 1) // 2)
        while size >= 1:
            at = 1
            while at < len(lines):
                kept = lines[:at] + lines[at + size:]
                candidate = list(commands)
                candidate[index] = dict(command, data="\n".join(kept) + "\n")
                if len(kept) > 1 and still(candidate):
                    lines, commands = kept, candidate
                else:
                    at += size
            size //= 2
    return commands

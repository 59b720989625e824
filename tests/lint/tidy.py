#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py BUILD_FOLDER [--record] [FILE…]: clang-tidy over every C++ file of the build, or these.

The whole tree takes longer than the build, so what was found clean is on record in tidy.clean: a hash of the file, of its own
header and of the rules. Only what is not on record is examined; with --record what is clean goes there. What a change in
another header does to a file shows when that file changes, or when it is named here."""

import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from project import TOP, files, text_of

RECORD = TOP / "tests/lint/tidy.clean"
RULES = ".clang-tidy"


def key_of(name):
    header = str(Path(name).with_suffix(".h"))
    digest = hashlib.sha256()
    for part in (RULES, name, *([header] if header in files() else [])):
        digest.update(part.encode() + b"\0" + text_of(part).encode("utf-8", "surrogateescape") + b"\0")
    return digest.hexdigest()[:20]


def recorded():
    """name -> key"""
    if not RECORD.is_file():
        return {}
    pairs = (line.split(maxsplit=1) for line in RECORD.read_text(encoding="utf-8").splitlines())
    return {name: key for key, name in pairs}


def write_record(record, names):
    lines = [f"{record[name]} {name}\n" for name in sorted(record) if name in names]
    RECORD.write_text("".join(lines), encoding="utf-8")


def compile_commands(build):
    """As the build has them, with a file that only includes others taken apart into these."""
    commands = []
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        if not re.search(r"/Unity/unity_\d+_cxx\.cxx$", entry["file"]):
            commands.append(entry)
            continue
        together = Path(entry["directory"]) / entry["file"]
        for part in re.findall(r'^#include "(.*)"', together.read_text(encoding="utf-8"), re.M):
            part = os.path.normpath(together.parent / part)
            commands.append(entry | {"file": part, "command": entry["command"].replace(entry["file"], part)})
    return commands


def sources(build):
    """The project's files that the build compiles."""
    known = set(files())
    found = set()
    for entry in compile_commands(build):
        path = Path(os.path.normpath(Path(entry["directory"]) / entry["file"]))
        if path.is_relative_to(TOP) and str(path.relative_to(TOP)) in known:
            found.add(str(path.relative_to(TOP)))
    return found


def without_precompiled(build):
    """A folder with the compile commands for clang, which can not read the headers that GCC precompiled."""
    database = compile_commands(build)
    for entry in database:
        entry["command"] = re.sub(r" -Winvalid-pch| -include \S*cmake_pch\.hxx", "", entry["command"])
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(database), encoding="utf-8")
    return folder


def examine(commands, name):
    done = subprocess.run(["clang-tidy", "-p", commands, "--quiet", TOP / name], capture_output=True, text=True, check=False)
    return done.returncode == 0, done.stdout.strip() or done.stderr.strip()


def main():
    build = (TOP / sys.argv[1]).resolve()
    records = "--record" in sys.argv
    named = [argument for argument in sys.argv[2:] if argument != "--record"]
    names = sources(build)
    record = recorded()
    keys = {name: key_of(name) for name in named or names}
    waiting = named or sorted(name for name in names if record.get(name) != keys[name])
    if not waiting:
        return True
    commands = without_precompiled(build)
    all_clean = True
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = {pool.submit(examine, commands, name): name for name in waiting}
        for count, run in enumerate(concurrent.futures.as_completed(runs), 1):
            clean, output = run.result()
            if clean:
                record[runs[run]] = keys[runs[run]]
            else:
                all_clean = False
                record.pop(runs[run], None)
                print(output, flush=True)
            if records:
                write_record(record, names)
            if sys.stderr.isatty():
                print(f"\r      clang-tidy {count}/{len(waiting)}", end="\r", file=sys.stderr)
    return all_clean


sys.exit(0 if main() else 1)

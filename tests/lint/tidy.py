#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py BUILD_FOLDER [FILE…]: clang-tidy over every C++ file of the build, or these.

A file found clean is remembered by a hash of all that the answer depends on (its text, that of every header of the
project it includes, the compile command, the configuration, the tools and libraries installed), so that the next run
reads only what changed."""

import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from project import TOP, files, includes_of, own_header, text_of

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "parlance-tidy"
KEPT = 5000


def environment_hash():
    """The tools, what the package manager has installed, and the rules."""
    digest = hashlib.sha256()
    digest.update(subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout)
    status = Path("/var/lib/dpkg/status")
    if status.is_file():
        digest.update(status.read_bytes())
    for name in files():
        if name.endswith((".clang-tidy", ".proto")):
            digest.update(name.encode() + text_of(name).encode())
    return digest.digest()


def reachable(name):
    """The file and the project's headers it includes, directly or not."""
    seen, waiting = {name}, [name]
    while waiting:
        includer = waiting.pop()
        for bracket, header in includes_of(includer):
            own = own_header(header, includer) if bracket == '"' else None
            if own and own not in seen:
                seen.add(own)
                waiting.append(own)
    return sorted(seen)


def key_of(entry, name, environment):
    digest = hashlib.sha256(environment)
    command = entry.get("command") or " ".join(entry["arguments"])
    digest.update(command.replace(entry["directory"], "BUILD").replace(str(TOP), "TOP").encode())
    for part in reachable(name):
        digest.update(part.encode() + b"\0" + text_of(part).encode("utf-8", "surrogateescape") + b"\0")
    return digest.hexdigest()


def entries(build, wanted):
    """name -> the first compile command of each of the project's files"""
    found = {}
    known = set(files())
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(os.path.normpath(Path(entry["directory"]) / entry["file"]))
        name = str(path.relative_to(TOP)) if path.is_relative_to(TOP) else ""
        if name in known and (not wanted or name in wanted):
            found.setdefault(name, entry)
    return found


def without_precompiled(build):
    """A folder with the compile commands for clang, which can not read the headers that GCC precompiled."""
    database = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    for entry in database:
        entry["command"] = re.sub(r" -Winvalid-pch| -include \S*cmake_pch\.hxx", "", entry["command"])
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(database), encoding="utf-8")
    return folder


def examine(build, name):
    done = subprocess.run(["clang-tidy", "-p", build, "--quiet", TOP / name], capture_output=True, text=True, check=False)
    return done.returncode == 0, done.stdout.strip() or done.stderr.strip()


def forget_old():
    marks = sorted(CACHE.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for mark in marks[KEPT:]:
        mark.unlink(missing_ok=True)


def main():
    build = without_precompiled((TOP / sys.argv[1]).resolve())
    CACHE.mkdir(parents=True, exist_ok=True)
    environment = environment_hash()
    keys = {name: key_of(entry, name, environment) for name, entry in entries(build, set(sys.argv[2:])).items()}
    changed = [name for name, key in keys.items() if not (CACHE / key).exists()]
    # The longest first, so that no big one is left alone at the end.
    changed.sort(key=lambda name: -len(reachable(name)))
    clean_so_far = True
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = {pool.submit(examine, build, name): name for name in changed}
        for count, run in enumerate(concurrent.futures.as_completed(runs), 1):
            clean, output = run.result()
            if clean:
                (CACHE / keys[runs[run]]).touch()
            else:
                clean_so_far = False
                print(output, flush=True)
            if sys.stderr.isatty():
                print(f"\r      clang-tidy {count}/{len(changed)}", end="\r", file=sys.stderr)
    forget_old()
    sys.exit(0 if clean_so_far else 1)


main()

# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: the files of the project and their includes."""

import functools
import os
import re
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
INCLUDE_ROOTS = (TOP / "libchat", TOP)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


@functools.cache
def files():
    """Paths, relative to the top, of what git knows or would add; without git, of everything but builds."""
    listed = subprocess.run(
        ["git", "-C", TOP, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        names = set(listed.stdout.split("\0")) - {""}
    else:
        names = {str(path.relative_to(TOP)) for path in TOP.rglob("*")
                 if not {"build", ".git", ".cache", "__pycache__"} & set(path.relative_to(TOP).parts)}
    return sorted(name for name in names if (TOP / name).is_file())


def files_like(*endings):
    return [name for name in files() if name.endswith(endings)]


@functools.cache
def text_of(name):
    return (TOP / name).read_text(encoding="utf-8", errors="surrogateescape")


@functools.cache
def includes_of(name):
    """Pairs (bracket, header) in the order of the file."""
    return [(bracket, header.strip()) for bracket, header in INCLUDE.findall(text_of(name))]


def own_header(header, includer):
    """The project's file that #include "header" means, relative to the top, or None."""
    for root in (*INCLUDE_ROOTS, (TOP / includer).parent):
        path = Path(os.path.normpath(root / header))
        if path.is_file() and path.is_relative_to(TOP):
            return str(path.relative_to(TOP))
    return None


def first_line(name):
    with (TOP / name).open("rb") as file:
        return file.readline(200).decode("utf-8", errors="replace")


def interpreter_of(name):
    line = first_line(name)
    if not line.startswith("#!"):
        return ""
    return line.split()[-1].rsplit("/", 1)[-1].strip()


def report(problems):
    """Prints them and ends the program accordingly."""
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""rules.py broken|length|links|words|scripts|style|tests: the rules of CONTRIBUTING.md that can be read off the text of the files."""

import os
import re
import sys

from project import TOP, files, files_like, interpreter_of, report, text_of

SOURCES = (".cpp", ".h", ".qml", ".py", ".sh", ".proto", "CMakeLists.txt")
LONGEST_FILE = 400
LONGEST_FUNCTION = 70
DATA = (".png", ".svg", ".ico", ".hex", ".ts", ".qm", ".json")

# What a file put off or gave away. Pieced together, so that this file does not find itself.
LEFT_OPEN = re.compile(r"\b(" + "|".join(("TO" "DO", "FIX" "ME", "HA" "CK")) + r")\b")
MACHINE_PATH = re.compile(r"(?<![\w.$}])(/ho" r"me/\w{2,}|/ro" r"ot/\w|/wo" r"rk/\w|/Us" r"ers/\w)|\b[A-Z]:\\\\?Users")

# (where, what is not wanted, why)
STYLE = (
    # All but the one that is a thread's own.
    (r"^(app|libchat(?!/core/eventthread)|relay)/.*\.(cpp|h)$", r"\bQEventLoop\s+\w+\s*[;({]|Application::processEvents\b", "a nested event loop"),
    (r"^(app|libchat|relay)/.*\.(cpp|h)$", r"\.waitForFinished\s*\(", "waits for a future; use .then(context, …)"),
    (r"^(app|libchat|relay)/.*\.(cpp|h)$", r"\b(foreach|Q_FOREACH|SIGNAL_UNREF)\b", "see CONTRIBUTING.md"),
    (r"\.(cpp|h)$", r"setContextProperty", "a context property; QML takes typed inputs"),
    (r"\.(cpp|h)$", r"^\s*using namespace std\s*;", "names the whole standard library"),
    (r"^qml/.*\.qml$", r"^\s*(required )?property var\b", "an untyped property"),
    (r"^qml/.*\.qml$", r"\b(text|title|placeholderText|Accessible\.(name|description)):\s*\"(?![^\"]*://)[^\"]*[A-Za-z]{3}",
     "a text for people without qsTr()"),
    (r"^tests/.*\.(cpp|h)$", r"\bQTest::q(Sleep|Wait)\(\s*\d", "sleeps for a fixed time; wait for a condition"),
    (r"^tests/.*\.(cpp|h)$", r"\bQSKIP\s*\((?!\"[^\"]*(platform|needs a way))",
     "a skipped test"),
)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def long_files():
    """Only told: a file that grows past this is usually two ideas."""
    for name in files_like(*SOURCES):
        lines = text_of(name).count("\n")
        if lines > LONGEST_FILE:
            yield f"{name}: {lines} lines, more than {LONGEST_FILE}"


def long_functions():
    # clang-format puts a function's braces on lines of their own, so that they can be told from a class's and a lambda's.
    body = re.compile(r"^( *)\{\n(.*?)^\1\}$", re.MULTILINE | re.DOTALL)
    for name in files_like(".cpp"):
        if name.startswith("tests/"):
            continue
        text = text_of(name)
        for found in body.finditer(text):
            lines = sum(1 for line in found.group(2).splitlines() if not line.lstrip().startswith("case "))
            before = text[text.rfind("\n", 0, max(found.start() - 1, 0)) + 1:found.start()]
            if lines > LONGEST_FUNCTION and not re.match(r"\s*(class|struct)\b", before):
                yield f"{name}:{line_of(text, found.start())}: a function of {lines} lines, more than {LONGEST_FUNCTION}"


def words():
    for name in files():
        if name.endswith(DATA) or name.startswith("LICENSES/"):
            continue
        text = text_of(name)
        for found in LEFT_OPEN.finditer(text):
            yield f"{name}:{line_of(text, found.start())}: left open: {found.group()}"
        for found in MACHINE_PATH.finditer(text):
            yield f"{name}:{line_of(text, found.start())}: a path of one machine"


def style():
    for where, unwanted, why in STYLE:
        pattern = re.compile(unwanted, re.MULTILINE)
        for name in files():
            if not re.search(where, name):
                continue
            text = text_of(name)
            for found in pattern.finditer(text):
                if "lint: " not in text[found.end():text.find("\n", found.end())]:
                    yield f"{name}:{line_of(text, found.start())}: {why}"
    for name in files_like(".h"):
        if "#pragma once" not in text_of(name):
            yield f"{name}: no #pragma once"
    yield from long_functions()


def anchors_of(name):
    """As the usual sites make them from headings: lower case, spaces to hyphens, punctuation gone."""
    headings = re.findall(r"^#+ (.*)$", text_of(name), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links():
    for name in files_like(".md"):
        for found in re.finditer(r"\]\(([^)\s]+)\)", text_of(name)):
            path, _, anchor = found.group(1).partition("#")
            if "://" in path or path.startswith("mailto:"):
                continue
            target = os.path.normpath(os.path.join(os.path.dirname(name), path)) if path else name
            if not (TOP / target).exists():
                yield f"{name}:{line_of(text_of(name), found.start())}: {target} is not there"
            elif anchor and target.endswith(".md") and anchor not in anchors_of(target):
                yield f"{name}:{line_of(text_of(name), found.start())}: {target} has no heading #{anchor}"


def named_tests():
    """A page that says what shows something names a test that is there."""
    sources = {}
    for name in files():
        found = re.match(r"(?:.*/)?(tst_\w+)\.(cpp|qml)$", name)
        if found:
            sources[found.group(1)] = sources.get(found.group(1), "") + text_of(name)
    suites = "".join(text_of(name) for name in files() if re.match(r"tests/relay/conformance_\w+\.cpp$", name))
    for name in files_like(".md"):
        if not name.startswith("docs/"):
            continue
        for found in re.finditer(r"`(?:tests/\w+/)?(tst_\w+)(?:::(\w+))?`", text_of(name)):
            test, function = found.groups()
            where = f"{name}:{line_of(text_of(name), found.start())}"
            if test not in sources:
                yield f"{where}: there is no {test}"
            elif function and not re.search(rf"\b{function}\(", sources[test] + (suites if "store" in test else "")):
                yield f"{where}: {test} has no {function}"


def broken_places():
    """What ./dev mutate breaks is there, once."""
    sys.path.insert(0, str(TOP / "tests/mutation"))
    from table import TABLE
    for mutation in TABLE:
        count = text_of(mutation.file).count(mutation.old)
        if count != 1:
            yield f"tests/mutation/table.py: the place of '{mutation.name}' is in {mutation.file} {count} times"


def scripts():
    for name in files():
        interpreter = interpreter_of(name)
        if interpreter and not os.access(TOP / name, os.X_OK):
            yield f"{name}: begins with #! but is not executable"
        if interpreter.startswith("python") or name.endswith(".py"):
            try:
                compile(text_of(name), name, "exec")
            except SyntaxError as error:
                yield f"{name}:{error.lineno}: {error.msg}"
        elif interpreter in ("bash", "sh"):
            if os.spawnlp(os.P_WAIT, interpreter, interpreter, "-n", str(TOP / name)) != 0:
                yield f"{name}: {interpreter} cannot read it"


def main():
    check = sys.argv[1]
    if check == "length":
        for warning in long_files():
            print(warning)
    else:
        checks = {"links": links, "words": words, "style": style, "scripts": scripts, "tests": named_tests,
                  "broken": broken_places}
        report(list(checks[check]()))


main()

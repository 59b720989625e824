#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""layers.py BUILD_FOLDER: does every #include and every link line obey the table of docs/architecture.md?"""

import re
import subprocess
import sys
from pathlib import Path

from project import TOP, files_like, includes_of, own_header, report

PROTOBUF = "protobuf"
# folder: (the folders it may include beside itself, the libraries it may include beside the standard ones)
TABLE = {
    "libchat/core": ((), {"QtCore"}),
    "libchat/protocol": (("libchat/core",), {"QtCore", PROTOBUF}),
    "libchat/sql": (("libchat/core",), {"QtCore", "QtSql", "sqlite3"}),
    "libchat/transport": (("libchat/core", "libchat/protocol"), {"QtCore", "QtNetwork", "QtWebSockets"}),
    "libchat/storage": (("libchat/core", "libchat/protocol", "libchat/sql"), {"QtCore", "QtSql", "sodium", "QtKeychain"}),
    "libchat/e2ee": (("libchat/core", "libchat/protocol", "libchat/storage"), {"QtCore", "sodium", "QtCrypto"}),
    "libchat/sync": (("libchat/core", "libchat/protocol", "libchat/sql", "libchat/transport", "libchat/storage",
                      "libchat/e2ee"), {"QtCore"}),
    "app/cli": (("libchat/sync", "libchat/core", "libchat/storage/records.h", "libchat/storage/profilesecret.h",
                 "libchat/protocol/limits.h", "app/errortext.h", "app/interrupts.h", "app/export"), {"QtCore"}),
    "app/export": (("libchat/sync", "libchat/core", "libchat/storage/records.h"), {"QtCore"}),
    "app/timeline": ((), {"QtCore", "QtGui", "QtQml", "QtQmlIntegration", "QtQuick"}),
    "app": (("libchat/sync", "libchat/core", "libchat/storage/records.h", "libchat/storage/profilesecret.h",
             "libchat/storage/searchtext.h", "libchat/protocol/limits.h", "app/timeline", "app/export"),
            {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtDBus", "QtQml", "QtQmlIntegration", "QtQuick",
             "QtQuickControls2", "Sonnet"}),
    "relay": (("libchat/core", "libchat/protocol", "libchat/sql"),
              {"QtCore", "QtNetwork", "QtHttpServer", "QtSql", "openssl", "sodium", "QtCrypto", PROTOBUF}),
}
# What must never be in the relay, so that it cannot open a message.
NOT_IN_RELAY = ("libChat.a", "sqlcipher", "qt6keychain", "omemo", "signal-protocol", "libQt6Gui", "libQt6Quick", "Sonnet")


def qt_headers():
    """header name -> modules that have it"""
    top = Path(subprocess.run(["qtpaths6", "--query", "QT_INSTALL_HEADERS"], capture_output=True, text=True,
                              check=True).stdout.strip())
    modules = {}
    for module in top.iterdir():
        if module.is_dir() and module.name.startswith("Qt"):
            for header in module.iterdir():
                modules.setdefault(header.name, set()).add(module.name)
    return modules


def folder_of(name):
    """The row of the table a file belongs to: the longest that fits."""
    rows = [row for row in TABLE if name.startswith(row + "/")]
    return max(rows, key=len) if rows else None


def library_of(header, qt):
    """The library a header in angle brackets belongs to; None for the standard's and the system's."""
    if header.startswith("google/protobuf/") or header.endswith(".pb.h"):
        return PROTOBUF
    if header == "QtCrypto":
        return "QtCrypto"
    if header == "sqlite3.h":
        return "sqlite3"
    if header.startswith("sodium"):
        return "sodium"
    if header.startswith("openssl/"):
        return "openssl"
    if header.startswith("qt6keychain/"):
        return "QtKeychain"
    if header.startswith("Qt") and "/" in header:
        return header.split("/")[0]
    if header.startswith("Sonnet/"):
        return "Sonnet"
    modules = qt.get(header)
    return min(modules, key=len) if modules else None


def may_include(row, target):
    folders = (row, *TABLE[row][0])
    return any(target == folder or folder_of(target) == folder for folder in folders)


def include_problems():
    qt = qt_headers()
    for name in files_like(".cpp", ".h"):
        row = folder_of(name)
        if row is None:
            continue
        for bracket, header in includes_of(name):
            own = own_header(header, name) if bracket == '"' else None
            if own and own.startswith("tests/"):
                yield f"{name}: includes {header} of the tests"
            elif own and not may_include(row, own):
                yield f"{name}: {row} may not include {header}"
            library = None if own else library_of(header, qt)
            # Whoever may include the codec may use the messages it hands out.
            allowed = TABLE[row][1] | ({PROTOBUF} if "libchat/protocol" in TABLE[row][0] else set())
            if library and library not in allowed:
                yield f"{name}: {row} may not use {library} ({header})"


def link_problems(build):
    ninja = build / "build.ninja"
    if not ninja.is_file():
        yield f"{ninja} is missing: build first"
        return
    found = re.search(r"^build bin/parlance-relay: .*?(?=^build |\Z)", ninja.read_text(encoding="utf-8"),
                      re.MULTILINE | re.DOTALL)
    if not found:
        yield "the build has no parlance-relay"
        return
    for forbidden in NOT_IN_RELAY:
        if forbidden in found.group():
            yield f"parlance-relay links {forbidden}"


def main():
    unknown = [name for name in files_like(".cpp", ".h")
               if name.startswith(("libchat/", "app/", "relay/")) and folder_of(name) is None]
    problems = [f"{name}: in no row of the table" for name in unknown]
    problems += include_problems()
    if len(sys.argv) > 1:
        problems += link_problems(TOP / sys.argv[1])
    report(problems)


main()

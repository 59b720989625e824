#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py [FOLDER]: every string of the program is translated into every language, and whole.

lupdate reads the strings out of the sources into a copy of the files in FOLDER (translations), so that one that is missing
shows as one that is not translated yet.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

from project import TOP, report

# How many forms of a word go with numbers, and which of them stand for one number alone and may say it in a word.
# (qttools, linguist/shared/numerus.cpp)
PLURALS = {"ar": (6, {0, 1, 2}), "de": (2, {0}), "en": (2, {0}), "es": (2, {0}), "fr": (2, set()), "ja": (1, set()),
           "zh_CN": (1, set())}

PLACE = re.compile(r"%(?:L?\d{1,2}|L?n)")
# A number is put in before what %1 stands for, and would become a part of "%1".
RUNS_TOGETHER = re.compile(r"%L?\d(?=%L?n)")
# What is read by a program: options, addresses, patterns of names.
LITERAL = re.compile(r"--[a-z-]+|\w+://|SHA256:|\*\.\w+|chat\.example\.org(?::\d+)?|a-z 0-9 \. _ -")
# Punctuation that is as wide as a letter brings its own space.
WIDE_END = ("，", "、", "；", "：", "。")


def lupdate(files, *options):
    """Keeps what is translated in the files, adds what the sources have in addition and drops what they do not have."""
    subprocess.run(
        ["lupdate", "-silent", "-no-obsolete", "-locations", "none", *options, "app", "qml", "-I", ".", "-I", "libchat",
         "-ts", *files], cwd=TOP, check=True)


def messages_of(path):
    """{(context, text, comment): message}"""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment")] = message
    return found


def edges(text):
    """Spaces at either end, and whether it trails off."""
    return text.startswith(" "), text.endswith(" "), text.rstrip().endswith("…")


def problems_of_form(source, form, may_drop_number):
    if not form:
        yield "is empty"
        return
    wanted, got = set(PLACE.findall(source)), set(PLACE.findall(form))
    if may_drop_number:
        wanted, got = ({place for place in places if place[-1] != "n"} for places in (wanted, got))
    if wanted != got:
        yield f"has {' '.join(sorted(got)) or 'nothing'} in place of {' '.join(sorted(wanted)) or 'nothing'}"
    if RUNS_TOGETHER.search(form):
        yield "has a number right after a placeholder; put a space between"
    lost = set(LITERAL.findall(source)) - set(LITERAL.findall(form))
    if lost:
        yield f"lost {' '.join(sorted(lost))}"
    if edges(source) != edges(form) and not (form.endswith(WIDE_END) and edges(source) == (False, True, False)):
        yield "differs in the spaces at its ends, or in the … there"


def problems_of(language, message):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation.get("type"):
        yield f"is {translation.get('type')}"
        return
    if message.get("numerus") != "yes":
        yield from problems_of_form(source, translation.text or "", False)
        return
    forms = [form.text or "" for form in translation.iter("numerusform")]
    count, for_one_number = PLURALS[language]
    if len(forms) != count:
        yield f"has {len(forms)} plural forms, not {count}"
        return
    for at, form in enumerate(forms):
        for problem in problems_of_form(source, form, at in for_one_number):
            yield f"form {at + 1} {problem}"


def problems(folder):
    names = {path.name for path in folder.glob("*.ts")}
    for language in PLURALS:
        if f"parlance_{language}.ts" not in names:
            yield f"{folder.name}/parlance_{language}.ts is not there"
    with tempfile.TemporaryDirectory() as copy:
        copies = {}
        for name in sorted(names):
            copies[name] = Path(copy, name)
            copies[name].write_bytes((folder / name).read_bytes())
        english = copies.get("parlance_en.ts")
        lupdate([path for path in copies.values() if path != english])
        if english:
            lupdate([english], "-pluralonly")
        for name, path in copies.items():
            language = name.removeprefix("parlance_").removesuffix(".ts")
            if language not in PLURALS:
                yield f"{folder.name}/{name}: {sys.argv[0]} does not know this language's plural forms"
                continue
            before, now = messages_of(folder / name), messages_of(path)
            for key in before.keys() - now.keys():
                yield f"{folder.name}/{name}: {key[0]}: “{key[1]}” is nowhere in the program"
            for key in now:
                said = problems_of(language, before[key]) if key in before else ["is missing"]
                for problem in said:
                    yield f"{folder.name}/{name}: {key[0]}: “{key[1]}” {problem}"


report(list(problems(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else TOP / "translations")))

# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what was written with what both sides have."""


def problems(people, histories):
    """What is lost, doubled or out of order, a sentence each."""
    found = []
    for person, history in zip(people, histories):
        ids = [message["id"] for message in history]
        for twice in sorted({i for i in ids if ids.count(i) > 1}):
            found.append(f"{person.name} has {twice} twice")
        numbers = [message["seq"] for message in history]
        if numbers != list(range(1, len(history) + 1)):
            found.append(f"{person.name}'s sequence numbers are not 1 to {len(history)} in order")
    keys = [[(m["seq"], m["id"], m["from"], m["text"]) for m in history] for history in histories]
    if keys[0] != keys[1]:
        found.append("the two histories differ")
    for person in people:
        arrived = [m["text"] for m in histories[0] if m["from"] == person.name]
        if arrived != person.wrote:
            found.append(f"of {person.name}'s {len(person.wrote)} messages {len(arrived)} arrived, or in another order")
    return found


def shorten(text, width=38):
    line = " ".join(text.split())
    return line if len(line) <= width else line[:width - 1] + "…"


def table(people, histories):
    """Both histories beside each other, a line per message."""
    lines = [f"  seq  from   {people[0].name} has {'':<33} {people[1].name} has"]
    for i in range(max(map(len, histories))):
        row = [history[i] if i < len(history) else None for history in histories]
        first = row[0] or row[1]
        texts = [shorten(m["text"]) if m else "(nothing)" for m in row]
        lines.append(f"  {first['seq']:>3}  {first['from']:<6} {texts[0]:<43} {texts[1] if texts[0] != texts[1] else 'the same'}")
    return "\n".join(lines)

// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/script.h"

namespace Parlance {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

qsizetype after(QStringView script, qsizetype from, QStringView terminator)
{
    const qsizetype found = script.indexOf(terminator, from);
    return found < 0 ? script.size() : found + terminator.size();
}

// A doubled quote inside a literal reads as two literals side by side, which splits the same.
qsizetype endOfToken(QStringView script, qsizetype at)
{
    const QStringView rest = script.sliced(at);
    if (rest.startsWith(u"--"))
        return after(script, at, u"\n");
    if (rest.startsWith(u"/*"))
        return after(script, at + 2, u"*/");
    const QStringView c = rest.first(1);
    if (c == u"'" || c == u"\"" || c == u"`")
        return after(script, at + 1, c);
    if (c == u"[")
        return after(script, at + 1, u"]");
    qsizetype end = at + 1;
    while (isWordPart(rest.front()) && end < script.size() && isWordPart(script[end]))
        ++end;
    return end;
}

bool isMeaningless(QStringView token)
{
    return token.front().isSpace() || token.startsWith(u"--") || token.startsWith(u"/*");
}

bool isWord(QStringView token, QStringView word)
{
    return token.compare(word, Qt::CaseInsensitive) == 0;
}

// One statement as far as it has been read.
struct Statement
{
    qsizetype start = -1;
    QList<QStringView> tokens;

    [[nodiscard]] bool isTrigger() const
    {
        const qsizetype kind = tokens.size() > 1 && (isWord(tokens[1], u"temp") || isWord(tokens[1], u"temporary"))
            ? 2
            : 1;
        return tokens.size() > kind && isWord(tokens.front(), u"create") && isWord(tokens[kind], u"trigger");
    }
    [[nodiscard]] bool endsHere() const
    {
        const qsizetype size = tokens.size();
        return !isTrigger() || (size > 1 && isWord(tokens[size - 1], u"end") && tokens[size - 2] == u";");
    }
};

} // namespace

QStringList splitStatements(QStringView script)
{
    QStringList statements;
    Statement current;
    for (qsizetype at = 0, end = 0; at < script.size(); at = end) {
        end = endOfToken(script, at);
        const QStringView token = script.sliced(at, end - at);
        if (isMeaningless(token) || (token == u";" && current.tokens.isEmpty()))
            continue;
        if (token == u";" && current.endsHere()) {
            statements << script.sliced(current.start, at - current.start).trimmed().toString();
            current = {};
            continue;
        }
        if (current.tokens.isEmpty())
            current.start = at;
        current.tokens << token;
    }
    if (!current.tokens.isEmpty())
        statements << script.sliced(current.start).trimmed().toString();
    return statements;
}

} // namespace Parlance

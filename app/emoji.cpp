// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emoji.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Parlance {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Emoji_Presentation=Yes of Unicode 15.0 emoji-data.txt; the block 1FA70-1FAFF whole, as new emoji are put there.
constexpr std::array emojiPresentation = std::to_array<Range>({
    {0x231a, 0x231b},   {0x23e9, 0x23ec},   {0x23f0, 0x23f0},   {0x23f3, 0x23f3},   {0x25fd, 0x25fe},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267f, 0x267f},   {0x2693, 0x2693},   {0x26a1, 0x26a1},
    {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},   {0x26d4, 0x26d4},
    {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},   {0x26fa, 0x26fa},   {0x26fd, 0x26fd},
    {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},   {0x274e, 0x274e},
    {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf},
    {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f1e6, 0x1f1ff}, {0x1f201, 0x1f201}, {0x1f21a, 0x1f21a},
    {0x1f22f, 0x1f22f}, {0x1f232, 0x1f236}, {0x1f238, 0x1f23a}, {0x1f250, 0x1f251}, {0x1f300, 0x1f320},
    {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3},
    {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc},
    {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596},
    {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2},
    {0x1f6d5, 0x1f6d7}, {0x1f6dc, 0x1f6df}, {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7eb},
    {0x1f7f0, 0x1f7f0}, {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945}, {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff},
});

constexpr char16_t emojiVariation = 0xfe0f;
constexpr char16_t textVariation = 0xfe0e;
constexpr char16_t keycap = 0x20e3;
// ℹ is a letter to Unicode; all others that are emoji only with the variation selector are symbols or punctuation.
constexpr char32_t informationSource = 0x2139;

bool hasEmojiPresentation(char32_t codePoint)
{
    const auto after = std::ranges::upper_bound(emojiPresentation, codePoint, {}, &Range::first);
    return after != emojiPresentation.begin() && codePoint <= std::prev(after)->last;
}

bool isEmoji(QStringView cluster)
{
    const bool pair = cluster.size() > 1 && cluster.at(0).isHighSurrogate();
    const char32_t base = pair ? QChar::surrogateToUcs4(cluster.at(0), cluster.at(1)) : cluster.at(0).unicode();
    const QStringView marks = cluster.sliced(pair ? 2 : 1);
    if (marks.contains(QChar(keycap)))
        return true;
    if (!marks.isEmpty() && marks.at(0) == QChar(textVariation))
        return false;
    const bool variation = !marks.isEmpty() && marks.at(0) == QChar(emojiVariation);
    return hasEmojiPresentation(base)
        || (variation && base > 0x7f && (QChar::isSymbol(base) || QChar::isPunct(base) || base == informationSource));
}

/// The grapheme clusters of the text, in order.
QList<QStringView> clustersOf(QStringView text)
{
    QList<QStringView> clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = finder.toNextBoundary();
        clusters.append(text.sliced(start, end - start));
        start = end;
    }
    return clusters;
}

} // namespace

QList<QStringView> emojiByVariation(QStringView text)
{
    if (!text.contains(emojiVariation))
        return {};
    QList<QStringView> clusters = clustersOf(text);
    clusters.removeIf([](QStringView cluster) { return !cluster.contains(emojiVariation) || !isEmoji(cluster); });
    return clusters;
}

QStringList emojiFontFamilies()
{
    return {QStringLiteral("Noto Color Emoji"), QStringLiteral("Segoe UI Emoji"), QStringLiteral("Apple Color Emoji")};
}

int emojiCount(QStringView text)
{
    // A family of four with skin tones takes 23 UTF-16 units: longer texts are not looked at.
    constexpr qsizetype longest = 120;
    constexpr int mostShownLarge = 3;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return 0;
    int count = 0;
    for (const QStringView cluster : clustersOf(trimmed)) {
        if (cluster.at(0).isSpace())
            continue;
        if (!isEmoji(cluster) || ++count > mostShownLarge)
            return 0;
    }
    return count;
}

} // namespace Parlance

// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/password.h"

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace Parlance {

namespace {

/// Keeps a terminal from showing what is typed, while it lives. Does nothing when standard input is no terminal.
class HiddenInput
{
public:
#ifdef Q_OS_WIN
    HiddenInput() : m_input(GetStdHandle(STD_INPUT_HANDLE)), m_isTerminal(GetConsoleMode(m_input, &m_before) != 0)
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~HiddenInput()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    HiddenInput() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~HiddenInput()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
public:
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal;
};

} // namespace

bool canAsk()
{
    return HiddenInput().isTerminal();
}

QString readHidden(const char *question)
{
    const HiddenInput hidden;
    if (hidden.isTerminal())
        std::fputs(question, stderr);
    std::string line;
    std::getline(std::cin, line);
    if (hidden.isTerminal())
        std::fputs("\n", stderr);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QString::fromStdString(line);
}

Result<QString> readPassword()
{
    if (qEnvironmentVariableIsSet("PARLANCE_PASSWORD"))
        return qEnvironmentVariable("PARLANCE_PASSWORD");
    const QString line = readHidden("Password: ");
    if (line.isEmpty())
        return failure(ErrorCode::FieldInvalid, QStringLiteral("password"));
    return line;
}

} // namespace Parlance

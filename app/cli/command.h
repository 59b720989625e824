// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/invocation.h"
#include "app/cli/printer.h"
#include "app/cli/session.h"

#include <functional>

namespace Parlance {

/// How a command ended.
struct Outcome
{
    ExitCode code = ExitCode::Done;
    QString error; ///< the error's name, see docs/cli.md
    QString sentence; ///< what a person reads

    /// The sentence where the error's own does not say enough.
    [[nodiscard]] static Outcome of(const Error &error, const QString &sentence = {});
    [[nodiscard]] static Outcome of(ErrorCode code, const QString &sentence = {});
    [[nodiscard]] static Outcome of(const UsageError &error);
};

/// One command under way. Main thread; started once, finishes once, and may be deleted from then on.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(Session &session, Printer &printer);

    virtual void start() = 0;
    /// Asked to end early. Those without an end of their own have then done what was asked; the others were cancelled.
    virtual void stop();

Q_SIGNALS:
    void finished(const Parlance::Outcome &outcome);

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Account &account() const { return m_session.account(); }
    [[nodiscard]] Printer &printer() const { return m_printer; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    void finish(const Outcome &outcome);
    void done() { finish({}); }
    void fail(const Error &error) { finish(Outcome::of(error)); }
    void fail(ErrorCode code, const QString &sentence = {}) { finish(Outcome::of(code, sentence)); }
    /// Fails at once when the connection cannot come back by itself.
    void failWithConnection();
    /// Prints; ends the command when nobody reads.
    bool print(const QJsonObject &line);
    bool printRaw(const QByteArray &bytes);
    void outputClosed();
    /// Makes a recovery code, in place of an earlier one, prints it, and goes on.
    void giveRecoveryCode(std::function<void()> next);
    /// Fails unless this profile has an account.
    [[nodiscard]] bool requireAccount();
    /// Goes on with the conversation with this person, as this device knows it, or after asking the relay; fails when
    /// there is none.
    void findConversation(const QString &name, bool afterSync, std::function<void(const ConversationRecord &)> next);

    /// Goes on with the value; an error ends the command.
    template <typename T, typename Next>
    void await(QFuture<Result<T>> future, Next next)
    {
        future.then(this, [this, next = std::move(next)](const Result<T> &result) {
            if (m_finished)
                return;
            if (!result)
                fail(result.error());
            else if constexpr (std::is_void_v<T>)
                next();
            else
                next(*result);
        });
    }

private:
    Session &m_session;
    Printer &m_printer;
    bool m_finished = false;
};

/// Fails with what is wrong with its values.
[[nodiscard]] std::expected<std::unique_ptr<Command>, UsageError> makeCommand(const Invocation &invocation,
                                                                              Session &session, Printer &printer);

} // namespace Parlance

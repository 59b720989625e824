// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/keystore.h"
#include "sync/answer.h"

#include <QHash>

#include <memory>

namespace Parlance {

/// What a test and the key stores it hands out have in common.
struct KeyStoreState
{
    QHash<QString, SecretBytes> entries;
    ErrorCode fails = ErrorCode::None; ///< every request, with this
    bool silent = false; ///< asks its person something, and nobody answers
    int requests = 0;
    QList<Answer<SecretBytes>> unanswered;
    QList<Answer<void>> unansweredWrites;
};

/// A key store that is as a test wants it.
class FakeKeyStore final : public KeyStore
{
public:
    explicit FakeKeyStore(std::shared_ptr<KeyStoreState> state) : m_state(std::move(state)) { }

    QFuture<Result<SecretBytes>> read(const QString &entry) override
    {
        const Answer<SecretBytes> answer;
        ++m_state->requests;
        if (m_state->silent)
            m_state->unanswered.append(answer);
        else if (m_state->fails != ErrorCode::None)
            answer(failure(m_state->fails));
        else if (const auto found = m_state->entries.constFind(entry); found != m_state->entries.constEnd())
            answer(*found);
        else
            answer(failure(ErrorCode::NotFound));
        return answer.future();
    }

    QFuture<Result<void>> write(const QString &entry, const SecretBytes &secret) override
    {
        const Answer<void> answer;
        ++m_state->requests;
        if (m_state->silent) {
            m_state->unansweredWrites.append(answer);
        } else if (m_state->fails != ErrorCode::None) {
            answer(failure(m_state->fails));
        } else {
            m_state->entries.insert(entry, secret);
            answer({});
        }
        return answer.future();
    }

private:
    const std::shared_ptr<KeyStoreState> m_state;
};

} // namespace Parlance

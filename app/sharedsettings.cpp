// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sharedsettings.h"

#include "core/logging.h"
#include "sync/profilesettings.h"

namespace Parlance {

SharedSettings::SharedSettings(Settings &settings, Account &account, QObject *parent)
    : QObject(parent), m_settings(settings), m_account(account)
{
    connect(&m_settings, &Settings::chosen, this, &SharedSettings::store);
    connect(&m_account, &Account::committed, this, [this](const Changes &changes) {
        if (changes.settings)
            takeOver();
    });
    for (const QString &name : Settings::sharedNames())
        store(name);
    // What arrived when the program ended before it could take it over.
    takeOver();
}

void SharedSettings::store(const QString &name)
{
    const QVariant chosen = m_settings.choice(name);
    if (!chosen.isValid())
        return;
    m_account.setSetting(SettingKeys::shared + name, chosen).then(this, [name](const Result<void> &stored) {
        if (!stored)
            qCWarning(lcApp) << "the setting" << name << "is not kept for other devices:" << stored.error().detail;
    });
}

void SharedSettings::takeOver()
{
    for (const QString &name : Settings::sharedNames()) {
        m_account.setting(SettingKeys::shared + name).then(this, [this, name](const Result<QVariant> &value) {
            if (value && value->isValid() && !m_settings.choice(name).isValid())
                m_settings.choose(name, *value);
        });
    }
}

} // namespace Parlance

// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profilesecret.h"

#include "storage/profilekeys.h"

#include <QUuid>

namespace Parlance {

ProfileSecret ProfileSecret::fromPassphrase(const QString &passphrase)
{
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    return {.kind = Kind::Passphrase, .bytes = SecretBytes(QByteArrayView(text)), .entry = {}};
}

ProfileSecret ProfileSecret::forKeyStore()
{
    return {.kind = Kind::KeyStore,
            .bytes = SecretBytes::random(ProfileKeys::keyBytes),
            .entry = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace Parlance

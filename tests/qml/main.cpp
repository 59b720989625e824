// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "tests/support/testdictionaries.h"

#include <QApplication>
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(ParlancePlugin)

// A QApplication, because the tray's menu is a widget.
int main(int argc, char **argv)
{
    const Parlance::TestDictionaries dictionaries;
    QApplication program(argc, argv);
    Parlance::dressProgram();
    return quick_test_main(argc, argv, "tst_qml", QUICK_TEST_SOURCE_DIR);
}

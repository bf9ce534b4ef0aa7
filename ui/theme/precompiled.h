// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The headers that nearly every file of the window reads, compiled once. Never included by hand.

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMutex>
#include <QObject>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

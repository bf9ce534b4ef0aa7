// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_folder.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr mode_t ownerOnly = S_IRWXU;
/// The place may be removed between looking at it and locking it, by a demo that ends.
constexpr int mostTries = 100;

/// A file descriptor that closes itself; -1: none.
class Handle {
public:
    explicit Handle(int fd = -1) : m_fd(fd) {}
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Handle(Handle&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Handle& operator=(Handle&&) = delete;

    int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

Error noFolder(const QString& path, const QString& why)
{
    return {u"The demo finds no place for its files: %1: %2."_s.arg(path, why), u"DEMO_FOLDER"_s,
            path};
}

QString reasonOfErrno()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Handle openFolder(const QString& path)
{
    return Handle(::open(QFile::encodeName(path).constData(),
                         O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

/// The place, locked: whoever makes or removes a folder in it is alone.
Result<Handle> lockPlace(const QString& place)
{
    for (int i = 0; i < mostTries; ++i) {
        if (::mkdir(QFile::encodeName(place).constData(), ownerOnly) != 0 && errno != EEXIST)
            return noFolder(place, reasonOfErrno());
        Handle handle = openFolder(place);
        struct stat info {};
        if (handle.get() < 0) {
            if (errno == ENOENT)
                continue;
            return noFolder(place, reasonOfErrno());
        }
        if (::fstat(handle.get(), &info) != 0 || ::flock(handle.get(), LOCK_EX) != 0)
            return noFolder(place, reasonOfErrno());
        // Anybody may have put something of that name into a folder that everybody shares.
        if (info.st_uid != ::geteuid() || (info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
            return noFolder(place, u"it belongs to somebody else or others can read it; remove it, "
                                   "or set TMPDIR to another folder"_s);
        }
        if (::fstat(handle.get(), &info) == 0 && info.st_nlink > 0)
            return handle;
    }
    return noFolder(place, u"it is removed again and again"_s);
}

/// Of demos that are no more: nobody holds their lock.
void removeLeftovers(const QString& place)
{
    const QDir folder(place);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const Handle handle = openFolder(folder.filePath(name));
        if (handle.get() >= 0 && ::flock(handle.get(), LOCK_EX | LOCK_NB) == 0)
            QDir(folder.filePath(name)).removeRecursively();
    }
}

} // namespace

DemoFolder::DemoFolder(QString place, QString path, int lock)
    : m_place(std::move(place)), m_path(std::move(path)), m_lock(lock)
{}

QString DemoFolder::placeOfDemos(const QString& temporary)
{
    return QDir(temporary).filePath(u"hall-demo-%1"_s.arg(::geteuid()));
}

Result<std::unique_ptr<DemoFolder>> DemoFolder::make(const QString& temporary)
{
    const QString place = placeOfDemos(QDir(temporary).absolutePath());
    const auto locked = lockPlace(place);
    if (!locked)
        return locked.error();
    removeLeftovers(place);
    QByteArray path = QFile::encodeName(place + u"/XXXXXX"_s);
    if (!::mkdtemp(path.data()))
        return noFolder(place, reasonOfErrno());
    const QString name = QFile::decodeName(path);
    Handle own = openFolder(name);
    if (own.get() < 0 || ::flock(own.get(), LOCK_EX | LOCK_NB) != 0)
        return noFolder(name, reasonOfErrno());
    return std::unique_ptr<DemoFolder>(new DemoFolder(place, name, own.release()));
}

DemoFolder::~DemoFolder()
{
    // Where the place cannot be locked, the folder goes all the same.
    const auto locked = lockPlace(m_place);
    QDir(m_path).removeRecursively();
    ::close(m_lock);
    // Stays while another demo is in it.
    ::rmdir(QFile::encodeName(m_place).constData());
}

} // namespace hall

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hall {

/// A member's name, plain ASCII, and its first eight bytes as a number by which most comparisons
/// are over.
struct JsonName {
    QByteArrayView text;
    quint64 start = 0;

    constexpr JsonName() = default;
    constexpr JsonName(QByteArrayView name) : text(name)
    {
        for (qsizetype i = 0; i < 8; ++i)
            start = start << 8 | (i < name.size() ? quint8(name[i]) : 0U);
    }
    JsonName(QByteArrayView name, quint64 begin) : text(name), start(begin) {}

    friend bool operator==(const JsonName& a, const JsonName& b)
    {
        return a.start == b.start && a.text == b.text;
    }
    friend bool operator<(const JsonName& a, const JsonName& b)
    {
        return a.start != b.start ? a.start < b.start : a.text < b.text;
    }
};

/// Reads JSON that is in RFC 8785 form already, in one pass and without building anything: it makes
/// sure of the form on the way and hands out views of the text. It gives up on what is not in that
/// form and also on what is rare (names outside ASCII or with escapes, deep nesting, long
/// integers): then readJson() and canonicalJson() have to tell. What it does not give up on, they
/// accept too, with the same values. After fail() every call is a no-op that gives nothing. One
/// thread at a time.
class CanonicalScan {
public:
    /// The text has to outlive the scan and the views that it gave.
    explicit CanonicalScan(QByteArrayView text);

    void fail() { m_at = m_end, m_hasFailed = true; }
    bool hasFailed() const { return m_hasFailed; }
    /// The whole text was read, and is in canonical form.
    bool isDone() const { return !m_hasFailed && m_at == m_end; }

    /// The first character of the value that comes next, which tells its type; NUL at the end.
    char next() const { return m_at != m_end ? *m_at : '\0'; }

    /// Calls `onMember(const JsonName& name)` for each member; it has to read the value.
    template <typename OnMember>
    void object(OnMember onMember)
    {
        if (!open('{'))
            return;
        if (!takes('}')) {
            JsonName previous;
            do {
                const JsonName name = memberName();
                // Of ASCII names the order of bytes is the order of UTF-16 code units.
                if (!previous.text.isNull() && !(previous < name))
                    fail();
                if (m_hasFailed)
                    return;
                onMember(name);
                previous = name;
            } while (takes(','));
            expect('}');
        }
        --m_depth;
    }
    /// Calls `onItem()` for each item; it has to read the value.
    template <typename OnItem>
    void array(OnItem onItem)
    {
        if (!open('['))
            return;
        if (!takes(']')) {
            do {
                onItem();
            } while (takes(','));
            expect(']');
        }
        --m_depth;
    }

    /// A string in UTF-8: a view of the text or, where that has escapes, of an array added to
    /// `decoded`. Never null unless it has failed.
    QByteArrayView text(std::vector<QByteArray>& decoded);
    /// A string of any kind.
    void skipText();
    bool boolean();
    void null() { expectWord("null"); }
    /// Of at most 15 digits.
    qint64 integer();
    void number();
    /// Any value.
    void skip();

private:
    bool takes(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    void expect(char c)
    {
        if (!takes(c))
            fail();
    }
    void expectWord(QByteArrayView word);
    bool open(char bracket);
    JsonName memberName();
    void skipPlain();
    void skipEscape();
    void skipUtf8();

    const char* m_at;
    const char* m_end;
    int m_depth = 0;
    bool m_hasFailed = false;
};

} // namespace hall

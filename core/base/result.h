// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace hall {

/// What went wrong, for two readers: a person (`message`) and a program (`code`).
struct Error {
    /// One sentence that says what is wrong, where, and what would be right.
    QString message;
    /// Stable, upper-case, e.g. `INVALID_MEMBER`. Part of the HTTP contract.
    QString code;
    /// The request member, file, or option that is to blame; empty when none is.
    QString field;
};

/// A value or an Error. Errors are values here: nothing in the project throws across a
/// thread, a slot, or a room.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(m_data); }
    T& value() & { return std::get<0>(m_data); }
    T&& value() && { return std::get<0>(std::move(m_data)); }
    const T* operator->() const { return &std::get<0>(m_data); }
    T* operator->() { return &std::get<0>(m_data); }
    const T& operator*() const& { return std::get<0>(m_data); }
    T& operator*() & { return std::get<0>(m_data); }
    T&& operator*() && { return std::get<0>(std::move(m_data)); }

    const Error& error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace hall

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/record_proof.h"

#include <QCache>

namespace hall {

/// The receipts that were signed last. One thread at a time.
class ReceiptCache {
public:
    /// nullptr unless this record, with these bytes, was signed with this key.
    const SignedReceipt* find(qint64 seq, const QByteArray& body, const QByteArray& publicKey) const
    {
        const SignedReceipt* known = m_receipts.object(seq);
        const bool isThis = known && known->body == body && known->publicKey == publicKey;
        return isThis ? known : nullptr;
    }
    void keep(qint64 seq, const SignedReceipt& receipt)
    {
        m_receipts.insert(seq, new SignedReceipt(receipt));
    }

private:
    QCache<qint64, SignedReceipt> m_receipts{1000};
};

} // namespace hall

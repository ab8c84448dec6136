package org.tongqu.portal.period;

import java.util.List;
import org.tongqu.billing.close.JournalProof;

/**
 * The proof that a journal is under the root of its month; it can be checked without this product (RFC 6962, section 2.1.1).
 *
 * @param period the month
 * @param journal number of the journal
 * @param text all of the journal; its leaf is SHA-256 over a zero byte and this text in UTF-8
 * @param index place of the journal in its month, from 0
 * @param leaves how many journals the month has
 * @param path roots beside it from its leaf upwards; a node is SHA-256 over a byte 1, left and right
 * @param root root of the sealed month
 * @param holds whether the path leads from the text to the root
 */
public record ProofFacts(
        String period,
        long journal,
        String text,
        long index,
        long leaves,
        List<String> path,
        String root,
        boolean holds) {

    static ProofFacts of(JournalProof proof) {
        return new ProofFacts(
                proof.period().toString(),
                proof.journal(),
                proof.text(),
                proof.proof().index(),
                proof.proof().leaves(),
                proof.proof().path(),
                proof.root(),
                proof.holds());
    }
}

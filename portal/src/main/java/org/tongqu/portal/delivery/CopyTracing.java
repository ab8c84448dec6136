package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.delivery.mark.CopyCode;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Needs;

/**
 * Says whose copy a file is that turned up somewhere: to its seller, and to the operator of the platform.
 *
 * <p>That it was asked stands in the history of the order, since the answer names a person.
 */
@ApplicationScoped
@Transactional
public class CopyTracing {

    private static final String READ = "file-copy.read";

    /** Copies of the same bytes that are named; a file without a mark inside is the same in all of them. */
    private static final int MOST = 50;

    private FileCopyRepository copies;
    private HandOverRepository files;
    private Organisations organisations;
    private DeliveryDesk desk;

    protected CopyTracing() {} // for CDI proxies

    @Inject
    public CopyTracing(
            FileCopyRepository copies, HandOverRepository files, Organisations organisations, DeliveryDesk desk) {
        this.copies = copies;
        this.files = files;
        this.organisations = organisations;
        this.desk = desk;
    }

    /** The copies it may be, those with the same bytes first; empty if it is not known to the caller. */
    @Needs(READ)
    public List<CopyFacts> trace(CopyEvidence evidence) {
        Map<String, CopyFacts> found = new LinkedHashMap<>();
        // What carries a code is that copy; other copies of the same bytes tell nothing more.
        for (CopyCode code : evidence.codes()) {
            copies.find(code.plain())
                    .filter(this::isVisible)
                    .ifPresent(copy -> found.put(code.plain(), facts(copy, found(copy, evidence))));
        }
        if (found.isEmpty() && !evidence.digest().isEmpty()) {
            copies.ofDigest(evidence.digest(), MOST).stream()
                    .filter(this::isVisible)
                    .forEach(copy -> found.put(copy.code().plain(), facts(copy, CopyFacts.Found.BYTES)));
        }
        found.values().forEach(copy -> desk.record("delivery.copyTraced", copy.orderId(), Map.of("code", copy.code())));
        return List.copyOf(found.values());
    }

    /** Whether the caller may open the order of a copy. */
    @Needs(READ)
    public boolean mayOpen(CopyFacts copy) {
        return desk.acts("order.read", copy.seller().id());
    }

    private static CopyFacts.Found found(FileCopy copy, CopyEvidence evidence) {
        return evidence.digest().equals(copy.digest()) ? CopyFacts.Found.BYTES : CopyFacts.Found.CODE;
    }

    private boolean isVisible(FileCopy copy) {
        return desk.acts(READ, copy.sellerId());
    }

    private CopyFacts facts(FileCopy copy, CopyFacts.Found found) {
        String name = files.file(copy.fileId()).map(DeliveredFile::name).orElseThrow();
        return CopyFacts.of(copy, name, side(copy.sellerId()), side(copy.buyerId()), found);
    }

    private CopyFacts.Side side(String id) {
        return new CopyFacts.Side(id, organisations.name(id));
    }
}

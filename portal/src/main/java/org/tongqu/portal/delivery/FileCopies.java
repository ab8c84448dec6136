package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongqu.portal.delivery.mark.CopyCode;
import org.tongqu.portal.delivery.mark.CopyMark;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.trade.OrderFacts;

/** Keeps the book of copies: one for every link, with what left by it. */
@ApplicationScoped
@Transactional
public class FileCopies {

    private FileCopyRepository repository;
    private LinkSeal seal;
    private Organisations organisations;
    private DeliveryDesk desk;

    protected FileCopies() {} // for CDI proxies

    @Inject
    public FileCopies(FileCopyRepository repository, LinkSeal seal, Organisations organisations, DeliveryDesk desk) {
        this.repository = repository;
        this.seal = seal;
        this.organisations = organisations;
        this.desk = desk;
    }

    /** Begins a copy for a person of the buyer who makes a link to the file. */
    @SystemOnly
    public FileCopy begin(DeliveredFile file, OrderFacts order, String person) {
        FileCopy copy = new FileCopy(seal.code(repository.nextNumber()), file, order, person, desk.now());
        repository.add(copy);
        return copy;
    }

    /** What the copy of a link says of itself; empty if there is none of that file. */
    @SystemOnly
    public Optional<CopyMark> mark(String code, long fileId) {
        return repository
                .find(code)
                .filter(copy -> copy.fileId() == fileId)
                .map(copy -> new CopyMark(
                        copy.code(),
                        new CopyMark.Buyer(copy.buyerId(), organisations.name(copy.buyerId())),
                        copy.person(),
                        copy.handedAt()));
    }

    /** Keeps what leaves, before it does. */
    @SystemOnly
    public void leaves(CopyCode code, DeliveredFile.Content content, boolean marked) {
        repository.lock(code.plain()).orElseThrow().taken(content, marked, desk.now());
    }
}

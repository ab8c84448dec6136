package org.tongqu.portal.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps one agreement, whatever number is asked for. */
final class OneAgreement implements AgreementRepository {

    private final Supplier<Agreement> kept;

    OneAgreement(Supplier<Agreement> kept) {
        this.kept = kept;
    }

    @Override
    public String nextId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void numbersUsedUpTo(long number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(Agreement added) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Agreement> find(String id) {
        return Optional.of(kept.get());
    }

    @Override
    public Optional<Agreement> lock(String id) {
        return find(id);
    }

    @Override
    public List<String> unsignedAfter(LocalDate day, int limit) {
        return List.of(kept.get().id());
    }

    @Override
    public List<String> expiredBefore(LocalDate day, int limit) {
        return List.of(kept.get().id());
    }

    @Override
    public Slice<Agreement> search(AgreementQuery query, AgreementSight sight, Page page) {
        throw new UnsupportedOperationException();
    }
}

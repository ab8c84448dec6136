package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.payout.PayoutBook;
import org.tongqu.portal.payout.PayoutFacts;
import org.tongqu.portal.payout.PayoutQuery;
import org.tongqu.portal.payout.ui.PayoutNavigation;
import org.tongqu.portal.payout.ui.PayoutWords;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.store.Page;

/** The payouts that wait for the caller's check or approval, then those to the caller's organisation. */
@Dependent
class OwnPayouts implements OwnShelf {

    private final PayoutBook book;
    private final PayoutWords payouts;
    private final Caller caller;
    private final HomeWords words;

    @Inject
    OwnPayouts(PayoutBook book, PayoutWords payouts, Caller caller, HomeWords words) {
        this.book = book;
        this.payouts = payouts;
        this.caller = caller;
        this.words = words;
    }

    @Override
    public String function() {
        return "payout.read";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<OwnObject> first(int limit) {
        List<PayoutFacts> own = caller.organisation().isEmpty()
                ? List.of()
                : book.list(new PayoutQuery(null, caller.organisation()), new Page(0, limit))
                        .items();
        return Stream.concat(book.waiting().stream(), own.stream())
                .distinct()
                .limit(limit)
                .map(this::object)
                .toList();
    }

    @Override
    public List<AuditEntry> history(String id) {
        return book.history(id);
    }

    private OwnObject object(PayoutFacts payout) {
        return new OwnObject(
                payout.id(),
                words.text("payout.title", payout.party().name()),
                PayoutNavigation.path(payout.id()),
                words.text("home.own.payout"),
                payouts.chip(payout.state()),
                MoneyText.exact(payout.amountFen(), words.locale()));
    }
}

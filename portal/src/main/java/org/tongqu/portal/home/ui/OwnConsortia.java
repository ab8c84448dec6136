package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumQuery;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.store.Page;

/** The consortia to which the caller's organisation belongs or is invited. */
@Dependent
class OwnConsortia implements OwnShelf {

    private final Consortia consortia;
    private final Caller caller;
    private final HomeWords words;

    @Inject
    OwnConsortia(Consortia consortia, Caller caller, HomeWords words) {
        this.consortia = consortia;
        this.caller = caller;
        this.words = words;
    }

    @Override
    public String function() {
        return "consortium.room.read";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<OwnObject> first(int limit) {
        if (caller.organisation().isEmpty()) {
            return List.of();
        }
        ConsortiumQuery mine = new ConsortiumQuery("", null, caller.organisation());
        return consortia.search(mine, new Page(0, limit)).items().stream()
                .map(this::object)
                .toList();
    }

    @Override
    public List<AuditEntry> history(String id) {
        return consortia.mayEnterRoom(consortia.get(id)) ? consortia.history(id) : List.of();
    }

    private OwnObject object(Consortium consortium) {
        StatusChip.State state =
                switch (consortium.state()) {
                    case FORMING, DISSOLVED -> StatusChip.State.DRAFT;
                    case FILED, CHANGING -> StatusChip.State.WAIT;
                    case OPERATING -> StatusChip.State.OPEN;
                    case DISSOLVING -> StatusChip.State.STOP;
                };
        return new OwnObject(
                consortium.id(),
                consortium.name(),
                "consortia/" + consortium.id(),
                words.text("home.own.consortium"),
                new StatusChip(state, words.text("consortium.state." + consortium.state())),
                words.text(
                        "home.own.consortium.news", consortium.activeMembers().size()));
    }
}

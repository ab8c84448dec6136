package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Takes statements of intent 响应意向 and keeps them sealed until responses close. */
@ApplicationScoped
@Transactional
public class DemandResponses {

    private static final String RESPOND = "demand.respond";
    private static final String OPEN_SEAL = "demand-response.read";
    private static final int STATEMENT = 2000;
    private static final int PRODUCTS = 30;

    private Exchanges exchanges;
    private Demands demands;
    private DemandDesk desk;
    private DemandTrail trail;

    protected DemandResponses() {} // for CDI proxies

    @Inject
    public DemandResponses(Exchanges exchanges, Demands demands, DemandDesk desk, DemandTrail trail) {
        this.exchanges = exchanges;
        this.demands = demands;
        this.desk = desk;
        this.trail = trail;
    }

    /**
     * States the intent of the caller's organisation.
     *
     * @param key idempotency key; may be absent
     * @throws ResponsesClosed if the demand takes no responses now
     * @throws ResponseRefused if it is the organisation's own demand, or it has responded
     */
    @Needs(RESPOND)
    public void respond(String demandId, ResponseDraft draft, String key) {
        desk.readable(demandId);
        Violations found = new Violations();
        found.text("statement", draft.statement(), STATEMENT);
        found.require(draft.productIds().size() <= PRODUCTS, "productIds", "demand.tooMany", PRODUCTS);
        found.throwIfAny();
        trail.once(RESPOND, key, Map.of("demand", demandId, "draft", draft), () -> state(demandId, draft));
    }

    /** Takes the statement of the caller's organisation back while responses are open. */
    @Needs(RESPOND)
    public void withdraw(String demandId) {
        ScenarioDemand demand = open(demandId);
        DemandResponse response = exchanges
                .response(demandId, desk.organisation())
                .orElseThrow(() -> new ResponseRefused(ResponseRefused.Reason.NO_RESPONSE, demandId));
        response.withdraw(trail.now());
        demand.countResponse(-1);
        trail.record("demand.responseWithdrawn", response);
    }

    /** The statement of the caller's organisation that stands. */
    @Needs(RESPOND)
    public Optional<DemandResponse> mine(String demandId) {
        return exchanges.response(desk.readable(demandId).id(), desk.organisation());
    }

    /**
     * All statements that stand, for the two sides of the demand.
     *
     * @throws ResponsesSealed while responses are open
     */
    @Needs(OPEN_SEAL)
    public List<DemandResponse> of(String demandId) {
        ScenarioDemand demand = desk.readable(demandId);
        if (!desk.isMine(OPEN_SEAL, demand)) {
            throw new DemandNotFound(demandId);
        }
        if (demand.status() == DemandStatus.OPEN_FOR_RESPONSE) {
            throw new ResponsesSealed(demandId);
        }
        return exchanges.responses(demandId);
    }

    private String state(String demandId, ResponseDraft draft) {
        ScenarioDemand demand = open(demandId);
        String organisation = desk.organisation();
        if (organisation.equals(demand.publisherId()) || organisation.equals(demand.organiserId())) {
            throw new ResponseRefused(ResponseRefused.Reason.OWN_DEMAND, demandId);
        }
        if (exchanges.response(demandId, organisation).isPresent()) {
            throw new ResponseRefused(ResponseRefused.Reason.ALREADY_RESPONDED, demandId);
        }
        DemandResponse response = new DemandResponse(demandId, organisation, draft, desk.username(), trail.now());
        exchanges.add(response);
        demand.countResponse(1);
        trail.record("demand.responded", response);
        return demandId;
    }

    private ScenarioDemand open(String demandId) {
        ScenarioDemand demand =
                demands.lock(demandId).filter(desk::mayRead).orElseThrow(() -> new DemandNotFound(demandId));
        boolean inTime = demand.status() == DemandStatus.OPEN_FOR_RESPONSE
                && trail.now()
                        .toLocalDateTime()
                        .isBefore(demand.content().timeline().closesAt());
        if (!inTime) {
            throw new ResponsesClosed(demandId);
        }
        return demand;
    }
}

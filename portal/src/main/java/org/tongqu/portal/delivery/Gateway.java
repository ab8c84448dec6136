package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.tongqu.portal.problem.Refusal;

/**
 * Carries a call that was let in to the provider's service and its answer back.
 *
 * <p>The answer is taken in whole before anything of it is handed out. So a service that breaks off spoils no answer, and
 * only the last step can leave it open whether a call was delivered.
 */
@ApplicationScoped
public class Gateway {

    /** Bytes of a request and of an answer. Platform rules. */
    static final int LARGEST_REQUEST = 1 << 20;

    static final int LARGEST_ANSWER = 32 << 20;

    private static final int NOT_MODIFIED = 304;
    private static final int SERVER_ERROR = 500;

    /** Answers by which a service refuses the gateway itself; the buyer can do nothing about them. */
    private static final Set<Integer> REFUSED = Set.of(401, 403, 407);

    private final CallShares shares = new CallShares();

    private GatewayCalls calls;
    private CallReceipts receipts;
    private ProviderClient client;
    private CredentialVault vault;
    private Patience patience;

    protected Gateway() {} // for CDI proxies

    @Inject
    public Gateway(
            GatewayCalls calls,
            CallReceipts receipts,
            ProviderClient client,
            CredentialVault vault,
            Patience patience) {
        this.calls = calls;
        this.receipts = receipts;
        this.client = client;
        this.vault = vault;
        this.patience = patience;
    }

    /** Hands an answer out to the buyer. */
    @FunctionalInterface
    public interface Outlet {
        void hand(ProviderAnswer answer) throws IOException;
    }

    /**
     * Carries a call; whatever comes of it stands in the book of calls.
     *
     * @throws Refusal if there is no answer that can be handed on; nothing was handed out then
     * @throws IOException if the buyer is gone or too slow
     */
    public void carry(GatewayCalls.LetIn call, GatewayRequest asked, Outlet outlet) throws IOException {
        try (CallShares.Share share = taken(call);
                ProviderAnswer answer = fetched(call, asked)) {
            if (!answer.isGood()) {
                calls.failed(call.id(), answer.status(), "answer");
                outlet.hand(answer);
                return;
            }
            calls.answered(call.id(), answer.status());
            try {
                outlet.hand(answer);
            } catch (IOException e) {
                calls.failed(call.id(), answer.status(), e instanceof Deadline.Passed ? "buyerSlow" : "buyerGone");
                throw e;
            }
            receipts.delivered(call.id(), answer.length());
        }
    }

    private CallShares.Share taken(GatewayCalls.LetIn call) {
        try {
            return shares.take(call.orderId(), address(call.service()).host());
        } catch (RuntimeException e) {
            calls.failed(call.id(), 0, "busy");
            throw e;
        }
    }

    private static ServiceUrl address(ServiceAddress service) {
        return ServiceUrl.of(service.baseUrl()).orElseThrow();
    }

    private ProviderAnswer fetched(GatewayCalls.LetIn call, GatewayRequest asked) throws IOException {
        try {
            return fetch(call.service(), asked);
        } catch (ProviderFailed e) {
            calls.failed(call.id(), e.status(), e.what());
            throw e;
        } catch (IOException | RuntimeException e) {
            calls.failed(call.id(), 0, e instanceof Deadline.Passed ? "buyerSlow" : "request");
            throw e;
        }
    }

    private ProviderAnswer fetch(ServiceAddress service, GatewayRequest asked) throws IOException {
        Deadline deadline = patience.deadline();
        HttpUriRequest request = request(service, asked, deadline);
        Patience.Limit limit = patience.limit(request);
        try (CloseableHttpResponse response = client.send(request)) {
            int status = response.getStatusLine().getStatusCode();
            requireUsable(status);
            return new ProviderAnswer(
                    status, passed(response), content(request, response.getEntity(), status), deadline);
        } finally {
            limit.lift();
        }
    }

    private HttpUriRequest request(ServiceAddress service, GatewayRequest asked, Deadline deadline) throws IOException {
        URI address = address(service)
                .at(asked.rawPath(), asked.rawQuery())
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "delivery.badPath"));
        RequestBuilder request = RequestBuilder.create(asked.method()).setUri(address);
        asked.headers().forEach(request::setHeader);
        if (!service.headerName().isEmpty()) {
            request.setHeader(service.headerName(), vault.opened(service.productId(), service.sealedHeader()));
        }
        try (InputStream body = deadline.on(asked.body().open());
                Spool content = Spool.of(body, LARGEST_REQUEST)) {
            if (content.length() > 0) {
                request.setEntity(new ByteArrayEntity(content.bytes()));
            }
        } catch (Spool.Overflow e) {
            throw tooLarge();
        }
        return request.build();
    }

    static Refusal tooLarge() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "delivery.requestTooLarge", LARGEST_REQUEST >> 20);
    }

    private static void requireUsable(int status) {
        if (REFUSED.contains(status)) {
            throw new ProviderFailed("refused", status);
        }
        if (status >= SERVER_ERROR) {
            throw new ProviderFailed("failed", status);
        }
        if (status / 100 == 3 && status != NOT_MODIFIED || status < 200) {
            throw new ProviderFailed("redirected", status);
        }
    }

    private static Map<String, String> passed(CloseableHttpResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : PassedHeaders.TO_BUYER) {
            Header header = response.getFirstHeader(name);
            if (header != null) {
                headers.put(name, header.getValue());
            }
        }
        return headers;
    }

    private static Spool content(HttpUriRequest request, HttpEntity entity, int status) {
        if (entity == null) {
            return Spool.empty();
        }
        if (entity.getContentLength() > LARGEST_ANSWER) {
            request.abort();
            throw new ProviderFailed("tooLarge", status);
        }
        try {
            InputStream in = entity.getContent();
            Spool content = Spool.of(in, LARGEST_ANSWER);
            in.close();
            return content;
        } catch (Spool.Overflow e) {
            // Closing it would read on to its end.
            request.abort();
            throw new ProviderFailed("tooLarge", status);
        } catch (IOException e) {
            ProviderFailed failed = new ProviderFailed(request.isAborted() ? "late" : "broken", status);
            failed.initCause(e);
            throw failed;
        }
    }
}

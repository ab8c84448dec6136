package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductNotFound;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Needs;

/** Keeps where the services behind products are, for their providers. */
@ApplicationScoped
@Transactional
public class ProviderServices {

    private static final String EDIT = "service.edit";
    private static final int LONGEST_VALUE = 2_000;

    private DeliveryRepository delivery;
    private Products products;
    private HostGuard guard;
    private CredentialVault vault;
    private DeliveryDesk desk;

    protected ProviderServices() {} // for CDI proxies

    @Inject
    public ProviderServices(
            DeliveryRepository delivery, Products products, HostGuard guard, CredentialVault vault, DeliveryDesk desk) {
        this.delivery = delivery;
        this.products = products;
        this.guard = guard;
        this.vault = vault;
        this.desk = desk;
    }

    /** Whether the caller says where the service behind the product is. */
    @Needs("product.read")
    public boolean mayEdit(DataProduct product) {
        return desk.acts(EDIT, product.providerId());
    }

    /** The service behind a product; empty if its provider named none. */
    @Needs(EDIT)
    public Optional<ServiceFacts> find(String productId) {
        return delivery.service(own(productId).id()).map(ServiceFacts::of);
    }

    /**
     * Names the service behind a product, or another one.
     *
     * @throws org.tongqu.portal.problem.InvalidInput if the gateway cannot or must not go there
     */
    @Needs(EDIT)
    public ServiceFacts put(String productId, ServiceDraft draft) {
        DataProduct product = own(productId);
        Optional<ServiceAddress> known = delivery.service(productId);
        ServiceUrl url = checked(draft, known);
        ServiceAddress service = known.orElseGet(() -> new ServiceAddress(productId));
        Map<String, String> before = known.map(ProviderServices::told).orElse(Map.of());
        service.change(url.base().toString(), draft.limits(), desk.username(), desk.now());
        if (draft.headerName().isEmpty()) {
            service.identify("", "");
        } else if (draft.headerValue() != null) {
            service.identify(draft.headerName(), vault.sealed(productId, draft.headerValue()));
        }
        if (known.isEmpty()) {
            delivery.add(service);
        }
        desk.recordChange("delivery.serviceChanged", product, before, told(service));
        return ServiceFacts.of(service);
    }

    /** Takes the service away: the gateway goes nowhere for this product any more. */
    @Needs(EDIT)
    public void remove(String productId) {
        DataProduct product = own(productId);
        delivery.service(productId).ifPresent(service -> {
            desk.recordChange("delivery.serviceRemoved", product, told(service), Map.of());
            delivery.remove(service);
        });
    }

    private DataProduct own(String productId) {
        DataProduct product = products.find(productId).orElseThrow(() -> new ProductNotFound(productId));
        desk.requireProvider(EDIT, product);
        return product;
    }

    private ServiceUrl checked(ServiceDraft draft, Optional<ServiceAddress> known) {
        Violations violations = new Violations().text("baseUrl", draft.baseUrl(), ServiceUrl.LONGEST);
        violations.throwIfAny();
        ServiceUrl url = ServiceUrl.of(draft.baseUrl()).orElse(null);
        violations.require(url != null, "baseUrl", "delivery.url");
        violations.require(url == null || isOuter(url), "baseUrl", "delivery.innerAddress");
        draft.limits().check(violations);
        if (!draft.headerName().isEmpty()) {
            checkHeader(draft, url, known, violations);
        }
        violations.throwIfAny();
        return url;
    }

    /** @param url where the service is to be; null if that is wrong */
    private void checkHeader(
            ServiceDraft draft, ServiceUrl url, Optional<ServiceAddress> known, Violations violations) {
        violations.require(
                PassedHeaders.canIdentify(draft.headerName()), "headerName", "delivery.headerName", draft.headerName());
        violations.require(vault.isOpen(), "headerValue", "delivery.noSecret");
        if (draft.headerValue() == null) {
            Optional<ServiceAddress> kept =
                    known.filter(service -> service.headerName().equals(draft.headerName()));
            violations.require(kept.isPresent(), "headerValue", "required");
            boolean moved = url != null && kept.isPresent() && !isAt(kept.get(), url);
            violations.require(!moved, "headerValue", "delivery.valueOfAnother");
        } else {
            violations.text("headerValue", draft.headerValue(), LONGEST_VALUE);
            boolean plain = draft.headerValue().chars().allMatch(letter -> letter >= ' ' && letter < 0x7f);
            violations.require(plain, "headerValue", "badFormat");
        }
    }

    /** A credential is for whom it was given: it goes along to no other scheme, host or port. */
    private static boolean isAt(ServiceAddress service, ServiceUrl url) {
        return ServiceUrl.of(service.baseUrl()).filter(url::isOfTheSame).isPresent();
    }

    /** A name that nobody knows today may be known tomorrow; every call looks again. */
    private boolean isOuter(ServiceUrl url) {
        try {
            return guard.addresses(url.host()).length > 0;
        } catch (HostGuard.Forbidden e) {
            return false;
        } catch (UnknownHostException e) {
            return true;
        }
    }

    private static Map<String, String> told(ServiceAddress service) {
        return Map.of(
                "baseUrl", service.baseUrl(),
                "header", service.headerName(),
                "limits", service.limits().toString());
    }
}

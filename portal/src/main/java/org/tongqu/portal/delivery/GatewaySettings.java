package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator of the installation settles for the gateway. */
@ApplicationScoped
public class GatewaySettings {

    @Inject
    @ConfigProperty(name = "tongqu.gateway.inner-hosts")
    private Optional<String> innerHosts;

    @Inject
    @ConfigProperty(name = "tongqu.gateway.secret")
    private Optional<String> secret;

    protected GatewaySettings() {} // for CDI

    GatewaySettings(String innerHosts, String secret) {
        this.innerHosts = Optional.ofNullable(innerHosts);
        this.secret = Optional.ofNullable(secret);
    }

    /** Names of hosts that may lie in an inner network, in small letters. */
    Set<String> innerHosts() {
        return Arrays.stream(innerHosts.orElse("").split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With which credentials of providers are sealed; the same on all nodes. */
    Optional<String> secret() {
        return secret.filter(value -> !value.isBlank());
    }
}

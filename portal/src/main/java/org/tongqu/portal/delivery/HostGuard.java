package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Finds the addresses of a host and refuses those of inner networks.
 *
 * <p>The gateway connects to what is found here and asks nobody a second time, so that a name cannot change its meaning
 * between the check and the connection.
 */
@ApplicationScoped
public class HostGuard {

    /** Where names are looked up. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    /** The host lies where the gateway does not go. */
    static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Forbidden(String host) {
            super(host);
        }
    }

    private GatewaySettings settings;
    private Names names;

    protected HostGuard() {} // for CDI proxies

    @Inject
    public HostGuard(GatewaySettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    HostGuard(GatewaySettings settings, Names names) {
        this.settings = settings;
        this.names = names;
    }

    /**
     * All addresses of a host.
     *
     * @throws Forbidden if one of them is of an inner network and the operator has not named the host
     */
    InetAddress[] addresses(String host) throws UnknownHostException {
        InetAddress[] found = names.lookUp(host);
        boolean named = settings.innerHosts().contains(host.toLowerCase(Locale.ROOT));
        if (!named && !Arrays.stream(found).allMatch(OuterAddresses::holds)) {
            throw new Forbidden(host);
        }
        return found;
    }
}

package org.tongqu.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds TCP ports nobody listens on.
 *
 * <p>A port handed out once is not handed out again by this process, so that several servers can be given ports before
 * any of them is started. Another program can still take the port in between; the server's own start then fails.
 */
public final class FreePort {
    private static final int MOVES = 200;
    private static final int HIGHEST = 65535;
    private static final Set<Integer> HANDED_OUT = new HashSet<>();

    private FreePort() {}

    /** Any free port, chosen by the operating system. */
    public static synchronized int any() {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = socket.getLocalPort();
                if (HANDED_OUT.add(port)) {
                    return port;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("no free TCP port", e);
            }
        }
    }

    /**
     * The wanted port, or when it is taken the next free one above it.
     *
     * @throws StartFailure when the {@value #MOVES} ports from the wanted one on are all taken
     */
    public static synchronized int near(int wanted) {
        for (int port = wanted; port < wanted + MOVES && port <= HIGHEST; port++) {
            if (!HANDED_OUT.contains(port) && free(port)) {
                HANDED_OUT.add(port);
                return port;
            }
        }
        throw new StartFailure("no free TCP port from " + wanted + " on");
    }

    /** Whether a server could listen on this port, on the loopback address and on all addresses. */
    static boolean free(int port) {
        return canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && canBind(new InetSocketAddress(port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of an earlier server that are still in TIME_WAIT do not count as taken.
            socket.setReuseAddress(true);
            socket.bind(address, 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

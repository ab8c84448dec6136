package org.tongqu.standalone;

/**
 * Where a server listens.
 *
 * @param address IP address; 127.0.0.1 unless others shall reach it, 0.0.0.0 for all addresses of this machine
 * @param port TCP port
 */
public record Endpoint(String address, int port) {
    /** The address others cannot reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** A port on the loopback address. */
    public static Endpoint local(int port) {
        return new Endpoint(LOOPBACK, port);
    }

    /** The address a program on this machine uses, without a slash at the end. */
    public String url() {
        boolean everywhere = address.equals("0.0.0.0") || address.equals("::");
        String host = everywhere || address.equals(LOOPBACK) ? LOOPBACK : address;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}

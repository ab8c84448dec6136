package org.tongqu.portal.delivery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Tells addresses of the open Internet from those the gateway must not go to: of the machine itself, of inner networks, of
 * clouds' own services, and such as stand for another address.
 *
 * <p>Source: IANA special-purpose address registries (RFC 6890 and its updates).
 */
final class OuterAddresses {

    private static final int V4_BITS = 32;

    private static final List<Net> CLOSED_V4 = List.of(
            net(0, 0, 0, 8), // this network
            net(10, 0, 0, 8), // private
            net(100, 64, 0, 10), // carrier-grade translation
            net(127, 0, 0, 8), // loopback
            net(169, 254, 0, 16), // link-local, metadata of clouds
            net(172, 16, 0, 12), // private
            net(192, 0, 0, 24), // protocol assignments
            net(192, 0, 2, 24), // documentation
            net(192, 88, 99, 24), // former relays
            net(192, 168, 0, 16), // private
            net(198, 18, 0, 15), // benchmarks
            net(198, 51, 100, 24), // documentation
            net(203, 0, 113, 24), // documentation
            net(224, 0, 0, 3)); // multicast, reserved, broadcast

    private static final int GLOBAL_UNICAST = 0x2000;
    private static final int GLOBAL_UNICAST_MASK = 0xe000;
    private static final int TRANSITION_V4 = 0x2002;
    private static final int SPECIAL = 0x2001;
    private static final int LAST_SPECIAL = 0x01ff;
    private static final int DOCUMENTATION = 0x0db8;
    private static final int DOCUMENTATION_NEW = 0x3fff;

    private record Net(int base, int bits) {

        boolean holds(int address) {
            return (address ^ base) >>> (V4_BITS - bits) == 0;
        }
    }

    private OuterAddresses() {}

    private static Net net(int first, int second, int third, int bits) {
        return new Net(first << 24 | second << 16 | third << 8, bits);
    }

    /** Whether the gateway may go there without the operator's leave. */
    static boolean holds(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        if (address instanceof Inet4Address) {
            int number = bytes.getInt();
            return CLOSED_V4.stream().noneMatch(net -> net.holds(number));
        }
        int first = Short.toUnsignedInt(bytes.getShort());
        int second = Short.toUnsignedInt(bytes.getShort());
        boolean special = first == SPECIAL && (second <= LAST_SPECIAL || second == DOCUMENTATION)
                || first == TRANSITION_V4
                || first == DOCUMENTATION_NEW;
        return (first & GLOBAL_UNICAST_MASK) == GLOBAL_UNICAST && !special;
    }
}

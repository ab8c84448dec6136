package org.tongqu.standalone.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Looks from within, while the application starts, whether anybody could already ask for something. */
@Startup
@Singleton
public class SampleDoor {
    @PostConstruct
    void mustBeClosed() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger("sample.port")));
        } catch (IOException closed) {
            return;
        }
        throw new IllegalStateException("the port is open before the application is there");
    }
}

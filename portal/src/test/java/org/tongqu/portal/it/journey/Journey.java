package org.tongqu.portal.it.journey;

import java.util.HashMap;
import java.util.Map;
import org.tongqu.portal.it.RestClient;
import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** What all stations of the journey share: the screen, the album, the REST door for machines, and what was found out. */
public final class Journey {

    private final Screen screen;
    private final Album album;
    private final RestClient door;
    private final String password;
    private final Map<String, String> found = new HashMap<>();

    /** @param door the REST door as a visitor */
    public Journey(Screen screen, Album album, RestClient door, String password) {
        this.screen = screen;
        this.album = album;
        this.door = door;
        this.password = password;
    }

    Screen screen() {
        return screen;
    }

    Album album() {
        return album;
    }

    /** The password of all people of the journey. */
    String password() {
        return password;
    }

    /** A machine that acts for a person at the REST door. */
    RestClient machineOf(String username) {
        return door.signIn(username, password);
    }

    /** Tells the following stations something, for example the number of an object. */
    public void tell(String what, String value) {
        found.put(what, value);
    }

    /** What an earlier station told. */
    public String told(String what) {
        if (!found.containsKey(what)) {
            throw new IllegalStateException("no station told " + what + "; told were " + found.keySet());
        }
        return found.get(what);
    }
}

package org.tongqu.portal.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Numbered pictures of what the browser shows, in one folder. */
public final class Album {

    private final Browser browser;
    private final Screen screen;
    private final Path folder;
    private int last;

    public Album(Browser browser, Screen screen, Path folder) {
        this.browser = browser;
        this.screen = screen;
        this.folder = folder;
    }

    /** Keeps a picture at desktop width. */
    public void picture(String name) {
        screen.settle();
        write(next(name) + ".png", browser.picture());
    }

    /** Keeps two pictures: at desktop and at phone width. */
    public void pictures(String name) {
        picture(name);
        browser.width(Browser.PHONE);
        screen.settle();
        write("%02d-%s-phone.png".formatted(last, name), browser.picture());
        browser.width(Browser.DESKTOP);
        screen.settle();
    }

    /** Keeps what the browser shows when something has failed: picture, page source, address. */
    public void failure(String name) {
        write("failure-" + name + ".png", browser.picture());
        String page = "<!-- " + browser.driver().getCurrentUrl() + " -->\n"
                + browser.driver().getPageSource();
        write("failure-" + name + ".html", page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String next(String name) {
        last++;
        return "%02d-%s".formatted(last, name);
    }

    private void write(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tongqu.portal.background;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Tells the background that requests are served. */
@WebListener
public class FirstRequest implements ServletRequestListener {

    @Inject
    private Background background;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        background.open();
    }
}

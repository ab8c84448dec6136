package org.tongqu.portal.shell;

/** Marks a page that keeps the public header even for people who signed in: the home page, the sign-in page. */
public interface PublicPage {}

package org.tongqu.portal.demo;

/** Loads one kind of demo objects; features provide it as a CDI bean. */
public interface DemoPart {

    /** Name of the part, unique. */
    String name();

    /** Parts with a smaller order are loaded first, so that references resolve. */
    int order();

    /** Loads the part in the running transaction, reporting every line. */
    void load(DemoFiles files, DemoReport report);
}

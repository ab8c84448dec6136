package org.tongqu.search.sample;

import org.tongqu.portal.security.Needs;

/** Breaks: no arrow runs back to the portal. */
public class KnowsTheHouse {
    public Needs needs;
}

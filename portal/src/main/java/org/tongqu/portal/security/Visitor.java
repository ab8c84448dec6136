package org.tongqu.portal.security;

/** Tells visitors of a day apart without saying who they are; kept only as a salted hash, never as it is. */
public interface Visitor {

    /** The same for the same account or, if nobody is signed in, for the same address. */
    String mark();
}

package org.tongqu.search.samples;

/** Breaks the rule that names say what things are. */
public class TokenHelper {}

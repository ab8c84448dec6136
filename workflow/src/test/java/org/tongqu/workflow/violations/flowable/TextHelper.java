package org.tongqu.workflow.violations.flowable;

/** A name that says nothing. */
public class TextHelper {}

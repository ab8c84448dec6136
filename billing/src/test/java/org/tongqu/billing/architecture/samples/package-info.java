/**
 * Classes that break one rule each, so that every architecture rule is seen to catch something.
 *
 * <p>Out of scope: being used.
 */
package org.tongqu.billing.architecture.samples;

/**
 * Time: the one clock and the one working-day calendar.
 *
 * <p>R1 Nobody asks the system for the present; the clock is injected, its zone is Asia/Shanghai.
 *
 * <p>R2 Statutory holidays and make-up working days are data ({@code calendar/cn-holidays.json}).
 *
 * <p>Out of scope: how dates read on a screen (package look.format), deadlines of a process (module workflow).
 */
package org.tongqu.portal.time;

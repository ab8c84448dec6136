/**
 * Period: the operator of the platform closes the months of the ledger (月结), and everybody who reads them can check them.
 *
 * <p>R1 A month shows how far it is closed, every gate with what stands in its way and who can mend it, its trial balance and
 * its journals.
 *
 * <p>R2 Finance of the operator locks a month that is over and seals it when all gates are passed; what stands in the way is
 * named all at once.
 *
 * <p>R3 Another person of the operator's finance or administration closes it and states the root that was verified
 * (two persons, held by module billing as well). Auditors read everything and write nothing.
 *
 * <p>R4 Of a sealed month anybody who reads it gets the proof that a journal is under its root, and has the root made again.
 *
 * <p>R5 There is no way back; rules of closing live in module billing, here it is decided who may do what, and every step
 * leaves an audit event.
 *
 * <p>Out of scope: how the bank is reconciled (feature bank), payouts.
 */
package org.tongqu.portal.period;

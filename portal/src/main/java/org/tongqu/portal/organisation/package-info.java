/**
 * Organisation: the units that take part: authorities, institutions, enterprises, alliances, and their people.
 *
 * <p>R1 An organisation is known by its unified social credit code (GB 32100-2015), whose check digits hold; one code,
 * one organisation.
 *
 * <p>R2 Contacts are shown to signed-in people only.
 *
 * <p>R3 An account belongs to one organisation; its administrator manages it, the platform administrator manages all.
 *
 * <p>Source: NDI-TR-2025-03 (draft) identity fields; policy item (九) unified identity registration.
 *
 * <p>Out of scope: shares and duties within a consortium (feature consortium), money (module billing).
 */
package org.tongqu.portal.organisation;

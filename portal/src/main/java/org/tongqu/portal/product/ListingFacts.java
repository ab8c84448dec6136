package org.tongqu.portal.product;

import java.time.LocalDate;
import java.util.Optional;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.code.CodeTables;

/**
 * What listing policies need to know besides the product itself.
 *
 * @param codes the vocabularies
 * @param agreement the agreement the product refers to; empty if there is none
 * @param today the day for which the question is asked
 */
record ListingFacts(CodeTables codes, Optional<AuthorisationAgreement> agreement, LocalDate today) {}

package org.tongqu.portal.agreement;

import java.util.List;

/**
 * Terms that were checked, with the products at their prices.
 *
 * @param terms with all clauses of their type
 * @param products in the order of the agreement
 */
record AmendedOffer(AgreementTerms terms, List<AgreedProduct> products) {}

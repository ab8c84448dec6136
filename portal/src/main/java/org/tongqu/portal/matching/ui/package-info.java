/** The screens of search and matching: the search page and the match sections of demand and product pages. */
package org.tongqu.portal.matching.ui;

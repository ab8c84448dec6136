package org.tongqu.portal.product.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The places of products: the shelf for everybody, the own products for providers. */
@ApplicationScoped
public class ProductNavigation implements NavContribution {

    private static final List<NavEntry> ENTRIES = List.of(
            NavEntry.tab("product.nav.shelf", ProductAddress.PATH, 30),
            new NavEntry(
                    NavGroup.BUSINESS,
                    "product.nav.own",
                    OwnProductsView.PATH,
                    20,
                    "product.edit",
                    NavMark.of(Icons.BOX)),
            new NavEntry(NavGroup.BUSINESS, "product.nav.shelf", ProductAddress.PATH, 25, "", NavMark.of(Icons.CARDS)));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}

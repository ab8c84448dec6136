package org.tongqu.search;

import java.util.Set;

/**
 * Whose eyes a search is for; documents outside are neither found nor counted.
 *
 * @param visibilities circles whose documents may be found, for example {@code PUBLIC}
 * @param ownerId organisation whose own documents are found besides; empty if none
 * @param everything true for those who may see all documents
 */
public record Audience(Set<String> visibilities, String ownerId, boolean everything) {

    /** Somebody who is not logged in. */
    public static final Audience ANYBODY = new Audience(Set.of(Listing.PUBLIC), "", false);

    /** Somebody who may see every document. */
    public static final Audience ALL = new Audience(Set.of(), "", true);

    public Audience {
        visibilities = Set.copyOf(visibilities);
        ownerId = ownerId == null ? "" : ownerId;
    }

    /** Members of an organisation: public documents and its own. */
    public static Audience of(String ownerId) {
        return new Audience(Set.of(Listing.PUBLIC), ownerId, false);
    }

    /** Whether somebody of this audience may find a document that stands so. */
    public boolean sees(Listing listing) {
        return everything
                || visibilities.contains(listing.visibility())
                || (!ownerId.isEmpty() && ownerId.equals(listing.ownerId()));
    }
}

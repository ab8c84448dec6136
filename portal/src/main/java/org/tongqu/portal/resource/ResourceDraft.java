package org.tongqu.portal.resource;

import java.util.List;

/**
 * What one writes about a public data resource.
 *
 * @param holderId the organisation that holds the data; absent means the caller's own
 * @param openAttribute code of {@code openAttributes}
 * @param accessNote where to find or how to apply; may be empty
 * @param updateFrequency code of {@code updateFrequencies}
 * @param fields names of the data items
 * @param oneSource whether the holder is the authoritative source 一数一源; absent means no
 */
public record ResourceDraft(
        String name,
        String description,
        String holderId,
        String openAttribute,
        SharingAttribute sharingAttribute,
        AccessWay accessWay,
        String accessNote,
        List<String> themes,
        List<String> transportModes,
        String businessField,
        String regionCluster,
        String updateFrequency,
        List<String> fields,
        Boolean oneSource) {

    public ResourceDraft {
        oneSource = oneSource != null && oneSource;
        description = description == null ? "" : description;
        accessNote = accessNote == null ? "" : accessNote;
        themes = themes == null ? List.of() : List.copyOf(themes);
        transportModes = transportModes == null ? List.of() : List.copyOf(transportModes);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** The same draft for that holder. */
    public ResourceDraft heldBy(String organisationId) {
        return new ResourceDraft(
                name,
                description,
                organisationId,
                openAttribute,
                sharingAttribute,
                accessWay,
                accessNote,
                themes,
                transportModes,
                businessField,
                regionCluster,
                updateFrequency,
                fields,
                oneSource);
    }
}

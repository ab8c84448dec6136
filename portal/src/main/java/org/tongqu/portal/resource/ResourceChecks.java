package org.tongqu.portal.resource;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;

/** Checks what is written about a resource. */
@Dependent
public class ResourceChecks {

    private static final int NAME = 100;
    private static final int DESCRIPTION = 1000;
    private static final int FIELDS = 200;

    private final CodeTables codes;
    private final Organisations organisations;

    @Inject
    public ResourceChecks(CodeTables codes, Organisations organisations) {
        this.codes = codes;
        this.organisations = organisations;
    }

    Violations of(ResourceDraft draft) {
        Violations violations = new Violations();
        violations.text("name", draft.name(), NAME);
        violations.optionalText("description", draft.description(), DESCRIPTION);
        violations.optionalText("accessNote", draft.accessNote(), DESCRIPTION);
        violations.require(
                organisations.find(draft.holderId()).isPresent(),
                "holderId",
                "unknownCode",
                String.valueOf(draft.holderId()));
        codes.check(violations, "openAttribute", "openAttributes", draft.openAttribute());
        codes.check(violations, "businessField", "businessFields", draft.businessField());
        codes.check(violations, "regionCluster", "regionClusters", draft.regionCluster());
        codes.check(violations, "updateFrequency", "updateFrequencies", draft.updateFrequency());
        codes.checkAll(violations, "themes", "themes", draft.themes());
        codes.checkAll(violations, "transportModes", "transportModes", draft.transportModes());
        violations.require(draft.sharingAttribute() != null, "sharingAttribute", "required");
        violations.require(draft.accessWay() != null, "accessWay", "required");
        violations.require(!draft.fields().isEmpty(), "fields", "required");
        violations.require(draft.fields().size() <= FIELDS, "fields", "resource.tooManyFields", FIELDS);
        draft.fields().forEach(field -> violations.text("fields", field, NAME));
        boolean open = "UNCOND".equals(draft.openAttribute()) || "COND".equals(draft.openAttribute());
        violations.require(draft.accessWay() != AccessWay.OPEN || open, "accessWay", "resource.notOpen");
        return violations;
    }
}

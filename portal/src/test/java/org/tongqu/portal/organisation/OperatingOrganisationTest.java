package org.tongqu.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;

class OperatingOrganisationTest {

    private final Foundation foundation = new Foundation();
    private final OperatingOrganisation operator = new OperatingOrganisation(foundation.organisations);

    @Test
    void the_organisation_with_the_capacity_operates_the_platform() {
        assertThat(operator.is("O001")).isTrue();
        assertThat(operator.is("O002")).isFalse();
    }

    @Test
    void nobody_does_not_and_a_stranger_does_not() {
        assertThat(operator.is("")).isFalse();
        assertThat(operator.is("O999")).isFalse();
    }
}

package org.tongqu.billing.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.spi.PartyDirectory;

/** Names for documents: asks the directory of the house, and falls back to the reference. */
@ApplicationScoped
public class PartyNames {

    private Instance<PartyDirectory> directories;

    protected PartyNames() {} // for CDI proxies

    /** Names out of the directory, if the house has one. */
    @Inject
    public PartyNames(Instance<PartyDirectory> directories) {
        this.directories = directories;
    }

    /** What documents print of a party. */
    public PartyDetails of(PartyRef party) {
        return directories.stream()
                .map(directory -> directory.find(party))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> PartyDetails.unknown(party));
    }
}

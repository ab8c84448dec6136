package org.tongqu.portal.architecture.samples.demand;

import com.vaadin.flow.component.html.Div;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.tongqu.portal.architecture.samples.product.SampleProduct;
import org.tongqu.portal.security.SystemOnly;

/** Breaks: no cycle, model knows no door, EntityManager in jpa only, the clock, drawn ids, use cases name their right. */
@Transactional
public class SampleDemandService {
    public SampleProduct product;
    public EntityManager em;
    public Div div;
    public Random random;

    public String unguarded() {
        return Instant.now() + UUID.randomUUID().toString();
    }

    @SystemOnly
    public void internal() {}
}

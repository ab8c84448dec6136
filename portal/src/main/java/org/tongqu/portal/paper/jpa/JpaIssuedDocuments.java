package org.tongqu.portal.paper.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tongqu.portal.paper.IssuedDocument;
import org.tongqu.portal.paper.IssuedDocuments;

@ApplicationScoped
class JpaIssuedDocuments implements IssuedDocuments {

    private static final String ADD =
            "insert into portal.issued_document (code, kind, number, digest, issued_at, issued_by)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public boolean addOnce(IssuedDocument document) {
        int place = 1;
        return em.createNativeQuery(ADD)
                        .setParameter(place++, document.code())
                        .setParameter(place++, document.kind().name())
                        .setParameter(place++, document.number())
                        .setParameter(place++, document.digest())
                        .setParameter(place++, document.issuedAt())
                        .setParameter(place, document.issuedBy())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<IssuedDocument> find(String code) {
        return Optional.ofNullable(em.find(IssuedDocument.class, code));
    }
}

package dev.plumbline.contract.metric;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Every query of the measures that the client added.
@ApplicationScoped
class OwnMeasures implements PanacheRepositoryBase<OwnMeasure, UUID> {}

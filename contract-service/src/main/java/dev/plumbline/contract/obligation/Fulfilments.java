package dev.plumbline.contract.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every query of fulfilments. Whether a caller sees the contract is asked before.
@ApplicationScoped
class Fulfilments implements PanacheRepositoryBase<Fulfilment, UUID> {

  List<Fulfilment> between(UUID contractId, LocalDate from, LocalDate to) {
    return list("contractId = ?1 and dueOn between ?2 and ?3", contractId, from, to);
  }

  Optional<Fulfilment> of(UUID contractId, DueDate due) {
    return find("contractId = ?1 and code = ?2 and dueOn = ?3", contractId, due.code(), due.dueOn())
        .firstResultOptional();
  }
}

package dev.plumbline.service.memo;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// All queries for memos.
@ApplicationScoped
public class Memos implements PanacheRepositoryBase<Memo, UUID> {

  private final VendorScope scope;

  Memos(VendorScope scope) {
    this.scope = scope;
  }

  Optional<Memo> visible(UUID id) {
    return findByIdOptional(id).filter(memo -> scope.includes(memo.vendorId()));
  }

  Page<Memo> page(PageRequest page) {
    var where =
        new Conditions()
            .and("id > :after", "after", page.afterId().orElse(null))
            .and("vendorId = :vendor", "vendor", scope.vendor().orElse(null));
    var rows = find(where.clauses(), Sort.by("id"), where.values()).range(0, page.limit()).list();
    return page.pageById(rows, Memo::id);
  }
}

package dev.plumbline.service.memo;

import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// All queries for memos.
@ApplicationScoped
public class Memos implements PanacheRepositoryBase<Memo, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  private final VendorScope scope;

  Memos(VendorScope scope) {
    this.scope = scope;
  }

  Optional<Memo> visible(UUID id) {
    return findByIdOptional(id).filter(memo -> scope.includes(memo.vendorId()));
  }

  Page<Memo> page(PageRequest page) {
    var rows =
        find(
                "id > ?1 and (?2 is null or vendorId = ?2) order by id",
                page.afterId().orElse(FIRST),
                scope.vendor().orElse(null))
            .range(0, page.limit())
            .list();
    return page.pageById(rows, Memo::id);
  }
}

package dev.plumbline.vendor.activity;

import dev.plumbline.service.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;

/// Every query of overrides and waivers.
@ApplicationScoped
class Rulings implements PanacheRepositoryBase<Ruling, UUID> {

  /// By age.
  <R extends Ruling> List<Ruled<R>> list(Class<R> kind, UUID activityId, PageRequest page) {
    return this.<R>ruled(kind, "where r.activityId = ?1 and r.number > ?2 order by r.number")
        .setParameter(1, activityId)
        .setParameter(2, page.afterText().map(Integer::valueOf).orElse(0))
        .setMaxResults(page.rows())
        .getResultList();
  }

  <R extends Ruling> Optional<Ruled<R>> byNumber(Class<R> kind, UUID activityId, int number) {
    return this.<R>ruled(kind, "where r.activityId = ?1 and r.number = ?2")
        .setParameter(1, activityId)
        .setParameter(2, number)
        .uniqueResultOptional();
  }

  <R extends Ruling> Ruled<R> byId(Class<R> kind, UUID id) {
    return this.<R>ruled(kind, "where r.id = ?1").setParameter(1, id).getSingleResult();
  }

  void add(Revocation revocation) {
    getEntityManager().persist(revocation);
  }

  /// The names of kinds are the program's own.
  @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
  private <R extends Ruling> SelectionQuery<Ruled<R>> ruled(Class<R> kind, String where) {
    String ruled =
        """
        select new dev.plumbline.vendor.activity.Ruled(r, v,
          (select max(e.number) from %1$s e where e.activityId = r.activityId))
        from %1$s r left join Revocation v on v.rulingId = r.id
        """
            .formatted(kind.getSimpleName());
    return (SelectionQuery) getSession().createSelectionQuery(ruled + where, Ruled.class);
  }
}

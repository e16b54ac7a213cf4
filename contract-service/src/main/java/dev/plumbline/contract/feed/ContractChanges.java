package dev.plumbline.contract.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/// Every query of the feed.
@ApplicationScoped
class ContractChanges implements PanacheRepositoryBase<ContractChange, Long> {

  /// Held until the transaction ends: whoever comes next sees what this one committed.
  private static final String ONE_AT_A_TIME =
      "select 1 from pg_advisory_xact_lock(hashtextextended('contract_change', 0))";

  private static final String TERMS =
      """
      select c.position, v.terms from contract_change c
      join contract_version v
        on v.contract_id = c.contract_id and v.number = c.version_number
      where c.position between ? and ?""";

  private final Session session;

  ContractChanges(Session session) {
    this.session = session;
  }

  /// The position for the next change, which this transaction alone can take.
  long next() {
    getEntityManager().createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
    return head() + 1;
  }

  /// The last position; 0 before the first change.
  long head() {
    return getEntityManager()
        .createQuery("select coalesce(max(position), 0) from ContractChange", Long.class)
        .getSingleResult();
  }

  /// The frozen terms of the versions that became effective, by the changes' positions.
  Map<Long, String> terms(long first, long last) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(TERMS)) {
            select.setLong(1, first);
            select.setLong(2, last);
            ResultSet rows = select.executeQuery();
            Map<Long, String> terms = new HashMap<>();
            while (rows.next()) {
              terms.put(rows.getLong("position"), rows.getString("terms"));
            }
            return terms;
          }
        });
  }

  /// By position.
  List<ContractChange> after(long position, int limit) {
    return find("position > ?1 order by position", position).page(0, limit).list();
  }
}

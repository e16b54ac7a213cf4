package dev.plumbline.service.transaction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Plain SQL, as a feature's own check could forget to narrow it.
@Singleton
public class Sql {

  private final Session session;

  Sql(Session session) {
    this.session = session;
  }

  public List<String> strings(String query) {
    return session.createNativeQuery(query, String.class).getResultList();
  }

  public String one(String query) {
    return session.createNativeQuery(query, String.class).getSingleResult();
  }

  public int update(String statement, Object... values) {
    var query = session.createNativeMutationQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }

  /// Gives the vendor a memo with this title.
  public UUID memo(UUID vendorId, String title) {
    UUID id = UUID.randomUUID();
    update(
        "insert into memo (id, vendor_id, title, version) values (?, ?, ?, 0)",
        id,
        vendorId,
        title);
    return id;
  }
}

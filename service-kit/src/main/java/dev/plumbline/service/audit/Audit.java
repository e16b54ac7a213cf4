package dev.plumbline.service.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.service.transaction.Transactions;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Writes the audit rows of a service.
@ApplicationScoped
public class Audit {

  private static final String INSERT =
      """
      insert into audit_entry (id, at, actor, actor_name, vendor_id, action, resource_type,
        resource_id, details, trace_id)
      select id, ?, ?, ?, vendor_id, action, resource_type, resource_id, details::jsonb, ?
      from unnest(?, ?, ?, ?, ?, ?)
        as entry (id, vendor_id, action, resource_type, resource_id, details)""";

  private final Transactions transactions;
  private final Session session;
  private final ObjectMapper mapper;
  private final Clock clock;

  Audit(Transactions transactions, Session session, ObjectMapper mapper, Clock clock) {
    this.transactions = transactions;
    this.session = session;
    this.mapper = mapper;
    this.clock = clock;
  }

  /// Says that the actor of the running transaction does this; stands or falls with it.
  ///
  /// @param action what is done, in kebab-case and in the past: `status-changed`
  /// @param resourceType the kind of thing, in the singular: `vendor`
  /// @param vendorId the vendor whom it concerns, who may read the entry; where a vendor acts, its
  ///     own id
  /// @param details what changed, as a record or a map; no secrets and no personal data
  public void record(
      String action,
      String resourceType,
      Object resourceId,
      @Nullable UUID vendorId,
      @Nullable Object details) {
    record(List.of(new AuditEntry(action, resourceType, resourceId, vendorId, details)));
  }

  /// As [#record(String, String, Object, UUID, Object)], for what vendors never read, whomever it
  /// concerns.
  public void recordForClientAlone(
      String action, String resourceType, Object resourceId, @Nullable Object details) {
    record(action, resourceType, resourceId, null, details);
  }

  /// As [#record(String, String, Object, UUID, Object)], for what is done to many at once, by one
  /// statement.
  public void record(Collection<AuditEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Actor actor = transactions.actor();
    session.doWork(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, actor.subject());
            insert.setString(3, actor.name());
            insert.setString(4, traceId());
            insert.setArray(5, column(connection, "uuid", entries, _ -> Ids.next()));
            insert.setArray(6, column(connection, "uuid", entries, AuditEntry::vendorId));
            insert.setArray(7, column(connection, "text", entries, AuditEntry::action));
            insert.setArray(8, column(connection, "text", entries, AuditEntry::resourceType));
            insert.setArray(
                9, column(connection, "text", entries, it -> it.resourceId().toString()));
            insert.setArray(10, column(connection, "text", entries, it -> json(it.details())));
            insert.executeUpdate();
          }
        });
  }

  private static Array column(
      Connection connection,
      String type,
      Collection<AuditEntry> entries,
      Function<AuditEntry, @Nullable Object> value)
      throws SQLException {
    return connection.createArrayOf(type, entries.stream().<@Nullable Object>map(value).toArray());
  }

  private @Nullable String json(@Nullable Object details) {
    try {
      return details == null ? null : mapper.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Details that cannot be written as JSON", e);
    }
  }

  private static @Nullable String traceId() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : null;
  }
}

package dev.plumbline.service.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.service.transaction.Transactions;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Writes the audit rows of a service.
@ApplicationScoped
public class Audit {

  private static final String INSERT =
      """
      insert into audit_entry (id, at, actor, actor_name, vendor_id, action, resource_type,
        resource_id, details, trace_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""";

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

  /// As [#record(String, String, Object, UUID, Object)], for what is done to many at once.
  public void record(Collection<AuditEntry> entries) {
    Actor actor = transactions.actor();
    session.doWork(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditEntry entry : entries) {
              insert.setObject(1, Ids.next());
              insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
              insert.setString(3, actor.subject());
              insert.setString(4, actor.name());
              insert.setObject(5, entry.vendorId());
              insert.setString(6, entry.action());
              insert.setString(7, entry.resourceType());
              insert.setString(8, entry.resourceId().toString());
              insert.setString(9, entry.details() == null ? null : json(entry.details()));
              insert.setString(10, traceId());
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }

  private String json(Object details) {
    try {
      return mapper.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Details that cannot be written as JSON", e);
    }
  }

  private static @Nullable String traceId() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : null;
  }
}

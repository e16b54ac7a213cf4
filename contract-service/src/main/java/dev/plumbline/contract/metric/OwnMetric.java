package dev.plumbline.contract.metric;

import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.service.document.Documents;
import dev.plumbline.service.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// One version of a metric that the client published itself.
@Entity
@Immutable
@Table(name = "metric_definition")
class OwnMetric {

  @Id private UUID id;
  private String code;
  private int version;
  private String definition;

  /// For Hibernate alone.
  protected OwnMetric() {}

  OwnMetric(MetricDefinition definition) {
    this.id = Ids.next();
    this.code = definition.code();
    this.version = definition.version();
    this.definition = Documents.write(definition);
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  int version() {
    return version;
  }

  MetricDefinition definition() {
    return Documents.read(definition, MetricDefinition.class);
  }
}

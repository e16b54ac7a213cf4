package dev.plumbline.contract.metric;

import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.service.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A measure that the client added to those of the catalogue.
@Entity
@Immutable
@Table(name = "measure_definition")
class OwnMeasure {

  @Id private UUID id;
  private String code;

  @Enumerated(EnumType.STRING)
  private MeasureUnit unit;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  @Enumerated(EnumType.STRING)
  private Party owner;

  private boolean ownerNegotiable;
  private String description;

  /// For Hibernate alone.
  protected OwnMeasure() {}

  OwnMeasure(MeasureDefinition definition) {
    this.id = Ids.next();
    this.code = definition.code();
    this.unit = definition.unit();
    this.origin = definition.origin();
    this.owner = definition.owner();
    this.ownerNegotiable = definition.ownerNegotiable();
    this.description = definition.description();
  }

  UUID id() {
    return id;
  }

  MeasureDefinition definition() {
    return new MeasureDefinition(code, unit, origin, owner, ownerNegotiable, description);
  }
}

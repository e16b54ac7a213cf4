package dev.plumbline.contract.metric.api;

import dev.plumbline.contract.metric.MeasureView;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;

/// A measure that metrics can read.
///
/// @param origin LINE: reported for each line of the scope; CONTRACT: once, on the line `shared`;
///     OBSERVED: counted from observations; DERIVED: worked out of other measures
/// @param owner the party that owes it
/// @param ownerNegotiable whether a contract may name the other party as its owner
/// @param description what is counted
/// @param own whether the client added it; else it is of Plumbline's catalogue
public record MeasureResponse(
    String code,
    MeasureUnit unit,
    Origin origin,
    Party owner,
    boolean ownerNegotiable,
    String description,
    boolean own) {

  static MeasureResponse of(MeasureView measure) {
    MeasureDefinition definition = measure.definition();
    return new MeasureResponse(
        definition.code(),
        definition.unit(),
        definition.origin(),
        definition.owner(),
        definition.ownerNegotiable(),
        definition.description(),
        measure.own());
  }
}

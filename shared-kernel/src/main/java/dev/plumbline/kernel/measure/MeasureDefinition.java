package dev.plumbline.kernel.measure;

/// What is known of a measure before any contract.
///
/// @param code camelCase; a threshold carries its seconds in it, as in `answeredWithin20`
/// @param owner the party that owes it
/// @param ownerNegotiable whether a contract may name the other party as its owner
/// @param description what is counted, in a sentence
public record MeasureDefinition(
    String code,
    MeasureUnit unit,
    Origin origin,
    Party owner,
    boolean ownerNegotiable,
    String description) {}

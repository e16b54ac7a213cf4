package dev.plumbline.kernel.measure;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The measures that somebody can speak of: those of the catalogue, and some of the client's own.
///
/// @param own by code
public record Vocabulary(Map<String, MeasureDefinition> own) {

  /// The catalogue alone.
  public static final Vocabulary CATALOGUE = new Vocabulary(Map.of());

  public Vocabulary {
    own = Map.copyOf(own);
  }

  public static Vocabulary with(Collection<MeasureDefinition> own) {
    return new Vocabulary(
        own.stream().collect(toMap(MeasureDefinition::code, Function.identity())));
  }

  public Optional<MeasureDefinition> find(String code) {
    return findOwn(code).or(() -> KnownMeasures.find(code));
  }

  /// A measure that nobody knows without its definition.
  public Optional<MeasureDefinition> findOwn(String code) {
    return Optional.ofNullable(own.get(code));
  }

  /// Whether it is reported once per contract, on [Line#SHARED].
  public boolean isOncePerContract(String code) {
    return find(code).filter(measure -> measure.origin() == Origin.CONTRACT).isPresent();
  }
}

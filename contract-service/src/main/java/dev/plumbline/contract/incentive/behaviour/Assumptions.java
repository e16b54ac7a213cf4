package dev.plumbline.contract.incentive.behaviour;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The value of each assumption, and where it comes from.
public final class Assumptions {

  /// Where a value comes from.
  public enum Origin {
    /// The request.
    GIVEN,
    /// The assumption's usual value.
    DEFAULT,
    /// Other assumptions and the scenario.
    DERIVED
  }

  /// An assumption with the value that was used.
  public record Used(Assumption assumption, BigDecimal value, Origin origin) {}

  private final Map<Assumption, Used> used;

  private Assumptions(Map<Assumption, Used> used) {
    this.used = used;
  }

  /// The given values, and the usual ones for all others.
  public static Assumptions of(Map<Assumption, BigDecimal> given) {
    Map<Assumption, Used> used = new EnumMap<>(Assumption.class);
    for (Assumption assumption : Assumption.values()) {
      if (given.containsKey(assumption)) {
        used.put(assumption, new Used(assumption, given.get(assumption), Origin.GIVEN));
      } else {
        assumption
            .usual()
            .ifPresent(it -> used.put(assumption, new Used(assumption, it, Origin.DEFAULT)));
      }
    }
    return new Assumptions(used);
  }

  public boolean has(Assumption assumption) {
    return used.containsKey(assumption);
  }

  /// With a value that follows from others.
  public Assumptions deriving(Assumption assumption, BigDecimal value) {
    Map<Assumption, Used> more = new EnumMap<>(used);
    more.put(assumption, new Used(assumption, value, Origin.DERIVED));
    return new Assumptions(more);
  }

  public BigDecimal value(Assumption assumption) {
    Used found = used.get(assumption);
    if (found == null) {
      throw new IllegalStateException(assumption + " has no value");
    }
    return found.value();
  }

  /// A percentage as a share of 1.
  public BigDecimal share(Assumption assumption) {
    return value(assumption).movePointLeft(2);
  }

  /// All of them, in their usual order.
  public List<Used> all() {
    return Arrays.stream(Assumption.values()).filter(used::containsKey).map(used::get).toList();
  }
}

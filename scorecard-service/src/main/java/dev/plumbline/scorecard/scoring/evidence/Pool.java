package dev.plumbline.scorecard.scoring.evidence;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The figures of several lines and months, and what is missing among them.
public record Pool(List<Part> parts, List<Gap> gaps) {

  public Pool {
    parts = List.copyOf(parts);
    gaps = List.copyOf(gaps);
  }

  /// Several pools together.
  public static Pool of(Collection<Pool> pools) {
    return new Pool(
        pools.stream().flatMap(pool -> pool.parts.stream()).toList(),
        pools.stream().flatMap(pool -> pool.gaps.stream()).toList());
  }

  /// What a party failed to give.
  public List<Gap> gapsOf(Party party) {
    return gaps.stream().filter(gap -> gap.owedBy() == party).toList();
  }

  /// The sums of the measures over all parts that know them; where there are gaps, the sums are not
  /// the whole.
  public Measures sums(Collection<String> measures) {
    NavigableMap<String, BigDecimal> sums = new TreeMap<>();
    measures.forEach(measure -> sums.put(measure, BigDecimal.ZERO));
    for (Part part : parts) {
      part.measures()
          .values()
          .forEach((code, value) -> sums.computeIfPresent(code, (_, sum) -> sum.add(value)));
    }
    return new Measures(sums);
  }
}

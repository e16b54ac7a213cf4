package dev.plumbline.kernel.pricing;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a contract adds to a base model, each at most once. They take effect in this order, each on
/// the fee that the ones before it leave.
public record Additions(
    @Nullable VolumeBands volumeBands,
    @Nullable MinimumCommitment minimumCommitment,
    @Nullable GainShare gainShare) {

  public boolean isEmpty() {
    return volumeBands == null && minimumCommitment == null && gainShare == null;
  }

  Set<String> measures() {
    Set<String> measures = new TreeSet<>();
    if (volumeBands != null) {
      measures.add(volumeBands.measure());
    }
    if (gainShare != null) {
      measures.add(GainShare.MEASURE);
    }
    return measures;
  }
}

package dev.plumbline.vendor.activity.api;

import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Holds a channel mix together: each channel once, and nothing missing to 100.
final class ChannelMixRules {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private ChannelMixRules() {}

  /// Shares that could not be read are passed over: they are violations already.
  static Stream<Violation> violations(List<ShareBody> mix) {
    var found = new ArrayList<Violation>();
    Set<String> met = new HashSet<>();
    for (int i = 0; i < mix.size(); i++) {
      ShareBody share = mix.get(i);
      if (share == null || share.channel() == null) {
        continue;
      }
      if (!met.add(share.channel())) {
        found.add(
            Violation.at(
                "/channelMix/%d/channel".formatted(i), "channel-repeated", "has a share already"));
      }
    }
    if (!mix.isEmpty() && isRead(mix) && sum(mix).compareTo(WHOLE) != 0) {
      found.add(Violation.at("/channelMix", "channel-mix-not-whole", "must add to 100"));
    }
    return found.stream();
  }

  private static boolean isRead(List<ShareBody> mix) {
    return mix.stream().allMatch(share -> share != null && share.percent() != null);
  }

  private static BigDecimal sum(List<ShareBody> mix) {
    return mix.stream().map(ShareBody::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

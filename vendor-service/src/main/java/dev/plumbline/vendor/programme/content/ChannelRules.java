package dev.plumbline.vendor.programme.content;

import dev.plumbline.kernel.measure.Channel;
import dev.plumbline.web.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which channels there are, by the codes that contracts and reports have.
public final class ChannelRules {

  private static final String DEMAND =
      Arrays.stream(Channel.values())
          .map(Channel::code)
          .collect(Collectors.joining(", ", "must be one of ", ""));

  private ChannelRules() {}

  /// A violation for each element whose channel nobody knows; what is missing is passed over.
  ///
  /// @param pointer of the list
  public static <T> Stream<Violation> unknown(
      String pointer, List<T> elements, Function<T, @Nullable String> channel) {
    return IntStream.range(0, elements.size())
        .filter(i -> elements.get(i) != null && isUnknown(channel.apply(elements.get(i))))
        .mapToObj(i -> Violation.at(pointer + "/" + i + "/channel", "unknown-value", DEMAND));
  }

  private static boolean isUnknown(@Nullable String code) {
    return code != null && Channel.find(code).isEmpty();
  }
}

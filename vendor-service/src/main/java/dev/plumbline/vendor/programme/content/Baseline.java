package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an activity measures today, in the counts and sums that vendors report, so that both can
/// be compared.
///
/// @param from the first month
/// @param to the last month
/// @param source where the figures come from
/// @param vendorId who served the activity: a vendor of the registry, an in-house one included;
///     absent where nobody is registered for it
/// @param lines one for each channel, with the sums over all months
@Schema(description = "What an activity measures today, in the measures of reports")
public record Baseline(
    @NotNull YearMonth from,
    @NotNull YearMonth to,
    @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String source,
    @Nullable UUID vendorId,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid BaselineLine> lines)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return Stream.concat(period(), figures()).toList();
  }

  private Stream<Violation> period() {
    return from != null && to != null && to.isBefore(from)
        ? Stream.of(Violation.at("/to", "baseline-period-reversed", "must not be before `from`"))
        : Stream.empty();
  }

  private Stream<Violation> figures() {
    if (lines == null) {
      return Stream.empty();
    }
    return Stream.of(
            Repeated.in("/lines", "channel", lines, BaselineLine::channel),
            MeasureRules.each("/lines", lines, BaselineLine::measures),
            implausible())
        .flatMap(violations -> violations);
  }

  /// Sums over months hold what each month holds.
  private Stream<Violation> implausible() {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i) != null)
        .boxed()
        .flatMap(
            i ->
                lines
                    .get(i)
                    .impossible()
                    .map(
                        rule ->
                            Violation.at("/lines/" + i, "implausible-baseline", rule.toString())));
  }
}

package dev.plumbline.vendor.programme.api;

import dev.plumbline.kernel.measure.Channel;
import dev.plumbline.vendor.programme.ProgrammeProfile;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a programme is about, whole: to begin one, or to correct it.
public record ProgrammeRequest(
    @Schema(description = "How people name it; unique", examples = "SUPPORT-2027")
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = Texts.OFFICIAL_NUMBER)
        String reference,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String name,
    @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) @Nullable String objective,
    @Schema(description = "ISO 4217, of the prices") @NotNull Currency currency,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid ScopeLine> scope)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return scope == null
        ? List.of()
        : Stream.concat(unknownChannels(), repeatedLines()).toList();
  }

  private Stream<Violation> unknownChannels() {
    return lines()
        .filter(i -> scope.get(i).channel() != null)
        .filter(i -> Channel.find(scope.get(i).channel()).isEmpty())
        .mapToObj(
            i ->
                Violation.at(
                    "/scope/" + i + "/channel",
                    "unknown-value",
                    "must be one of "
                        + String.join(
                            ", ", Arrays.stream(Channel.values()).map(Channel::code).toList())));
  }

  private Stream<Violation> repeatedLines() {
    Set<ScopeLine> seen = new HashSet<>();
    return lines()
        .filter(i -> !seen.add(scope.get(i)))
        .mapToObj(i -> Violation.at("/scope/" + i, "repeated", "stands in this list before"));
  }

  private IntStream lines() {
    return IntStream.range(0, scope.size()).filter(i -> scope.get(i) != null);
  }

  ProgrammeProfile profile() {
    return new ProgrammeProfile(
        reference, name, objective, currency, scope.stream().map(ScopeLine::line).toList());
  }
}

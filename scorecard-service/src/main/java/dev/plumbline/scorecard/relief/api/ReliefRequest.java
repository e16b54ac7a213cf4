package dev.plumbline.scorecard.relief.api;

import dev.plumbline.scorecard.relief.ReliefCause;
import dev.plumbline.scorecard.relief.ReliefContent;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What relief is asked for.
@Schema(description = "That clauses be excused in some months")
public record ReliefRequest(
    @NotNull UUID contractId,
    @NotEmpty @Size(max = 12) List<@NotNull YearMonth> periods,
    @Schema(
            description =
                "By their codes, each in force in all of the months; without any, every clause that"
                    + " is in force in one of them")
        @Size(min = 1, max = 100)
        @Nullable List<@NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String> clauses,
    @NotNull ReliefCause cause,
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason,
    @Schema(description = "What shows it: references of documents, tickets, texts")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull @Size(max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String> evidence)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return Stream.concat(Repeated.in("/periods", periods), Repeated.in("/clauses", clauses))
        .toList();
  }

  ReliefContent content() {
    return new ReliefContent(new TreeSet<>(periods), clauses, cause, reason, evidence);
  }
}

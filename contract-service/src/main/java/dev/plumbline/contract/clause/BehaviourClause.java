package dev.plumbline.contract.clause;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How contacts should be, rated on samples against anchors by both parties. It never
/// escalates.
///
/// @param predecessor the code under which an earlier version has the clause, if it was renamed
/// @param behaviour what is rated, in a word or two
/// @param whatGoodLooksLike the behaviour as a customer would notice it
/// @param anchors what each rating means
/// @param expected mean rating that meets the clause, 1 to 5
/// @param minimum mean rating below which the clause is breached, 1 to 5
@Schema(description = "How contacts should be, rated on samples against anchors")
public record BehaviourClause(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String code,
    @Nullable @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String predecessor,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String behaviour,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS)
        String whatGoodLooksLike,
    @NotEmpty @Size(max = 5) List<@NotNull @Valid Anchor> anchors,
    @Nullable @Positive Integer metricVersion,
    @Nullable @Size(min = 1, max = 500) List<@NotNull @Valid ScopeLine> lines,
    @Nullable @Positive @Max(1_000_000) Integer minimumSample,
    @NotNull @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 6)
        BigDecimal expected,
    @NotNull @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 6)
        BigDecimal minimum,
    @NotNull @Positive @Max(10_000) Integer weight,
    @Schema(defaultValue = "false") boolean critical,
    @Schema(defaultValue = "0") @PositiveOrZero @Max(1_000) @Digits(integer = 4, fraction = 4)
        BigDecimal creditAllocationPercent,
    @Nullable @Valid EarnBack earnBack)
    implements Clause {

  /// The metric of every behaviour clause.
  public static final String METRIC = "behaviour";

  public BehaviourClause {
    creditAllocationPercent =
        creditAllocationPercent == null ? BigDecimal.ZERO : creditAllocationPercent;
  }

  @Override
  public String metric() {
    return METRIC;
  }

  @Override
  public Window window() {
    return Window.MONTH;
  }

  @Override
  public boolean escalating() {
    return false;
  }

  @Override
  public BehaviourClause completed(int metricVersion, List<ScopeLine> lines) {
    return new BehaviourClause(
        code,
        predecessor,
        behaviour,
        whatGoodLooksLike,
        anchors,
        metricVersion,
        lines,
        minimumSample,
        expected,
        minimum,
        weight,
        critical,
        creditAllocationPercent,
        earnBack);
  }
}

package dev.plumbline.web.sample;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order with a field of every form.
public record PaintOrder(
    @NotNull UUID customer,
    @NotBlank @Size(max = 20) String reference,
    @NotNull LocalDate due,
    @NotNull Colour colour,
    @NotNull Finish finish,
    @NotNull @Valid Price price,
    @NotEmpty List<@NotNull @Valid Line> lines,
    @Nullable Boolean urgent,
    @Nullable Integer floor,
    @Nullable String note)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return Boolean.TRUE.equals(urgent) && finish == Finish.GLOSS
        ? List.of(Violation.at("/urgent", "too-slow", "is impossible where the finish is GLOSS"))
        : List.of();
  }

  /// A room to paint.
  public record Line(
      @NotBlank String room, @NotNull Map<String, @NotNull @PositiveOrZero BigDecimal> measures) {}
}

package dev.plumbline.scorecard.invoice.content;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A line of an invoice; below 0 where it takes something off.
@Schema(description = "A line of an invoice; below 0 where it takes something off")
public record StatedItem(
    @NotNull @Size(max = 300) @Pattern(regexp = Texts.LINE) String description,
    @NotNull @Valid StatedMoney amount) {}

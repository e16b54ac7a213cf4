package dev.plumbline.scorecard.report.api;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Why a report goes back.
public record ReturnRequest(
    @NotEmpty @Size(max = 50)
        List<@NotNull @Size(max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String> reasons) {}

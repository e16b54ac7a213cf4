package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.activation.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an approver says to a version.
///
/// @param answers to each finding under `toAnswer` in `…/check`; none where there is none
public record ApprovalRequest(
    @Schema(defaultValue = "[]") @Size(max = 200) List<@NotNull @Valid Answer> answers) {

  public ApprovalRequest {
    answers = Objects.requireNonNullElse(answers, List.of());
  }
}

package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.view.CheckView;
import dev.plumbline.contract.clause.Finding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What speaks against activating a version now; it can be activated where both lists are
/// empty.
public record CheckResponse(
    @Schema(description = "Number of the balance policy in force, which it was held to")
        int balancePolicy,
    @Schema(description = "The rules that are not met") List<Finding> findings,
    @Schema(description = "What the approver must answer, and has not answered yet")
        List<Finding> toAnswer) {

  static CheckResponse of(CheckView view) {
    return new CheckResponse(
        view.balancePolicy(), view.check().findings(), view.check().toAnswer());
  }
}

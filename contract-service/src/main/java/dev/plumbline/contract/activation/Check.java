package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.Finding;
import java.util.List;
import java.util.stream.Stream;

/// All that speaks against activating a version now.
///
/// @param findings the rules that are not met
/// @param toAnswer what stops nobody once the approver has answered it, and is not answered
///     yet
public record Check(List<Finding> findings, List<Finding> toAnswer) {

  public boolean isPassed() {
    return all().isEmpty();
  }

  public List<Finding> all() {
    return Stream.concat(findings.stream(), toAnswer.stream()).toList();
  }
}

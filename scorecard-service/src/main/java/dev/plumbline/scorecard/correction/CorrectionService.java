package dev.plumbline.scorecard.correction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.plumbline.scorecard.correction.CorrectionRows.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps what the sides propose and agree on, and tells scoring what is agreed.
@ApplicationScoped
@Transactional
public class CorrectionService {

  private final CorrectionRows rows;

  CorrectionService(CorrectionRows rows) {
    this.rows = rows;
  }

  /// Puts these in place of what was proposed before in the same dispute.
  public void propose(CorrectionOrigin origin, List<Correction> corrections) {
    rows.replace(origin, corrections);
  }

  /// What was proposed counts from now on.
  public void agree(CorrectionOrigin origin, Instant at) {
    rows.agree(origin, at);
  }

  /// What is proposed or agreed in disputes, by dispute.
  public Map<UUID, List<Correction>> ofDisputes(Collection<UUID> disputeIds) {
    return rows.ofDisputes(disputeIds).stream()
        .collect(groupingBy(Found::disputeId, mapping(Found::correction, toList())));
  }

  /// What was agreed by an instant on months of contracts, by contract and month.
  public Map<UUID, Map<YearMonth, List<Correction>>> agreed(
      Collection<UUID> contractIds, Collection<YearMonth> months, Instant asOf) {
    return rows.agreed(contractIds, months, asOf).stream()
        .collect(
            groupingBy(
                Found::contractId,
                groupingBy(Found::period, mapping(Found::correction, toList()))));
  }
}

package dev.plumbline.vendor.registry.subcontractor;

import dev.plumbline.service.time.Ids;
import dev.plumbline.vendor.registry.RegistryProblem;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.entry.EntryKind;
import dev.plumbline.vendor.registry.entry.EntryService;
import dev.plumbline.vendor.registry.entry.EntryTools;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A vendor's subcontractors. One moves by getting another parent, and all below it move along.
@ApplicationScoped
public class SubcontractorService extends EntryService<Subcontractor, SubcontractorContent> {

  private static final EntryKind<Subcontractor, SubcontractorContent> KIND =
      EntryKind.of(Subcontractor.class, "subcontractor", Subcontractor::new);

  private final EntryTools tools;
  private final Subcontractors subcontractors;

  SubcontractorService(EntryTools tools, Subcontractors subcontractors) {
    this.tools = tools;
    this.subcontractors = subcontractors;
  }

  @Override
  protected EntryKind<Subcontractor, SubcontractorContent> kind() {
    return KIND;
  }

  @Override
  protected EntryTools tools() {
    return tools;
  }

  /// @throws ProblemException `invalid-content` for a parent that the vendor does not have,
  ///     `subcontractor-cycle`
  @Override
  protected void check(
      Vendor vendor, SubcontractorContent content, @Nullable Subcontractor present) {
    SubcontractorTree tree =
        SubcontractorTree.of(vendor.profile().company(), subcontractors.of(vendor.id()));
    UUID parent = content.parentId();
    if (parent != null && !tree.contains(parent)) {
      throw ProblemException.invalid(
          List.of(
              Violation.at("/parentId", "unknown", "is not one of the vendor's subcontractors")));
    }
    UUID id = present == null ? Ids.next() : present.id();
    if (!tree.with(id, content).isSound()) {
      throw ProblemException.of(RegistryProblem.SUBCONTRACTOR_CYCLE);
    }
  }

  /// @throws ProblemException `subcontractor-has-others`
  @Override
  protected void checkWithdrawal(Subcontractor entry) {
    if (subcontractors.of(entry.vendorId()).stream()
        .anyMatch(other -> entry.id().equals(other.content().parentId()))) {
      throw ProblemException.of(RegistryProblem.SUBCONTRACTOR_HAS_OTHERS);
    }
  }
}

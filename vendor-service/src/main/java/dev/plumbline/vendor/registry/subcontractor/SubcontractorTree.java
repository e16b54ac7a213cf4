package dev.plumbline.vendor.registry.subcontractor;

import dev.plumbline.vendor.registry.profile.Company;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who works for whom below one vendor. Sound as long as every way from an entry up to the vendor
/// ends there, and meets no company twice.
final class SubcontractorTree {

  /// A subcontractor's place.
  record Node(@Nullable UUID parent, Company company) {}

  private final Company vendor;
  private final Map<UUID, Node> nodes;

  private SubcontractorTree(Company vendor, Map<UUID, Node> nodes) {
    this.vendor = vendor;
    this.nodes = nodes;
  }

  static SubcontractorTree of(Company vendor, Collection<Subcontractor> entries) {
    var nodes = new HashMap<UUID, Node>();
    entries.forEach(entry -> nodes.put(entry.id(), node(entry.content())));
    return new SubcontractorTree(vendor, nodes);
  }

  /// The tree as it would be with this content in place of what the entry says now.
  ///
  /// @param id of the entry, present or new
  SubcontractorTree with(UUID id, SubcontractorContent content) {
    var changed = new HashMap<>(nodes);
    changed.put(id, node(content));
    return new SubcontractorTree(vendor, changed);
  }

  boolean contains(UUID id) {
    return nodes.containsKey(id);
  }

  boolean isSound() {
    return nodes.keySet().stream().allMatch(this::leadsToTheVendor);
  }

  private boolean leadsToTheVendor(UUID start) {
    Set<UUID> met = new HashSet<>();
    Set<Company> companies = new HashSet<>(Set.of(vendor));
    for (UUID at = start; at != null; at = parentOf(at)) {
      Node node = nodes.get(at);
      if (node == null || !met.add(at) || !companies.add(node.company())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable UUID parentOf(UUID id) {
    Node node = nodes.get(id);
    return node == null ? null : node.parent();
  }

  private static Node node(SubcontractorContent content) {
    return new Node(content.parentId(), content.company());
  }
}

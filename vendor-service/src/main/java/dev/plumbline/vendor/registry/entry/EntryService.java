package dev.plumbline.vendor.registry.entry;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.web.problem.CommonProblem;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of one kind of entry and done to it; each method is one transaction. A
/// vendor's entries change one after another, because every change holds the vendor.
@Transactional
public abstract class EntryService<E extends VendorEntry<C>, C> {

  protected abstract EntryKind<E, C> kind();

  protected abstract EntryTools tools();

  /// By age.
  public Page<E> list(UUID vendorId, PageRequest page) {
    UUID vendor = tools().vendors.get(vendorId).id();
    return page.pageById(tools().rows.list(kind().type(), vendor, page), VendorEntry::id);
  }

  public E get(UUID vendorId, UUID id) {
    return tools()
        .rows
        .find(kind().type(), vendorId, id)
        .orElseThrow(
            () ->
                CommonProblem.NOT_FOUND.because(
                    "The vendor has no such %s.".formatted(kind().name())));
  }

  /// Adds an entry.
  ///
  /// @return its id
  public UUID add(UUID vendorId, C content) {
    Vendor vendor = tools().vendors.forChange(vendorId);
    check(vendor, content, null);
    E entry = kind().maker().make(vendorId, content, tools().clock.instant());
    tools().rows.add(entry);
    changed(vendor);
    record("added", entry);
    return entry.id();
  }

  /// Replaces the content.
  public E replace(UUID vendorId, UUID id, IfMatch expected, C content) {
    Vendor vendor = tools().vendors.forChange(vendorId);
    E entry = get(vendorId, id);
    expected.check(entry.version());
    check(vendor, content, entry);
    entry.replace(content, tools().clock.instant());
    changed(vendor);
    record("replaced", entry);
    tools().rows.flush();
    return entry;
  }

  public void withdraw(UUID vendorId, UUID id, IfMatch expected) {
    Vendor vendor = tools().vendors.forChange(vendorId);
    E entry = get(vendorId, id);
    expected.check(entry.version());
    checkWithdrawal(entry);
    tools().rows.remove(entry);
    changed(vendor);
    record("withdrawn", entry);
  }

  /// Refuses content that the kind's own rules forbid.
  ///
  /// @param present the entry that is to have it; none where it is new
  protected void check(Vendor vendor, C content, @Nullable E present) {}

  /// Refuses to withdraw what others still need.
  protected void checkWithdrawal(E entry) {}

  /// Called for every change, for kinds that the vendor itself is read with.
  protected void changed(Vendor vendor) {}

  private void record(String action, E entry) {
    tools()
        .audit
        .record(
            action,
            kind().name(),
            entry.id(),
            entry.vendorId(),
            kind().audited().apply(entry.content()));
  }
}

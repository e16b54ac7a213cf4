package dev.plumbline.vendor.registry.note;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.vendor.registry.row.VendorRows;
import dev.plumbline.web.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// Writes notes and reads them; each method is one transaction.
@ApplicationScoped
@Transactional
public class NoteService {

  private final VendorService vendors;
  private final VendorRows rows;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  NoteService(
      VendorService vendors, VendorRows rows, Transactions transactions, Audit audit, Clock clock) {
    this.vendors = vendors;
    this.rows = rows;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// By age.
  public Page<Note> list(UUID vendorId, PageRequest page) {
    return page.pageById(rows.list(Note.class, vendors.get(vendorId).id(), page), Note::id);
  }

  public Note get(UUID vendorId, UUID id) {
    return rows.find(Note.class, vendorId, id)
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("There is no such note about the vendor."));
  }

  /// Writes a note.
  ///
  /// @return its id
  public UUID write(UUID vendorId, String text) {
    UUID vendor = vendors.get(vendorId).id();
    Note note = new Note(vendor, text, transactions.actor(), clock.instant());
    rows.add(note);
    audit.recordForClientAlone("written", "note", note.id(), null);
    return note.id();
  }
}

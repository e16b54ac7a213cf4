package dev.plumbline.vendor.registry.document;

import dev.plumbline.vendor.registry.entry.EntryKind;
import dev.plumbline.vendor.registry.entry.EntryService;
import dev.plumbline.vendor.registry.entry.EntryTools;
import jakarta.enterprise.context.ApplicationScoped;

/// A vendor's documents.
@ApplicationScoped
public class DocumentService extends EntryService<Document, DocumentContent> {

  private static final EntryKind<Document, DocumentContent> KIND =
      EntryKind.of(Document.class, "document", Document::new);

  private final EntryTools tools;

  DocumentService(EntryTools tools) {
    this.tools = tools;
  }

  @Override
  protected EntryKind<Document, DocumentContent> kind() {
    return KIND;
  }

  @Override
  protected EntryTools tools() {
    return tools;
  }
}

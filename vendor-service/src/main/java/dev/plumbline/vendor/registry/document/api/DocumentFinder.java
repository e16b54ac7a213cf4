package dev.plumbline.vendor.registry.document.api;

import dev.plumbline.vendor.registry.document.DocumentService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a document is there.
@Singleton
@Finds("/api/v1/vendors/{id}/documents/{document}")
class DocumentFinder implements Finder {

  private final DocumentService documents;

  DocumentFinder(DocumentService documents) {
    this.documents = documents;
  }

  @Override
  public void find(PathValues path) {
    documents.get(path.id("id"), path.id("document"));
  }
}

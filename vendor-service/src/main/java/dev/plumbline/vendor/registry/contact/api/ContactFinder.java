package dev.plumbline.vendor.registry.contact.api;

import dev.plumbline.vendor.registry.contact.ContactService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a contact is there.
@Singleton
@Finds("/api/v1/vendors/{id}/contacts/{contact}")
class ContactFinder implements Finder {

  private final ContactService contacts;

  ContactFinder(ContactService contacts) {
    this.contacts = contacts;
  }

  @Override
  public void find(PathValues path) {
    contacts.get(path.id("id"), path.id("contact"));
  }
}

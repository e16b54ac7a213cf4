package dev.plumbline.vendor.registry.contact;

import dev.plumbline.vendor.registry.entry.EntryKind;
import dev.plumbline.vendor.registry.entry.EntryService;
import dev.plumbline.vendor.registry.entry.EntryTools;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// A vendor's contacts. The audit keeps their roles alone, because the rest is about people.
@ApplicationScoped
public class ContactService extends EntryService<Contact, ContactContent> {

  private static final EntryKind<Contact, ContactContent> KIND =
      new EntryKind<>(
          Contact.class, "contact", Contact::new, content -> Map.of("role", content.role()));

  private final EntryTools tools;

  ContactService(EntryTools tools) {
    this.tools = tools;
  }

  @Override
  protected EntryKind<Contact, ContactContent> kind() {
    return KIND;
  }

  @Override
  protected EntryTools tools() {
    return tools;
  }
}

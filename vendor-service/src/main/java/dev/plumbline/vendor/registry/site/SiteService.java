package dev.plumbline.vendor.registry.site;

import dev.plumbline.vendor.registry.entry.EntryKind;
import dev.plumbline.vendor.registry.entry.EntryService;
import dev.plumbline.vendor.registry.entry.EntryTools;
import jakarta.enterprise.context.ApplicationScoped;

/// A vendor's sites.
@ApplicationScoped
public class SiteService extends EntryService<Site, SiteContent> {

  private static final EntryKind<Site, SiteContent> KIND =
      EntryKind.of(Site.class, "site", Site::new);

  private final EntryTools tools;

  SiteService(EntryTools tools) {
    this.tools = tools;
  }

  @Override
  protected EntryKind<Site, SiteContent> kind() {
    return KIND;
  }

  @Override
  protected EntryTools tools() {
    return tools;
  }
}

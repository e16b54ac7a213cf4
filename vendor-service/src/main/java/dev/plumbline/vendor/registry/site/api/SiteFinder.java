package dev.plumbline.vendor.registry.site.api;

import dev.plumbline.vendor.registry.site.SiteService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a site is there.
@Singleton
@Finds("/api/v1/vendors/{id}/sites/{site}")
class SiteFinder implements Finder {

  private final SiteService sites;

  SiteFinder(SiteService sites) {
    this.sites = sites;
  }

  @Override
  public void find(PathValues path) {
    sites.get(path.id("id"), path.id("site"));
  }
}

package dev.plumbline.vendor.registry.search;

import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.vendor.registry.Standing;
import dev.plumbline.vendor.registry.Standings;
import dev.plumbline.vendor.registry.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Lists vendors: two statements for a page, however long it is.
@ApplicationScoped
@Transactional
public class SearchService {

  private final VendorSearch search;
  private final Standings standings;

  SearchService(VendorSearch search, Standings standings) {
    this.search = search;
    this.standings = standings;
  }

  /// By age, or the best match of the name first.
  ///
  /// @return standings without anything missing where the reader may not know of due diligence
  public Page<Standing> list(VendorFilter filter, PageRequest page) {
    Page<Vendor> found =
        page.page(search.find(filter, page), VendorSearch.Hit::key).map(VendorSearch.Hit::vendor);
    return filter.readsRisk() ? standings.of(found) : found.map(Standing::unknown);
  }
}

package dev.plumbline.contract.feed.api;

import dev.plumbline.contract.feed.FeedService;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Part of the feed.
public record ContractChangesResponse(
    @Schema(description = "In the order of their commits") List<ContractChangeResponse> items,
    @Schema(description = "The last position that there is; 0 before the first change") long head) {

  static ContractChangesResponse of(FeedService.Section section) {
    return new ContractChangesResponse(
        section.items().stream().map(ContractChangeResponse::of).toList(), section.head());
  }
}

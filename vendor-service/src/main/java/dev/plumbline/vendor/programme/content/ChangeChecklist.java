package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What has to be done for the people whom outsourcing changes something for.
@Schema(description = "What has to be done for the people whom outsourcing changes something for")
public record ChangeChecklist(@NotEmpty @Size(max = 200) List<@NotNull @Valid Item> items) {

  /// One thing to do.
  ///
  /// @param owner who sees to it
  @Schema(name = "ChecklistItem")
  public record Item(
      @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String what,
      @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String owner,
      @NotNull Boolean done) {}

  /// What is still to be done.
  public List<String> open() {
    return items.stream().filter(item -> !item.done()).map(Item::what).toList();
  }
}

package dev.plumbline.vendor.registry.contact.api;

import dev.plumbline.vendor.registry.contact.ContactContent;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A contact, whole: to add one, or to replace what is known of one.
public record ContactRequest(
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String name,
    @Schema(examples = "Account manager")
        @NotNull
        @Size(min = 1, max = 100)
        @Pattern(regexp = Texts.LINE)
        String role,
    @Schema(format = "email") @Size(min = 3, max = 254) @Email @Nullable String email,
    @Schema(description = "E.164", examples = "+441134960000")
        @Pattern(regexp = "^\\+[1-9][0-9]{1,14}$", message = "must be a number in E.164")
        @Nullable String phone)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return email == null && phone == null
        ? List.of(Violation.at("/email", "required", "must be there where there is no phone"))
        : List.of();
  }

  ContactContent content() {
    return new ContactContent(name, role, email, phone);
  }
}

package dev.plumbline.system.platform.docs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The documentation in a real browser, as someone meets it who has never seen the API. Left out
/// where no Chromium is installed.
@ExtendWith(SharedPlatform.class)
class DocsPageIT {

  private final Platform platform;
  private Chromium chromium;

  DocsPageIT(Platform platform) {
    this.platform = platform;
    Path program = Chromium.installed().orElse(null);
    Assumptions.assumeTrue(program != null, "no Chromium is installed");
    this.chromium = Chromium.start(program);
  }

  @AfterEach
  void closeTheBrowser() {
    chromium.close();
  }

  @Test
  void aReaderLogsInAndTriesAnOperation() {
    List<String> faults = new ArrayList<>();
    Page page = chromium.open(platform.url(Part.GATEWAY) + "/docs");
    page.onPageError(faults::add);
    assertThat(page).hasTitle("Plumbline API");
    assertThat(page.locator("hgroup .title")).containsText("Plumbline");
    assertThat(page.locator(".errors-wrapper")).hasCount(0);

    logIn(page);
    Locator operation = open(page, "GET", "/api/v1/vendors");
    operation.getByText("Try it out").click();
    operation.getByText("Execute").click();

    Locator answer = operation.locator(".live-responses-table .response").first();
    assertThat(answer.locator(".response-col_status")).containsText("200");
    assertThat(answer.locator(".response-col_description")).containsText("Northgate");
    assertThat(faults).isEmpty();
  }

  private static void logIn(Page page) {
    page.locator(".auth-wrapper .btn.authorize").click();
    Locator dialogue = page.locator(".dialog-ux .modal-ux");
    assertThat(dialogue.locator("#client_id_authorizationCode")).hasValue("docs");
    Page login = page.waitForPopup(() -> dialogue.locator(".modal-btn.authorize").click());
    assertThat(login.url())
        .contains("/realms/plumbline/protocol/openid-connect/auth")
        .contains("response_type=code", "client_id=docs", "code_challenge_method=S256");
    login.locator("#username").fill("governance");
    login.locator("#password").fill("governance");
    login.locator("#kc-login").click();
    assertThat(dialogue.getByText("Logout")).isVisible();
    dialogue.locator(".btn-done").click();
  }

  private static Locator open(Page page, String method, String path) {
    for (Locator tag : page.locator(".opblock-tag").all()) {
      tag.click();
    }
    Locator operation =
        page.locator(".opblock-" + method.toLowerCase(Locale.ROOT))
            .filter(new Locator.FilterOptions().setHas(page.locator("[data-path='" + path + "']")));
    operation.locator(".opblock-summary-control").click();
    return operation;
  }
}

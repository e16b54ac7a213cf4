package dev.plumbline.system.platform.docs;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Chromium of this machine, without a window.
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Path ON_MACOS =
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /// In milliseconds; a busy machine takes long to draw a page.
  private static final double LIMIT = 60_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Where it is installed.
  static Optional<Path> installed() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    Stream<Path> onPath =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(path)
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, Stream.of(ON_MACOS)).filter(Files::isExecutable).findFirst();
  }

  static Chromium start(Path program) {
    PlaywrightAssertions.setDefaultAssertionTimeout(LIMIT);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(program)
            .setArgs(List.of("--no-sandbox"))
            .setTimeout(LIMIT);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  Page open(String address) {
    Page page = browser.newPage();
    page.context().setDefaultTimeout(LIMIT);
    page.navigate(address);
    return page;
  }

  @Override
  public void close() {
    playwright.close();
  }
}

package dev.plumbline.gateway.problem;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.gateway.StaticPage;
import dev.plumbline.gateway.document.GatewayDocuments;
import dev.plumbline.gateway.document.ProblemPage;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The pages that the `type` of a problem document leads to: `/problems/<slug>`, and a list of all.
@Singleton
public class ProblemPages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  private final StaticPage list;
  private final Map<String, StaticPage> pages;

  ProblemPages(GatewayDocuments documents) throws IOException {
    String frame = frame();
    list = new StaticPage(HTML, frame.formatted("Problems", list(documents.problems())));
    pages =
        documents.problems().stream()
            .collect(
                toMap(
                    ProblemPage::slug,
                    problem ->
                        new StaticPage(
                            HTML, frame.formatted(escaped(problem.title()), body(problem)))));
  }

  public void list(RoutingContext call) {
    list.answer(call);
  }

  /// The page of the type in the path; a 404 problem if there is none.
  public void page(RoutingContext call) {
    StaticPage page = pages.get(call.pathParam("slug"));
    if (page == null) {
      throw ProblemException.of(CommonProblem.NOT_FOUND);
    }
    page.answer(call);
  }

  private static String list(List<ProblemPage> problems) {
    return problems.stream()
        .map(
            problem ->
                "<li><a href=\"/problems/%s\">%s</a> <span>%d, %s</span></li>"
                    .formatted(
                        problem.slug(), problem.slug(), problem.status(), escaped(problem.title())))
        .collect(joining("\n", "<ul>\n", "\n</ul>"));
  }

  private static String body(ProblemPage problem) {
    String description = CODE.matcher(escaped(problem.description())).replaceAll("<code>$1</code>");
    return """
        <p>%s</p>
        <p><span>HTTP status %d, type <code>/problems/%s</code>. <a href="/problems">All types</a></span></p>"""
        .formatted(description, problem.status(), problem.slug());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String frame() throws IOException {
    try (InputStream html = ProblemPages.class.getResourceAsStream("frame.html")) {
      if (html == null) {
        throw new IllegalStateException("frame.html is not on the class path");
      }
      return new String(html.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

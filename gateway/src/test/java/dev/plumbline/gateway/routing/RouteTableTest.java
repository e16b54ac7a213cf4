package dev.plumbline.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RouteTableTest {

  private static final Route LIST = route("GET", "/v/vendors");
  private static final Route REGISTER = route("POST", "/v/vendors");
  private static final Route ONE = route("GET", "/v/vendors/{id}");
  private static final Route SITES = route("GET", "/v/vendors/{id}/sites");
  private static final Route SUMMARY = route("GET", "/v/vendors/summary");
  private static final Route STANDING = internal("GET", "/v/vendors/{id}/standing");
  private static final Route ANYTHING = route("GET", "/v/vendors/{id}/{part}");
  private static final Route FEED = internal("GET", "/v/feed");
  private static final Route NOTE = route("POST", "/v/feed");

  private final RouteTable table =
      new RouteTable(List.of(LIST, REGISTER, ONE, SITES, SUMMARY, STANDING, ANYTHING, FEED, NOTE));

  @Test
  void findsAnOperationByMethodAndPath() {
    assertThat(match("GET", "/v/vendors")).isEqualTo(new Match.Found(LIST));
    assertThat(match("POST", "/v/vendors")).isEqualTo(new Match.Found(REGISTER));
    assertThat(match("GET", "/v/vendors/7")).isEqualTo(new Match.Found(ONE));
    assertThat(match("GET", "/v/vendors/7/sites")).isEqualTo(new Match.Found(SITES));
  }

  @Test
  void prefersAWordToAParameterAndStillFindsTheParameterBehindTheWord() {
    assertThat(match("GET", "/v/vendors/summary")).isEqualTo(new Match.Found(SUMMARY));
    assertThat(match("GET", "/v/vendors/summary/sites")).isEqualTo(new Match.Found(SITES));
  }

  @Test
  void answersHeadByGet() {
    assertThat(match("HEAD", "/v/vendors")).isEqualTo(new Match.Found(LIST));
  }

  @Test
  void namesTheMethodsOfAPath() {
    assertThat(match("PUT", "/v/vendors")).isEqualTo(wrong("GET", "HEAD", "POST"));
    assertThat(match("get", "/v/vendors")).isEqualTo(wrong("GET", "HEAD", "POST"));
  }

  @Test
  void hasNothingForOtherPaths() {
    assertThat(match("GET", "/v")).isEqualTo(new Match.Nothing());
    assertThat(match("GET", "/v/vendors/7/sites/8")).isEqualTo(new Match.Nothing());
    assertThat(match("GET", "/w/vendors")).isEqualTo(new Match.Nothing());
  }

  @Test
  void hidesWhatIsForServicesOnly() {
    assertThat(match("GET", "/v/vendors/7/standing")).isEqualTo(new Match.Nothing());
    assertThat(match("HEAD", "/v/vendors/7/standing")).isEqualTo(new Match.Nothing());
    assertThat(match("POST", "/v/vendors/7/standing")).isEqualTo(new Match.Nothing());
    assertThat(match("GET", "/v/feed")).isEqualTo(new Match.Nothing());
    assertThat(match("POST", "/v/feed")).isEqualTo(new Match.Found(NOTE));
    assertThat(match("PUT", "/v/feed")).isEqualTo(wrong("POST"));
  }

  @Test
  void refusesWhatCannotBeToldApart() {
    Route same = route("GET", "/v/vendors/{number}");
    assertThatThrownBy(() -> new RouteTable(List.of(ONE, same)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/v/vendors/{number}");
    assertThatThrownBy(() -> route("GET", "/v/vendors/v-{id}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/v/vendors/v-{id}");
  }

  private Match match(String method, String path) {
    return table.match(method, RequestPath.of(path).orElseThrow());
  }

  private static Match wrong(String... allowed) {
    return new Match.WrongMethod(new TreeSet<>(List.of(allowed)));
  }

  private static Route route(String method, String template) {
    return new Route(Service.VENDOR, method, template, BodyKind.JSON, false);
  }

  private static Route internal(String method, String template) {
    return new Route(Service.VENDOR, method, template, BodyKind.JSON, true);
  }
}

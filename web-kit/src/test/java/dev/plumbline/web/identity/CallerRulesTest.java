package dev.plumbline.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.web.identity.CallerRules.Verdict;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerRulesTest {

  private static final UUID VENDOR = UUID.fromString("0199b1f0-0000-7000-8000-00000000000a");

  private final CallerRules rules = new CallerRules("vendor-service", false);

  @Test
  void theDemosTokensCountInTheDemoOnly() {
    Claims demo = claims(Set.of("governance"), List.of(), Set.of("plumbline-api"), true);
    assertThat(rules.judge(demo)).isInstanceOf(Verdict.Refused.class);
    assertThat(new CallerRules("vendor-service", true).judge(demo))
        .isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void rolesOfOthersDoNotCount() {
    assertThat(
            roles(
                user("finance", "offline_access", "uma_authorization", "default-roles-plumbline")))
        .containsExactly(Role.FINANCE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"VENDOR", "READ_STANDING", "READ_PLACEMENT", "READ_AWARD", "READ_TERMS"})
  void noRoleStandsBesideVendor(Role other) {
    var both = claims(Set.of("vendor", other.claim()), List.of("" + VENDOR), users(), false);
    assertThat(rules.judge(both)).isInstanceOf(Verdict.Forbidden.class);
  }

  @Test
  void aVendorHasExactlyOneVendor() {
    assertThat(rules.judge(vendor())).isInstanceOf(Verdict.Forbidden.class);
    assertThat(rules.judge(vendor("" + VENDOR, "" + UUID.randomUUID())))
        .isInstanceOf(Verdict.Forbidden.class);
    assertThat(rules.judge(vendor("seven"))).isInstanceOf(Verdict.Forbidden.class);
    assertThat(rules.judge(vendor("" + VENDOR)))
        .isEqualTo(new Verdict.Accepted(new Caller("s", "someone", Set.of(Role.VENDOR), VENDOR)));
  }

  @Test
  void aVendorIdWithoutTheRoleMeansNothing() {
    var claims = claims(Set.of("governance"), List.of("" + VENDOR), users(), false);
    assertThat(((Verdict.Accepted) rules.judge(claims)).caller().vendorId()).isNull();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleCountsForItsAudienceOnly(Role role) {
    Set<String> own = role.betweenServices() ? Set.of("vendor-service") : users();
    Set<String> other = role.betweenServices() ? users() : Set.of("vendor-service");
    List<String> vendor = role == Role.VENDOR ? List.of("" + VENDOR) : List.of();
    assertThat(roles(claims(Set.of(role.claim()), vendor, own, false))).containsExactly(role);
    assertThat(roles(claims(Set.of(role.claim()), vendor, other, false))).isEmpty();
  }

  @Test
  void aUsersTokenNeverHoldsAServicesRole() {
    var mixed =
        claims(
            Set.of("auditor", "read-terms"),
            List.of(),
            Set.of("plumbline-api", "vendor-service"),
            false);
    assertThat(roles(mixed)).containsExactly(Role.AUDITOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"service-account-bi", ""})
  void aProgramIsNamedAfterItsClient(String username) {
    var claims =
        new Claims(
            "s", username.isEmpty() ? null : username, "bi", users(), Set.of(), List.of(), false);
    assertThat(((Verdict.Accepted) rules.judge(claims)).caller().name()).isEqualTo("bi");
  }

  private Set<Role> roles(Claims claims) {
    return ((Verdict.Accepted) rules.judge(claims)).caller().roles();
  }

  private static Set<String> users() {
    return Set.of("plumbline-api", "account");
  }

  private static Claims user(String... roles) {
    return claims(Set.of(roles), List.of(), users(), false);
  }

  private static Claims vendor(String... ids) {
    return claims(Set.of("vendor"), List.of(ids), users(), false);
  }

  private static Claims claims(
      Set<String> roles, List<String> vendors, Set<String> audience, boolean demo) {
    return new Claims("s", "someone", "cli", audience, roles, vendors, demo);
  }
}

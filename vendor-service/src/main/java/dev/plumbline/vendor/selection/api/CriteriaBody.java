package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.Criteria;
import dev.plumbline.vendor.selection.Criterion;
import dev.plumbline.vendor.selection.KnockOut;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/// How the candidates are judged, whole.
public record CriteriaBody(
    @NotNull @Size(max = 30) List<@NotNull @Valid CriterionPart> criteria,
    @NotNull @Size(max = 30) List<@NotNull @Valid KnockOutPart> knockOuts)
    implements SelfChecked {

  /// What candidates are judged by; `price` is the code of the one that is computed.
  ///
  /// @param weight relative to the weights of the others
  public record CriterionPart(
      @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String code,
      @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String name,
      @NotNull @PositiveOrZero @Max(10_000) Integer weight) {}

  /// What a candidate must pass to be scored.
  public record KnockOutPart(
      @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String code,
      @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String question) {}

  static CriteriaBody of(Criteria criteria) {
    return new CriteriaBody(
        criteria.criteria().stream()
            .map(one -> new CriterionPart(one.code(), one.name(), one.weight()))
            .toList(),
        criteria.knockOuts().stream()
            .map(one -> new KnockOutPart(one.code(), one.question()))
            .toList());
  }

  @Override
  public List<Violation> violations() {
    return isWhole() ? judgement().violations().toList() : List.of();
  }

  private boolean isWhole() {
    return criteria != null
        && knockOuts != null
        && criteria.stream()
            .allMatch(one -> one != null && one.code() != null && one.weight() != null)
        && knockOuts.stream().allMatch(one -> one != null && one.code() != null);
  }

  Criteria judgement() {
    return new Criteria(
        criteria.stream().map(one -> new Criterion(one.code(), one.name(), one.weight())).toList(),
        knockOuts.stream().map(one -> new KnockOut(one.code(), one.question())).toList());
  }
}

package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is expected of whoever serves an activity; before any vendor is spoken to. Lists may be
/// empty while they are being worked on: the gate says what is missing.
@Schema(description = "Responsibilities, targets and behaviours for an activity")
public record Expectations(
    @NotNull @Size(max = 100) List<@NotNull @Valid Responsibility> responsibilities,
    @NotNull @Size(max = 100) List<@NotNull @Valid Target> targets,
    @NotNull @Size(max = 50) List<@NotNull @Valid Behaviour> behaviours)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return Stream.of(
            Repeated.in("/responsibilities", "task", responsibilities, Responsibility::task),
            Repeated.in("/targets", "metric", targets, Target::metric),
            Repeated.in("/behaviours", "code", behaviours, Behaviour::code),
            anchors())
        .flatMap(violations -> violations)
        .toList();
  }

  private Stream<Violation> anchors() {
    return behaviours == null
        ? Stream.empty()
        : IntStream.range(0, behaviours.size())
            .filter(i -> behaviours.get(i) != null)
            .boxed()
            .flatMap(
                i ->
                    Repeated.in(
                        "/behaviours/" + i + "/anchors",
                        "rating",
                        behaviours.get(i).anchors(),
                        Behaviour.Anchor::rating));
  }
}

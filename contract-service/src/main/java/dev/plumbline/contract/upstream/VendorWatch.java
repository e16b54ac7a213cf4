package dev.plumbline.contract.upstream;

import dev.plumbline.service.upstream.Upstream;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/// Asks vendor-service for all vendors and activities at once. Its circuit breaker is its own: what
/// nobody waits for does not stand in the way of those who do. Never called inside a transaction.
@ApplicationScoped
public class VendorWatch {

  /// What one request can ask for.
  private static final int MOST = 500;

  private static final Logger LOG = Logger.getLogger(VendorWatch.class);

  private final Upstream vendorService = Upstream.named("vendor-service");
  private final VendorServiceClient client;

  VendorWatch(@RestClient VendorServiceClient client) {
    this.client = client;
  }

  /// What can be known now; while vendor-service is away, nothing.
  public VendorFacts look(
      Collection<UUID> vendors, Collection<String> activities, LocalDate today) {
    return new VendorFacts(
        all(vendors, some -> client.standings(some).whole()).stream()
            .collect(Collectors.toMap(VendorOutlook::vendorId, Function.identity())),
        all(activities, some -> client.placements(some, today).of(some)).stream()
            .collect(Collectors.toMap(Placement::activity, Function.identity())));
  }

  private <A, B> List<B> all(Collection<A> asked, Function<List<A>, List<B>> question) {
    List<A> rest = List.copyOf(asked);
    List<B> answers = new ArrayList<>();
    try {
      while (!rest.isEmpty()) {
        List<A> some = rest.subList(0, Math.min(MOST, rest.size()));
        answers.addAll(vendorService.get(() -> question.apply(some)));
        rest = rest.subList(some.size(), rest.size());
      }
    } catch (ProblemException e) {
      LOG.warnf("Alerts about vendors and placements wait: %s", e.getMessage());
    }
    return answers;
  }
}

package dev.plumbline.vendor.activity;

import dev.plumbline.service.time.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// A customer-service activity. Its code never changes, because contracts and reports name it so.
/// What changes it is package-private, so that HTTP cannot go round [ActivityService].
@Entity
public class Activity {

  @Id private UUID id;
  private String code;
  private String name;
  private @Nullable String description;

  /// Read with its activities, for a whole page in one query.
  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "activity_channel", joinColumns = @JoinColumn(name = "activity_id"))
  private Set<ChannelShare> channelMix = new HashSet<>();

  private @Nullable Long yearlyVolume;
  private List<String> customerSegments;
  private boolean retired;
  private Instant createdAt;
  private Instant updatedAt;
  @Version private long version;

  /// For Hibernate alone.
  protected Activity() {}

  private Activity(UUID id, String code, ActivityProfile profile, Instant now) {
    this.id = id;
    this.code = code;
    this.name = profile.name();
    this.description = profile.description();
    this.channelMix.addAll(profile.channelMix());
    this.yearlyVolume = profile.yearlyVolume();
    this.customerSegments = profile.customerSegments();
    this.retired = profile.retired();
    this.createdAt = now;
    this.updatedAt = now;
  }

  static Activity register(String code, ActivityProfile profile, Instant now) {
    return new Activity(Ids.next(), code, profile, now);
  }

  void correct(ActivityProfile profile, Instant now) {
    name = profile.name();
    description = profile.description();
    channelMix.retainAll(profile.channelMix());
    channelMix.addAll(profile.channelMix());
    yearlyVolume = profile.yearlyVolume();
    customerSegments = profile.customerSegments();
    retired = profile.retired();
    updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public ActivityProfile profile() {
    List<ChannelShare> mix =
        channelMix.stream().sorted(Comparator.comparing(ChannelShare::channel)).toList();
    return new ActivityProfile(name, description, mix, yearlyVolume, customerSegments, retired);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}

package dev.plumbline.vendor.programme;

import dev.plumbline.service.document.Documents;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A document of a programme, as it was last written.
@Entity
@IdClass(PartId.class)
public class ProgrammePart {

  @Id private UUID programmeId;

  @Id
  @Enumerated(EnumType.STRING)
  private PartKind kind;

  @Id private String activity;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  private int number;
  private String author;
  private Instant writtenAt;
  @Version private long version;

  /// For Hibernate alone.
  protected ProgrammePart() {}

  ProgrammePart(PartId id, Object content, Actor author, Instant now) {
    this.programmeId = id.programmeId();
    this.kind = id.kind();
    this.activity = id.activity();
    this.content = Documents.write(content);
    this.number = 1;
    this.author = author.name();
    this.writtenAt = now;
  }

  /// Writing what stands there already is no change: a signed case stays signed.
  ///
  /// @return whether it is another content
  boolean rewrite(Object changed, Actor actor, Instant now) {
    if (changed.equals(content(kind.type()))) {
      return false;
    }
    content = Documents.write(changed);
    number++;
    author = actor.name();
    writtenAt = now;
    return true;
  }

  PartKind kind() {
    return kind;
  }

  public String activity() {
    return activity;
  }

  public <T> T content(Class<T> type) {
    return Documents.read(content, type);
  }

  /// Counts the contents that it has had, from 1.
  public int number() {
    return number;
  }

  /// Who wrote it last, by name.
  public String author() {
    return author;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}

package dev.plumbline.service.memo;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.time.Ids;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/// What may be done with memos, each in a transaction.
@ApplicationScoped
@Transactional
public class MemoService {

  private final Memos memos;
  private final Audit audit;

  MemoService(Memos memos, Audit audit) {
    this.memos = memos;
    this.audit = audit;
  }

  public Memo get(UUID id) {
    return memos.visible(id).orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
  }

  public Page<Memo> page(PageRequest page) {
    return memos.page(page);
  }

  public Memo write(UUID vendorId, String title) {
    Memo memo = new Memo(Ids.next(), vendorId, title);
    memos.persist(memo);
    audit.record("written", "memo", memo.id(), vendorId, Map.of("title", title));
    return memo;
  }

  public Memo rename(UUID id, IfMatch expected, String title) {
    Memo memo = get(id);
    expected.check(memo.version());
    memo.rename(title);
    audit.record("renamed", "memo", id, memo.vendorId(), Map.of("title", title));
    return memo;
  }
}

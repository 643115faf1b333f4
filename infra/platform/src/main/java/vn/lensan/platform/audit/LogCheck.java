package vn.lensan.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import vn.lensan.platform.aggregate.AggregateStore;

/** Goes along the chain and names the first thing that is not as it was sealed. */
final class LogCheck {
  private static final int AT_ONCE = 500;
  private final Chain chain;
  private final EntryForm form;
  private final AggregateStore<LogHead> heads;
  private final Supplier<SigningKey> key;

  LogCheck(Chain chain, EntryForm form, AggregateStore<LogHead> heads, Supplier<SigningKey> key) {
    this.chain = chain;
    this.form = form;
    this.heads = heads;
    this.key = key;
  }

  enum Fault {
    ALTERED,
    MISSING,
    CUT
  }

  /**
   * @param number of the entry, counted over all days
   * @param log null when the head of a day is meant
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record First(
      Fault fault,
      @Nullable LocalDate day,
      long number,
      @Nullable String log,
      @Nullable String entryId) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(boolean intact, long checked, @Nullable First first) {}

  /** Where the walk is. */
  private static final class Walk {
    private long number;
    private String hash = Seal.ORIGIN;
    private long checked;
  }

  /** One day, or all when none is named. */
  Result check(@Nullable LocalDate day) {
    Walk walk = new Walk();
    for (LogHead head : heads.find(new Query().with(Sort.by("_id")))) {
      LocalDate its = LocalDate.parse(head.id());
      if (day == null || day.equals(its)) {
        Optional<First> first = upTo(head.last(), walk).or(() -> atHead(head, its, walk));
        if (first.isPresent() || day != null) {
          return result(walk, first);
        }
      } else if (its.isBefore(day)) {
        walk.number = head.last();
        walk.hash = head.hash();
      }
    }
    return result(walk, openDay(day, walk));
  }

  private static Result result(Walk walk, Optional<First> first) {
    return new Result(first.isEmpty(), walk.checked, first.orElse(null));
  }

  private Optional<First> openDay(@Nullable LocalDate day, Walk walk) {
    ChainEnd end = chain.end();
    if (end == null || (day != null && day.isAfter(end.day()))) {
      return Optional.empty();
    }
    if (day != null && day.isBefore(end.day())) {
      return Optional.of(new First(Fault.CUT, day, walk.number, null, null));
    }
    // The last batch may just be on its way to the seals; the end carries it.
    Optional<First> first = upTo(end.number() - end.batch().size(), walk);
    for (Seal seal : end.batch()) {
      first = first.isPresent() ? first : next(chain.written(seal), walk);
    }
    return first.or(
        () ->
            end.hash().equals(walk.hash)
                ? Optional.empty()
                : Optional.of(new First(Fault.ALTERED, end.day(), walk.number, null, null)));
  }

  private Optional<First> atHead(LogHead head, LocalDate day, Walk walk) {
    boolean holds = head.hash().equals(walk.hash) && head.isSignedBy(key.get());
    return holds
        ? Optional.empty()
        : Optional.of(new First(Fault.ALTERED, day, walk.number, null, null));
  }

  private Optional<First> upTo(long last, Walk walk) {
    while (walk.number < last) {
      List<Seal> seals = chain.sealsAfter(walk.number, AT_ONCE);
      if (seals.isEmpty()) {
        return Optional.of(new First(Fault.CUT, null, walk.number + 1, null, null));
      }
      for (Seal seal : seals) {
        if (walk.number == last) {
          break;
        }
        // A number left out, even the very last, is a fault here and never a reason to read again.
        Optional<First> first = next(seal, walk);
        if (first.isPresent()) {
          return first;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<First> next(Seal seal, Walk walk) {
    if (seal.number() != walk.number + 1) {
      return Optional.of(new First(Fault.MISSING, seal.day(), walk.number + 1, null, null));
    }
    if (!seal.previous().equals(walk.hash) || !seal.holds()) {
      return Optional.of(fault(Fault.ALTERED, seal));
    }
    Document entry = chain.entry(seal);
    if (entry == null) {
      return Optional.of(fault(Fault.MISSING, seal));
    }
    if (!form.stable(entry).equals(seal.stable()) || !form.isOf(entry, seal.personal())) {
      return Optional.of(fault(Fault.ALTERED, seal));
    }
    walk.number = seal.number();
    walk.hash = seal.hash();
    walk.checked++;
    return Optional.empty();
  }

  private static First fault(Fault fault, Seal seal) {
    return new First(fault, seal.day(), seal.number(), seal.log(), seal.entryId());
  }
}

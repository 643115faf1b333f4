package vn.lensan.onboarding.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.consumer.LatestOnly;

/**
 * Our copy of what was done with shops. It only grows: an act told twice is one act, the earlier of
 * two days holds, and of a day's report the newest. So the order in which events come, and how
 * often, changes nothing.
 */
@Repository
class LadderActs {
  static final String COLLECTION = "account_acts";
  static final String SHOP = "shop";
  static final String KINDS = "kinds";
  static final String DAY = "day";
  private static final String SEQUENCE = "sequence";
  private final MongoOperations mongo;
  private final LatestOnly reports;

  LadderActs(MongoOperations mongo) {
    this.mongo = mongo;
    this.reports = new LatestOnly(mongo);
  }

  void note(Act act) {
    Update update =
        new Update()
            .min(DAY, act.day().toString())
            .setOnInsert(SHOP, Act.shop(act.householdId(), act.channel()))
            .setOnInsert(KINDS, names(act));
    mongo.upsert(Query.query(Criteria.where("_id").is(act.id())), update, COLLECTION);
  }

  /** What a marketplace counted on a day; a newer count takes the older one's place. */
  void replace(Act report, long sequence) {
    Map<String, Object> fields =
        Map.of(
            SHOP,
            Act.shop(report.householdId(), report.channel()),
            KINDS,
            names(report),
            DAY,
            report.day().toString());
    reports.set(COLLECTION, report.id(), SEQUENCE, sequence, fields);
  }

  private static List<String> names(Act act) {
    return act.kinds().stream().map(Enum::name).sorted().toList();
  }

  /** The day of the first use since then. */
  Optional<LocalDate> firstSince(String householdId, String channel, LocalDate since) {
    Period period = new Period(since, Period.EVER.to());
    return days(Act.shop(householdId, channel), Act.Kind.USED, period, 1).stream()
        .map(Done::day)
        .findFirst();
  }

  /** From a day to a day, both within. */
  record Period(LocalDate from, LocalDate to) {
    static final Period EVER = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));
  }

  /** An act of one kind. */
  record Done(String id, LocalDate day) {}

  /** The first ones of a kind, the earliest first. */
  List<Done> days(String shop, Act.Kind kind, Period period, int most) {
    Query first =
        Query.query(
            Criteria.where(SHOP)
                .is(shop)
                .and(KINDS)
                .is(kind.name())
                .and(DAY)
                .gte(period.from().toString())
                .lte(period.to().toString()));
    first.with(Sort.by(DAY, "_id")).limit(most);
    return mongo.find(first, Document.class, COLLECTION).stream()
        .map(act -> new Done(act.getString("_id"), LocalDate.parse(act.getString(DAY))))
        .toList();
  }
}

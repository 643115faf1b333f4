package vn.lensan.onboarding.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.onboarding.OnboardingApplication;
import vn.lensan.onboarding.proposal.ProposalService;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.onboarding.proposal.ProposalView;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.testing.ServiceTest;
import vn.lensan.platform.web.PageRequest;

/** Documents as they were written before the account had parts. */
@ServiceTest(classes = OnboardingApplication.class, properties = "spring.config.name=onboarding")
@Import(KnownHouseholds.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StoredAccountIT {
  private static final Instant AT = Instant.parse("2026-11-01T03:04:05.678Z");

  private final MongoOperations mongo;
  private final Accounts accounts;
  private final ProposalService proposals;
  private final Fingerprints fingerprints;
  private final String household = "h-verified-" + UUID.randomUUID();
  private final String id = Origin.idOf(household, AccountKind.PAYMENT, "BANK");
  private final String proposal = "p-" + UUID.randomUUID();

  StoredAccountIT(
      MongoOperations mongo,
      Accounts accounts,
      ProposalService proposals,
      Fingerprints fingerprints) {
    this.mongo = mongo;
    this.accounts = accounts;
    this.proposals = proposals;
    this.fingerprints = fingerprints;
  }

  private Object sealed(String text) {
    return Objects.requireNonNull(mongo.getConverter().convertToMongoType(new PersonalText(text)));
  }

  private Document number(String plain) {
    return new Document("text", sealed(plain))
        .append("hash", fingerprints.of("account-number", plain));
  }

  private Document common() {
    return new Document("_id", id)
        .append("_class", "vn.lensan.onboarding.account.Account")
        .append("version", 4L)
        .append("pending", List.of())
        .append("sequences", new Document("vn:lensan:onboarding:account", 3L))
        .append("householdId", household)
        .append("kind", "PAYMENT")
        .append("provider", "BANK")
        .append("within", KnownHouseholds.WITHIN)
        .append("helpedBy", "to-7")
        .append("teamId", "doi-7")
        .append("requestedAt", Date.from(AT))
        .append(
            "payee", new Document("institution", "AGRIBANK").append("number", number("70001234")));
  }

  private Document waiting() {
    return common()
        .append("state", "NEEDS_ATTENTION")
        .append("openedOn", "2026-10-01")
        .append("attention", new Document("before", "OPENED").append("reason", "LOCKED"))
        .append("countsFor", "h-other")
        .append(
            "proposal",
            new Document("_id", proposal)
                .append("by", "test-team")
                .append("device", "phone-1")
                .append("reason", sealed("Đổi ngân hàng"))
                .append("at", Date.from(AT))
                .append("kind", "CHANGE")
                .append("payee", new Document("number", number("80005678"))));
  }

  private static Caller officer(String client) {
    return new Caller(
        client, Set.of(Role.COMMUNE), Scope.of(Set.of(KnownHouseholds.COMMUNE)), null);
  }

  @Test
  void readsADocumentOfTheFormerFormWhole() {
    mongo.getCollection(Account.COLLECTION).insertOne(waiting());
    AccountView seen = AccountView.of(accounts.find(id).orElseThrow());
    assertThat(seen.householdId()).isEqualTo("h-other");
    assertThat(seen.kind()).isEqualTo(AccountKind.PAYMENT);
    assertThat(seen.institution()).isEqualTo("AGRIBANK");
    assertThat(seen.number()).isEqualTo("*****234");
    assertThat(seen.state()).isEqualTo(AccountState.NEEDS_ATTENTION);
    assertThat(seen.openedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(seen.attention()).isEqualTo(AttentionReason.LOCKED);
    assertThat(seen.helpedBy()).isEqualTo("to-7");
    assertThat(seen.teamId()).isEqualTo("doi-7");
    assertThat(seen.requestedAt()).isEqualTo(AT);
    assertThat(seen.within()).isEqualTo(KnownHouseholds.WITHIN);
    assertThat(seen.version()).isEqualTo(4);
    assertThat(Objects.requireNonNull(seen.proposal()).number()).isEqualTo("*****678");
  }

  @Test
  void writesTheSameFormThatItRead() {
    Document before = waiting();
    mongo.getCollection(Account.COLLECTION).insertOne(before);
    accounts.save(accounts.find(id).orElseThrow());
    Document after = mongo.getCollection(Account.COLLECTION).find(new Document("_id", id)).first();
    assertThat(after).isNotNull();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    for (String plain :
        List.of("householdId", "kind", "provider", "within", "state", "openedOn", "attention")) {
      assertThat(after.get(plain)).as(plain).isEqualTo(before.get(plain));
    }
    assertThat(after.get("proposal", Document.class).keySet())
        .isEqualTo(before.get("proposal", Document.class).keySet());
  }

  @Test
  void readsAClosedAccountWithoutAnythingThatIsOptional() {
    Document closed =
        common()
            .append("state", "CLOSED")
            .append("openedOn", "2026-10-01")
            .append("activeOn", "2026-10-02")
            .append("closing", new Document("on", "2026-10-03").append("reason", "UNUSED"));
    closed.remove("payee");
    closed.remove("helpedBy");
    closed.remove("teamId");
    mongo.getCollection(Account.COLLECTION).insertOne(closed);
    AccountView seen = AccountView.of(accounts.find(id).orElseThrow());
    assertThat(seen.state()).isEqualTo(AccountState.CLOSED);
    assertThat(seen.closedOn()).isEqualTo(LocalDate.of(2026, 10, 3));
    assertThat(seen.closure()).isEqualTo(ClosureReason.UNUSED);
    assertThat(seen.activeOn()).isEqualTo(LocalDate.of(2026, 10, 2));
    assertThat(seen.householdId()).isEqualTo(household);
    assertThat(seen.proposal()).isNull();
    assertThat(seen.number()).isNull();
  }

  @Test
  void queuesAndDecidesAProposalOfTheFormerForm() {
    mongo.getCollection(Account.COLLECTION).insertOne(waiting());
    PageRequest all = new PageRequest(200, null);
    assertThat(proposals.page(ProposalState.OPEN, all, officer("test-commune")).items())
        .filteredOn(one -> one.id().equals(proposal))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.why()).isEqualTo("Đổi ngân hàng");
              assertThat(one.changes())
                  .containsExactly(
                      new ProposalView.Change(AccountChange.NUMBER, "*****234", "*****678"));
            });
    proposals.decide(proposal, true, null, officer("test-commune"));
    assertThat(AccountView.of(accounts.find(id).orElseThrow()).number()).isEqualTo("*****678");
    assertThat(proposals.page(ProposalState.APPROVED, all, officer("test-commune")).items())
        .anyMatch(one -> one.id().equals(proposal));
  }

  /** What may not be seen is passed over; a page of one still finds the next. */
  @Test
  void leadsThroughAllProposalsPageByPage() {
    mongo.getCollection(Account.COLLECTION).insertOne(waiting());
    Document hidden = waiting();
    hidden.put("_id", "00000000-hidden-" + UUID.randomUUID());
    hidden.put("householdId", "elsewhere-" + UUID.randomUUID());
    hidden.get("proposal", Document.class).put("_id", "p-" + UUID.randomUUID());
    mongo.getCollection(Account.COLLECTION).insertOne(hidden);
    String found = "";
    String cursor = null;
    do {
      var page =
          proposals.page(ProposalState.OPEN, new PageRequest(1, cursor), officer("test-commune"));
      found += page.items();
      cursor = page.cursor();
    } while (cursor != null);
    assertThat(found).contains(proposal).doesNotContain("elsewhere-");
  }
}
